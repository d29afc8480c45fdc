import type { Statement } from './statement.ts'
import { plainWords, wholeWord } from './words.ts'

/** How much text behind the last part is read. */
const REACH = 200

const REST = new RegExp(wholeWord('còn lại'), 'u')
const PROGRAMME = /(?:kinh phí|vốn|nguồn|ngân sách)(?: hoạt động| thực hiện| cho)? khuyến công/u

/** An item between two separators that begins with a name and has no number. */
const UNCOUNTED = /(?:[,;]|\svà)\s+(?:\p{Lu}[^,;\d]*(?=[,;.]|$|\svà\s)|(?:các|một số|nhiều)\s)/u
const OPEN_ENDED = /…|\.{3}|\sv\.\s?v/u
/** What may follow the last part without being one more. */
const REMARKS =
  'với|tổng|kinh phí|đạt|chiếm|tăng|giảm|bằng|vượt|hoàn thành|tập trung|tại|ở|trên|trong|đã|đang|được|do|tương ứng|lần lượt|ngoài ra|đồng thời|qua đó'
const ONE_MORE = new RegExp(`(?:[,;]| và) (?!${wholeWord(REMARKS)})\\p{L}`, 'u')
const MORE_MONEY = new RegExp(wholeWord('còn lại|đối ứng|nguồn khác|vốn khác|xã hội hóa'), 'u')

/**
 * True when a text claims that these are all parts of a total: by «gồm» (`claimsAll`) with a number
 * in each item, by telling how many remain («còn lại 3 cụm»), or by both sources of the programme.
 */
export function areAllParts(
  text: string,
  total: Statement,
  parts: readonly Statement[],
  claimsAll: boolean,
): boolean {
  const last = parts.at(-1)
  if (!last || parts.length < 2) return false
  const behind = text.slice(last.figure.end, Math.min(last.figure.sentence.end, last.figure.end + REACH)) // prettier-ignore
  if (namesRest(last)) return true
  if (isProgramme(total, parts)) return !MORE_MONEY.test(plainWords(behind))
  return claimsAll && !hasUncounted(text.slice(parts[0]!.figure.end, last.figure.end), behind)
}

/** «…, còn lại 3 cụm thuộc huyện …», «11 cụm còn lại …». */
function namesRest({ before, tail }: Statement): boolean {
  return REST.test(before) || /^(?:\S+ ){0,3}còn lại(?! là)/u.test(tail)
}

/** The programme has two sources of money and no third; a single project has its owner's too. */
function isProgramme(total: Statement, parts: readonly Statement[]): boolean {
  const sources = new Set(parts.map(({ figure }) => figure.indicator))
  const areBoth = sources.has('budget-local') && sources.has('budget-national')
  const isNamed = PROGRAMME.test(total.lead) || /^\s*về khuyến công/u.test(total.before)
  return areBoth && parts.length === 2 && isNamed
}

/** True when something is named between the parts or behind them that has no number. */
function hasUncounted(between: string, behind: string): boolean {
  const all = `${between}${behind}`.normalize('NFC')
  const toNextNumber = plainWords(behind).split(/[.\p{Nd}]/u, 1)[0]!
  return UNCOUNTED.test(all) || OPEN_ENDED.test(all) || ONE_MORE.test(toNextNumber)
}
