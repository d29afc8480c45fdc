import type { Statement } from './statement.ts'
import { plainWords, wholeWord } from './words.ts'

/** Words that tell plan from result, bind, or stand in any report: they name no subject. */
const STOP = new RegExp(
  wholeWord(
    [
      'theo báo cáo|báo cáo|tại hội nghị|hội nghị|trong đó|bước sang|tính chung|cụ thể|kết quả|riêng|sang',
      'cả năm|trong năm|năm|giai đoạn|tháng|quý|kỳ|cùng kỳ|đến nay|nay',
      'trên địa bàn|địa bàn|toàn tỉnh|toàn khu vực|toàn thành phố|khu vực|tỉnh|thành phố|huyện|vùng|phía|miền|tại|ở',
      'kế hoạch|thực hiện|triển khai|được|đã|sẽ|giao|duyệt|phê duyệt|phân bổ|bố trí|dự kiến|dự toán|hỗ trợ|cấp',
      'phấn đấu|mục tiêu|chỉ tiêu|đạt|là|ước|tính|khoảng|có|hiện|phải|cần|còn',
      'của|cho|với|trên|trong|từ|đến|về|và|vào|để|bằng|thì|nhằm|các|những|nguồn|mức|số|người|đồng',
    ].join('|'),
  ),
  'gu',
)

/** Words under which the same body is known, under one of them. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [new RegExp(wholeWord('kcqg|khuyến công quốc gia|kc quốc gia'), 'gu'), 'quốc_gia'],
  [new RegExp(wholeWord('kcđp|khuyến công địa phương|kc địa phương'), 'gu'), 'địa_phương'],
  [new RegExp(wholeWord('khuyến công'), 'gu'), 'khuyến_công'],
  [new RegExp(wholeWord('cơ sở công nghiệp nông thôn|cơ sở cnnt'), 'gu'), 'cơ sở'],
]
const PROGRAMME = new Set(['quốc_gia', 'địa_phương', 'khuyến_công'])

/** What a figure is measured by says nothing of what is counted. */
const BASIS = new RegExp(`${wholeWord('theo|góp phần|gắn với|phục vụ|so với|so')}.*$`, 'u')
const NUMBER = new RegExp(
  `[\\p{Nd}.,/%-]+|${wholeWord('hơn|trên|gần|khoảng|ít nhất|tối thiểu|tối đa|không quá|dưới|từ|trở lên|nghìn|ngàn|triệu|tỷ|tỉ|đồng|usd')}`,
  'gu',
)
/** Words for money that leave open whose and for what. */
const MONEY = new Set(['kinh', 'phí', 'vốn', 'tiền', 'giá', 'trị', 'chi', 'phần'])

/** The words that tell what a figure counts, sorted; the same words mean the same subject. */
function subjectWords({ lead, tail, figure }: Statement): readonly string[] {
  let text = `${lead} ${plainWords(figure.quote).replace(NUMBER, ' ')} ${tail.replace(BASIS, '')}`
  for (const [pattern, name] of SHORT) text = text.replace(pattern, name)
  const words = [...new Set(text.replace(STOP, ' ').match(/[\p{L}_]+/gu))].toSorted()
  if (figure.unit !== 'VND') return words.filter((word) => word !== 'khuyến_công')
  if (!words.some((word) => PROGRAMME.has(word))) return words
  return words.filter((word) => word !== 'tổng' && !MONEY.has(word))
}

const DEPENDENT = new RegExp(
  `(?<!(?:so|đối|cùng|gắn) )${wholeWord('với|trị giá|mỗi|từng|hằng năm|hàng năm|bình quân|trung bình')}`,
  'u',
)

/**
 * Key of what a figure counts; null when the figure belongs to something told before it («với kinh
 * phí 3 tỷ đồng»), is a rate, or its words are too few to be sure of.
 */
export function subjectKey(statement: Statement): string | null {
  const { figure, lead, tail } = statement
  if (figure.per !== null || statement.depth > 0 || DEPENDENT.test(`${lead} ${tail}`)) return null
  const words = subjectWords(statement)
  if (words.every((word) => MONEY.has(word))) return null
  if (figure.indicator === null && words.length < 3) return null
  return [familyOf(figure.indicator), figure.unit, ...words].join(' ')
}

/** Whose money it is the words say better: «kinh phí khuyến công của tỉnh» is read both ways. */
function familyOf(indicator: string | null): string {
  return indicator?.replace(/^budget-(?:total|local|national)$/, 'budget') ?? ''
}
