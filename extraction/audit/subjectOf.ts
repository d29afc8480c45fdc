import type { Statement } from './statement.ts'
import { plainWords, wholeWord } from './words.ts'

/** Words that tell plan from result, bind, or stand in any report: they name no subject. */
const STOP = new RegExp(
  wholeWord(
    `theo báo cáo|báo cáo|tại hội nghị|hội nghị|trong đó|bước sang|tính chung|cụ thể|kết quả|riêng|sang|cả năm|trong năm|hằng năm|năm|giai đoạn|tháng|quý|kỳ|cùng kỳ|tại|ở|
trên địa bàn|địa bàn|toàn tỉnh|toàn khu vực|toàn quốc|cả nước|toàn thành phố|của tỉnh|của thành phố|khu vực|tỉnh|thành phố|huyện|vùng|phía|miền|các|những|
khuyến công|kế hoạch|thực hiện|triển khai|được|đã|sẽ|giao|duyệt|phê duyệt|phân bổ|bố trí|dự kiến|dự toán|hỗ trợ|cấp|phấn đấu|mục tiêu|chỉ tiêu|đạt|là|ước|tính|khoảng|có|hiện|đến nay|nay|
của|cho|với|trên|trong|từ|đến|về|và|vào|để|bằng|thì|nhằm|nguồn|mức|số|lượt|người|đồng|phải|cần|còn`.replace(
      /\n/g,
      '',
    ),
  ),
  'gu',
)

/** Words under which the same body is known, under one of them. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [new RegExp(wholeWord('kcqg|khuyến công quốc gia|kc quốc gia'), 'gu'), 'quốc_gia'],
  [new RegExp(wholeWord('kcđp|khuyến công địa phương|kc địa phương'), 'gu'), 'địa_phương'],
  [new RegExp(wholeWord('cơ sở công nghiệp nông thôn|cơ sở cnnt'), 'gu'), 'cơ sở'],
]

/** What a purpose adds says nothing of what is counted. */
const PURPOSE = new RegExp(
  `${wholeWord('theo|nhằm|để|góp phần|gắn với|phục vụ|so với|so')}.*$`,
  'u',
)
const DIGITS = /^[\d\p{Nd}.,/\s-]+/u

/** The words that tell what a figure counts, sorted; the same set means the same subject. */
export function subjectWords({ lead, tail, figure }: Statement): readonly string[] {
  const noun = plainWords(figure.quote).replace(NUMBER_AND_HEDGE, ' ').replace(DIGITS, '')
  let words = `${lead} ${noun} ${tail.replace(PURPOSE, '')}`
  for (const [pattern, name] of SHORT) words = words.replace(pattern, name)
  const found = words.replace(STOP, ' ').match(/[\p{L}_]+/gu) ?? []
  return [...new Set(found)].toSorted()
}

const NUMBER_AND_HEDGE = new RegExp(
  `[\\p{Nd}.,/%-]+|${wholeWord('hơn|trên|gần|khoảng|ít nhất|tối thiểu|tối đa|không quá|dưới|từ|trở lên|nghìn|ngàn|triệu|tỷ|tỉ|đồng|usd')}`,
  'gu',
)

const COMITATIVE = new RegExp(
  `(?<!(?:so|đối|cùng|gắn) )${wholeWord('với|trị giá|mỗi|từng|hằng năm|hàng năm|bình quân|trung bình')}`,
  'u',
)
const GENERIC = new Set(['kinh', 'phí', 'vốn', 'tiền', 'giá', 'trị', 'chi'])

/**
 * Key of what a figure counts; null when the figure belongs to something told before it («với kinh
 * phí 3 tỷ đồng»), is a rate, or its words are too few to be sure of.
 */
export function subjectKey(statement: Statement): string | null {
  const { figure, lead, tail } = statement
  if (figure.per !== null || statement.depth > 0 || COMITATIVE.test(`${lead} ${tail}`)) return null
  const words = subjectWords(statement)
  if (words.every((word) => GENERIC.has(word))) return null
  if (figure.indicator === null && words.length < 3) return null
  return [familyOf(figure.indicator), figure.unit, ...words].join(' ')
}

/** Whose money it is the words say better: «kinh phí khuyến công của tỉnh» is read both ways. */
function familyOf(indicator: string | null): string {
  return indicator?.replace(/^budget-(?:total|local|national)$/, 'budget') ?? ''
}

const LEADING = new RegExp(
  `^(?:${wholeWord('trong đó|theo đó|theo báo cáo|bước sang|riêng|còn|và|thì|là|có|tính chung|cụ thể')}|[\\s\\-–+•*:.])+`,
  'iu',
)
const TRAILING = new RegExp(
  `\\s*${wholeWord('trên địa bàn|toàn khu vực|của|tại|thực hiện|được|đã|hỗ trợ|là|đạt|ước|trong|cho|với|khoảng')}.*$`,
  'isu',
)

/** What a figure counts, in the text's own words, for the beginning of a message; may be empty. */
export function subjectPhrase({ leadQuote }: Statement): string {
  const phrase = leadQuote.normalize('NFC').replace(/\s+/gu, ' ').trim()
  const bare = phrase.replace(LEADING, '').replace(TRAILING, '').trim()
  return bare.charAt(0).toUpperCase() + bare.slice(1)
}
