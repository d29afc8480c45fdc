import { disagree } from '../disagree.ts'
import type { AuditView } from '../auditView.ts'
import type { AuditRule, Finding } from '../finding.ts'
import { divide, scale } from '../interval.ts'
import type { Amount } from '../readAmount.ts'
import type { Statement } from '../statement.ts'
import { clauseWords, plainWords, wholeWord } from '../words.ts'
import { sayNumber, sayQuote } from '../wording.ts'

/** A value said to be a share of something, and what that may be. */
interface Share {
  readonly ratio: Statement
  readonly value: Statement
  readonly wholes: readonly Whole[]
}

interface Whole {
  readonly amount: Amount
  readonly quote: string
  /** Index of the figure, unless it stands in the value's own («26/28 đề án»). */
  readonly index: number | null
}

/** A share against the value it is said of and the whole, where the text has both. */
export const shares: AuditRule = (view) => readShares(view).flatMap((share) => check(share) ?? [])

const SHARE = new RegExp(wholeWord('chiếm'), 'u')
const PART = new RegExp(wholeWord('chiếm|đạt|bằng|tương đương|tương ứng|hoàn thành'), 'u')
const OF_TOTAL = /^(?:(?:so với|trên|trong|của) )?(?:tổng số|tổng|tổng cộng|toàn bộ)(?: là)?$/u
const OF_ITSELF = /^(?:(?:so với )?(?:kế hoạch|chỉ tiêu)(?: năm)?|(?:của )?tổng(?: số)?)?$/u

function readShares({ text, statements, groups }: AuditView): Share[] {
  const totalsOf = new Map(groups.flatMap(({ parts, totals }) => parts.map((part) => [part, totals]))) // prettier-ignore
  return statements.flatMap((ratio, at): Share[] => {
    const { subject: value, before, tail } = ratio
    const next = statements[at + 1]
    if (!value || !isShare(ratio) || isListed(ratio, next)) return []
    const share = (wholes: readonly Whole[]): Share[] => [{ ratio, value, wholes }]
    const { of } = value.figure
    if (of !== null)
      return OF_ITSELF.test(tail) && value.amount.nominal <= of ? share([wholeOf(value, of)]) : []
    if (!SHARE.test(before)) return []
    if (next && next.sentence === ratio.sentence && OF_TOTAL.test(next.before.trim())) {
      return next.figure.unit === value.figure.unit ? share([stated(next)]) : []
    }
    const totals = totalsOf.get(value)
    if (!totals || !totals.every((total) => speaksOf(text, ratio, total))) return []
    return share(totals.map(stated))
  })
}

function isShare({ figure, before }: Statement): boolean {
  return figure.unit === 'percent' && figure.status !== 'change' && PART.test(before)
}

/** «tương ứng 33,9% và 66,1%»: one for each of several values. */
function isListed(ratio: Statement, next: Statement | undefined): boolean {
  if (!next || next.kind !== 'ratio' || next.sentence !== ratio.sentence) return false
  return /^(?:,|và)$/u.test(next.before.trim())
}

const COMMON = new Set(
  'so với trên trong của tổng số toàn ngành kinh phí giá trị vốn nguồn kim ngạch năm'.split(' '),
)

/** False when the words behind the share name another whole: «tổng kinh phí của cả nước». */
function speaksOf(text: string, { figure, tailEnd }: Statement, total: Statement): boolean {
  const known = new Set(`${total.lead} ${plainWords(total.figure.quote)} ${total.tail}`.split(/[^\p{L}]+/u)) // prettier-ignore
  const words = clauseWords(text.slice(figure.end, tailEnd)).match(/\p{L}+/gu) ?? []
  return words.every((word) => COMMON.has(word) || known.has(word))
}

function stated({ amount, figure, index }: Statement): Whole {
  return { amount, quote: sayQuote(figure), index }
}

function wholeOf({ figure }: Statement, of: number): Whole {
  const amount = { nominal: of, bounds: { low: of, high: of } }
  return { amount, quote: `${sayNumber(of)} (${sayQuote(figure)})`, index: null }
}

/** A finding when no figure that may be the whole fits. */
function check({ ratio, value, wholes }: Share): Finding | null {
  const whole = wholes.at(-1)!
  const shareOf = (one: Whole): Amount | null => {
    const bounds = divide(value.amount.bounds, one.amount.bounds)
    return bounds && { nominal: (100 * value.amount.nominal) / one.amount.nominal, bounds: scale(bounds, 100) } // prettier-ignore
  }
  const readings = wholes.map(shareOf)
  const checks = readings.map((reading) => reading && disagree(reading, ratio.amount))
  const [expected, found] = [readings.at(-1), checks.at(-1)]
  if (!expected || !found || checks.includes(null)) return null
  const figures = [value.index, ratio.index, ...(whole.index === null ? [] : [whole.index])]
  return {
    rule: 'share',
    message: `${sayQuote(value.figure)} trên tổng ${whole.quote} là ${sayNumber(expected.nominal)}%, nhưng văn bản ghi ${sayQuote(ratio.figure)}, chênh ${sayNumber(found.difference)} điểm phần trăm.`,
    figures: figures.toSorted((a, b) => a - b),
    expected: expected.nominal,
    found: ratio.amount.nominal,
    tolerance: found.tolerance,
    severity: found.isSlight ? 'low' : 'high',
  }
}
