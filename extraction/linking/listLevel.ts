const MARKERS: readonly (readonly [RegExp, number])[] = [
  [/^(?:[IVX]{1,5}\s?[.)/-]|phần\s|chương\s)/iu, 1],
  [/^điều\s+\d+/iu, 2],
  [/^\d{1,2}(?:\.(?!\d)|-(?=\s))/u, 3],
  [/^\d{1,2}\.\d{1,2}\.?(?!\d)/u, 4],
  [/^\d{1,2}\)/u, 4],
  [/^[a-zđ][.)]\s/u, 5],
  [/^[-–—•]/u, 6],
  [/^[+*]/u, 7],
]

/** How deep a line stands in a list, by its mark: «I.» 1, «Điều 1» 2 … «+» 7; null without one. */
export function listLevel(text: string, start: number): number | null {
  const head = text.slice(start, start + 12)
  return MARKERS.find(([pattern]) => pattern.test(head))?.[1] ?? null
}
