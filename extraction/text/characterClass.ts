/** What a character is to the scanner. */
export const OTHER = 0
export const LETTER = 1
export const MARK = 2
/** 0 to 9 alone. */
export const DIGIT = 3
/** A blank; the line end has its own class. */
export const SPACE = 4
export const LINE_END = 5

/** Classes of all code units that Vietnamese text is written with, worked out once. */
const TABLE = Uint8Array.from({ length: 0x2100 }, (_, code) => classOf(String.fromCharCode(code)))

/** Class of the character at a place whose first code unit is `code`. */
export function characterClass(text: string, at: number, code: number): number {
  return code < TABLE.length ? TABLE[code]! : classOf(String.fromCodePoint(text.codePointAt(at)!))
}

const UPPER = Uint8Array.from({ length: 0x2100 }, (_, code) =>
  /\p{Lu}/u.test(String.fromCharCode(code)) ? 1 : 0,
)

/** True when a capital stands at a place. */
export function isUpperAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < UPPER.length ? UPPER[code] === 1 : /\p{Lu}/u.test(text.charAt(at))
}

function classOf(character: string): number {
  if (character === '\n') return LINE_END
  if (/\s/.test(character)) return SPACE
  if (/\d/.test(character)) return DIGIT
  if (/\p{L}/u.test(character)) return LETTER
  return /\p{M}/u.test(character) ? MARK : OTHER
}
