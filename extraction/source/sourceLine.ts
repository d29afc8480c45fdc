import { fold } from '../text/fold.ts'

/** A line of a page, tidied: NFC, single blanks, nothing invisible. */
export interface SourceLine {
  readonly text: string
  readonly folded: string
  readonly words: number
}

const INVISIBLE = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g
const BLANKS =
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0009\u000E-\u001F\u007F-\u009F\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000 ]+/g
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const LINE_END = /\r\n|[\r\n\u000B\u000C\u0085\u2028\u2029]/

/** Lines of a raw page that hold something, tidied; dashes and quotes stay as they were typed. */
export function toLines(raw: string): SourceLine[] {
  const tidied = raw.normalize('NFC').split(LINE_END).map(tidy)
  return joinBrokenLines(tidied).map(toLine)
}

/** A line from its text. */
export function toLine(text: string): SourceLine {
  return { text, folded: fold(text), words: text.split(' ').length }
}

function tidy(line: string): string {
  const plain = line.replace(INVISIBLE, '').replace(/[Ðð]/g, barred).trim()
  return (isMenuBar(plain) ? plain.replace(WIDE_GAP, ' | ') : plain).replace(BLANKS, ' ')
}

const WIDE_GAP = /(?:[ \u00A0]{3,}|\t+ *)/gu
const FEWEST_ENTRIES = 4
const LONGEST_ENTRY = 30

/** «TIN TỨC   CÔNG NGHIỆP   THƯƠNG MẠI   KHUYẾN CÔNG»: short entries with wide gaps between. */
function isMenuBar(line: string): boolean {
  if (line.length > 200 || /\d/.test(line)) return false
  const entries = line.split(WIDE_GAP)
  return entries.length >= FEWEST_ENTRIES && entries.every(({ length }) => length <= LONGEST_ENTRY)
}

/** The Icelandic letter that old fonts use for the barred d. */
function barred(letter: string): string {
  return letter === 'Ð' ? 'Đ' : 'đ'
}

/** Text of a PDF breaks its lines in mid-sentence: the next one goes on with a small letter. */
const BROKEN_LENGTH = 45

function joinBrokenLines(lines: readonly string[]): string[] {
  const joined: string[] = []
  let previous = ''
  for (const line of lines) {
    const goesOn = /^\p{Ll}/u.test(line) && !/^[a-zđ][).]/u.test(line)
    if (goesOn && previous.length >= BROKEN_LENGTH && /[\p{L}\p{N},]$/u.test(previous)) {
      previous = `${previous} ${line}`
      joined[joined.length - 1] = previous
      continue
    }
    previous = line
    if (line !== '') joined.push(line)
  }
  return joined
}
