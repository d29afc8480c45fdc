import { foldToneHomes } from '../text/fold.ts'
import { readDay } from './readMetaDate.ts'
import type { SourceLine } from './sourceLine.ts'
import type { IsoDay } from '../model/vocabulary.ts'

/** What the head of an official paper says of it. */
export interface InstrumentHead {
  readonly number: string | null
  readonly issuedOn: IsoDay | null
  readonly title: string | null
  /** True when it settles something: no report, plan or letter. */
  readonly decides: boolean
  /** Index of the first line behind the head. */
  readonly bodyStart: number
  /** Index of «Số: …», which stays readable; -1 without one. */
  readonly numberAt: number
  /** Index of «Hà Nội, ngày … tháng … năm …», which belongs to the text; -1 without one. */
  readonly dateAt: number
}

const pattern = (source: string) => new RegExp(foldToneHomes(source), 'u')

const TYPES =
  'quyết định|nghị quyết|nghị định|thông tư|chỉ thị|kế hoạch|công văn|thông báo|báo cáo|tờ trình|hướng dẫn|chương trình|kết luận|công điện'
const TYPE_LINE = pattern(String.raw`^(?:${TYPES})(?:\s*(?:của\s.{3,50}))?\s*[.:]?$`)
/** «QUYẾT ĐỊNH SỐ 12/QĐ-UBND NGÀY 8/5/2015»: type and number in one line. */
const TYPE_AND_NUMBER = pattern(String.raw`^(?:${TYPES})\s+số\s*:?\s*\d`)
/** «KẾ HOẠCH KHUYẾN CÔNG NĂM 2019»: type and subject in one line, below the number. */
const TYPE_AND_SUBJECT = pattern(String.raw`^(?:${TYPES})\s\p{L}`)
const NUMBER_LINE = pattern(
  String.raw`(?:^|\s)số\s*:?\s*(\d{1,5}\s?(?:/\s?(?:19|20)\d{2})?\s?[/-]\s?[a-zđ]{1,6}(?:\s?[-/.]\s?[a-zđ]{1,12}){0,4}\d{0,2})`,
)
/** «Số:      /KH-UBND»: a paper that is not signed yet. */
const BLANK_NUMBER = pattern(
  String.raw`^[\s|]*số\s*:?[\s.…_]*/\s?(?:\d{4}/)?[a-zđ]{2,6}-[a-zđ]{2,8}`,
)
/** The day and the month are blank in a draft. */
const PLACE_AND_DATE = pattern(
  String.raw`,\s*ngày[\s.…]{0,20}(?:\d{1,2})?[\s.…]{0,20}tháng[\s.…]{0,20}(?:\d{1,2})?[\s.…]{0,20}năm\s+\d{4}[\s|]*$`,
)
const SUBJECT_END = pattern(
  String.raw`^(?:căn cứ|thực hiện|theo đề nghị|xét|thủ tướng|chính phủ|ủy ban nhân dân|chủ tịch|bộ trưởng|hội đồng|giám đốc|kính gửi|điều \d|[ivx]+\s?[.)-]|\d+\.|phần|cục trưởng|[-–—_*]+$)`,
)

/** What a paper decides on: where such a line stands, its head is over. */
const BASIS = pattern(String.raw`^(?:căn cứ|xét|theo đề nghị|điều 1[.:])`)
const SUBJECT_START = pattern(
  String.raw`^(?:v\/v|về việc|về|của|phê duyệt|ban hành|quy định|công bố)\s`,
)
const LETTER_SUBJECT = pattern(String.raw`^(?:v\/v|về việc)[\s:]`)
const ADDRESSEE = pattern(String.raw`^kính gửi`)
/** Lines of the head that stand between the subject and what follows it. */
const FRAME = pattern(String.raw`^(?:cộng hòa xã hội|độc lập\s*-|đảng cộng sản|[^\p{L}\p{N}]+$)`)

/** How many lines from the top a paper's head reaches. */
const HEAD_LINES = 30

/**
 * Reads the head of a decision, plan or report in official form («Số: 12/QĐ-UBND», «Hà Nội, ngày
 * …», «QUYẾT ĐỊNH», «Về việc …»), or of an official letter («V/v …», «Kính gửi: …»). Null when the
 * text is no such paper.
 */
