const letters: readonly (readonly [number, string])[] = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** A number as conferences are counted: `XII`; above 89 in digits. */
export function romanNumber(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 89) return String(number)
  let rest = number
  let roman = ''
  for (const [value, letter] of letters) {
    while (rest >= value) {
      roman += letter
      rest -= value
    }
  }
  return roman
}

/** «Lần thứ XII», «Lần thứ I–XI». */
export function ordinalWords(from: number, to: number = from): string {
  return `Lần thứ ${from === to ? romanNumber(from) : `${romanNumber(from)}–${romanNumber(to)}`}`
}
