import { foldToneHomes } from '../text/fold.ts'
import { readDay } from './readMetaDate.ts'
import type { SourceLine } from './sourceLine.ts'
import type { IsoDay } from '../model/vocabulary.ts'

/** What the head of an official paper says of it. */
export interface InstrumentHead {
  readonly number: string | null
  readonly issuedOn: IsoDay | null
  readonly title: string | null
  /** Index of the first line behind the head. */
  readonly bodyStart: number
  /** Index of «Hà Nội, ngày … tháng … năm …», which belongs to the text; -1 without one. */
  readonly dateAt: number
}

const pattern = (source: string) => new RegExp(foldToneHomes(source), 'u')

const TYPE_LINE = pattern(
  String.raw`^(?:quyết định|nghị quyết|nghị định|thông tư|chỉ thị|kế hoạch|công văn|thông báo|báo cáo|tờ trình|hướng dẫn|chương trình|kết luận|công điện)(?:\s*(?:của\s.{3,50}))?\s*[.:]?$`,
)
const NUMBER_LINE = pattern(
  String.raw`(?:^|\s)số\s*:?\s*(\d{1,5}\s?(?:/\s?(?:19|20)\d{2})?\s?[/-]\s?[a-zđ]{1,6}(?:\s?[-/.]\s?[a-zđ]{1,12}){0,4}\d{0,2})`,
)
const PLACE_AND_DATE = pattern(String.raw`,\s*ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}\s*$`)
const SUBJECT_END = pattern(
  String.raw`^(?:căn cứ|thực hiện|theo đề nghị|xét|thủ tướng|chính phủ|ủy ban nhân dân|chủ tịch|bộ trưởng|hội đồng|giám đốc|kính gửi|điều \d|[ivx]+\.|\d+\.|phần|cục trưởng|[-–—_*]+$)`,
)

/** How many lines from the top a paper's head reaches. */
const HEAD_LINES = 30

/**
 * Reads the head of a decision, plan or report in official form: «Số: 12/QĐ-UBND», «Hà Nội, ngày
 * …», «QUYẾT ĐỊNH», «Về việc …». Null when the text is no such paper.
 */
export function readInstrumentHead(lines: readonly SourceLine[]): InstrumentHead | null {
  const head = lines.slice(0, HEAD_LINES)
  const typeAt = head.findIndex(
    ({ text, folded }) => TYPE_LINE.test(folded) && text === text.toUpperCase(),
  )
  const numberAt = head.findIndex(
    ({ folded, text }) => text.length <= 120 && NUMBER_LINE.test(folded),
  )
  if (typeAt < 0 || (numberAt < 0 && !lines.some(({ folded }) => /^điều 1[.:]/u.test(folded))))
    return null
  const dateAt = head.findIndex(({ folded }) => PLACE_AND_DATE.test(folded))
  const dateLine = head[dateAt]
  const subject: string[] = []
  let next = typeAt + 1
  while (next < lines.length && subject.length < 4) {
    const line = lines[next]
    if (line === undefined || SUBJECT_END.test(line.folded)) break
    subject.push(line.text)
    next++
    if (line.text.length > 160) break
  }
  const numberLine = lines[numberAt]
  return {
    number: numberLine === undefined ? null : numberOf(numberLine),
    issuedOn: dateLine === undefined ? null : readDay(dateLine.folded),
    title: subject.length === 0 ? null : subject.join(' '),
    bodyStart: Math.max(next, numberAt + 1),
    dateAt,
  }
}

function numberOf({ text, folded }: SourceLine): string | null {
  const match = NUMBER_LINE.exec(folded)
  if (match?.[1] === undefined) return null
  const at = match.index + match[0].length - match[1].length
  return text.slice(at, at + match[1].length).replace(/\s+/g, '')
}