export function readInstrumentHead(lines: readonly SourceLine[]): InstrumentHead | null {
  const top = lines.slice(0, HEAD_LINES)
  const basis = top.findIndex(({ folded }) => BASIS.test(folded))
  const head = basis < 0 ? top : top.slice(0, basis)
  const numberAt = head.findIndex(
    ({ folded, text }) => text.length <= 120 && NUMBER_LINE.test(folded),
  )
  const subject = readSubject(lines, head, numberAt)
  const isPaper =
    numberAt >= 0 ||
    head.some(({ folded }) => BLANK_NUMBER.test(folded)) ||
    lines.some(({ folded }) => /^điều 1[.:]/u.test(folded))
  if (subject === null || !isPaper) return null
  const dateAt = top.findIndex(({ folded }) => PLACE_AND_DATE.test(folded))
  const dateLine = top[dateAt]
  const numberLine = lines[numberAt]
  return {
    number: numberLine === undefined ? null : numberOf(numberLine),
    issuedOn: readDay((dateLine ?? numberLine)?.folded ?? ''),
    decides: decides(numberLine === undefined ? null : numberOf(numberLine), head),
    title: subject.lines.length === 0 ? null : subject.lines.join(' '),
    bodyStart: Math.max(subject.next, numberAt + 1),
    numberAt,
    dateAt,
  }
}

/** What a head says its paper is about, and the index of the line behind it. */
interface Subject {
  readonly lines: readonly string[]
  readonly next: number
}

/** What the paper is about, under its type or beside it; null without a type or an addressee. */
function readSubject(
  lines: readonly SourceLine[],
  head: readonly SourceLine[],
  numberAt: number,
): Subject | null {
  const isType = ({ text, folded }: SourceLine, at: number): boolean =>
    text === text.toUpperCase() &&
    (TYPE_LINE.test(folded) || (at === numberAt && TYPE_AND_NUMBER.test(folded)))
  const typeAt = head.findIndex(isType)
  if (typeAt >= 0) return subjectBelow(lines, typeAt, numberAt)
  const from = head.findIndex(
    ({ text, folded }, at) =>
      numberAt >= 0 &&
      at > numberAt &&
      text === text.toUpperCase() &&
      TYPE_AND_SUBJECT.test(folded),
  )
  if (from < 0) return letterSubject(head, numberAt)
  const below = head.findIndex(({ text }, at) => at > from && text !== text.toUpperCase())
  const next = Math.min(below < 0 ? head.length : below, from + 3)
  return { lines: head.slice(from, next).map(({ text }) => text), next }
}

/** «Về việc …» under «QUYẾT ĐỊNH»; the text itself when it begins there at once is none. */
function subjectBelow(lines: readonly SourceLine[], typeAt: number, numberAt: number): Subject {
  const subject: string[] = []
  let next = typeAt + 1
  for (; next < lines.length && subject.length < 4; next++) {
    const line = lines[next]
    if (line === undefined || next === numberAt || SUBJECT_END.test(line.folded)) break
    if (!goesOn(subject.at(-1), line)) break
    subject.push(line.text)
    if (line.text.length > 160) break
  }
  return { lines: subject, next: subject.length === 0 ? typeAt + 1 : Math.max(next, typeAt + 1) }
}

/** A subject is no sentence; its further lines continue it. */
function goesOn(previous: string | undefined, { text, folded, words }: SourceLine): boolean {
  const isSentence = /[.;:]$/u.test(text) && words >= 8
  if (SUBJECT_START.test(folded)) return true
  if (isSentence) return false
  return previous === undefined || !/[.;:]$/u.test(previous)
}

/** «V/v …» and the lines that go on with it, in a letter that has a number and an addressee. */
function letterSubject(head: readonly SourceLine[], numberAt: number): Subject | null {
  const addressee = head.findIndex(({ folded }) => ADDRESSEE.test(folded))
  if (numberAt < 0 || addressee < numberAt) return null
  const from = head.findIndex(({ folded }) => LETTER_SUBJECT.test(folded))
  if (from < 0 || from > addressee) return { lines: [], next: addressee }
  let to = from + 1
  while (to < addressee && to !== numberAt && !isFrame(head[to])) to++
  return { lines: head.slice(from, to).map(({ text }) => text), next: addressee }
}

function isFrame(line: SourceLine | undefined): boolean {
  return line === undefined || FRAME.test(line.folded) || PLACE_AND_DATE.test(line.folded)
}

/** Codes of papers in official form that are decisions to whoever reads them. */
const DECIDES = /\/(?:\d{4}\/)?(?:QĐ|NĐ|NQ|CT|TT|TTLT)(?:-|$)|NQ\/|CT\/|QH\d/iu
const DECIDING_TYPE = pattern(String.raw`^(?:quyết định|nghị quyết|nghị định|thông tư|chỉ thị)`)

/** By its number, else by the word of its type. */
function decides(number: string | null, head: readonly SourceLine[]): boolean {
  if (number !== null) return DECIDES.test(number)
  return head.some(({ text, folded }) => text === text.toUpperCase() && DECIDING_TYPE.test(folded))
}

function numberOf({ text, folded }: SourceLine): string | null {
  const match = NUMBER_LINE.exec(folded)
  if (match?.[1] === undefined) return null
  const at = match.index + match[0].length - match[1].length
  return text.slice(at, at + match[1].length).replace(/\s+/g, '')
}
