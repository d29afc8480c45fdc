import type { AuditRule, Finding } from '../finding.ts'
import type { Statement } from '../statement.ts'
import { sayNumber, sayQuote } from '../wording.ts'
import { plainWords, wholeWord } from '../words.ts'

/** Figures that are wrong by themselves: shares above 100%, a part above its whole, counts below 0. */
export const impossible: AuditRule = ({ text, statements }) =>
  statements.flatMap((statement) => check(text, statement) ?? [])

const SHARE = new RegExp(wholeWord('chiếm(?: tỷ lệ| tỉ lệ| tỷ trọng| tỉ trọng| khoảng| gần| hơn| tới| đến)*') + '[\\s:]*$', 'u') // prettier-ignore

/** Profits, temperatures and balances have a sign. */
const CAN_BE_NEGATIVE = /^(?:VND|USD|EUR|other:.*)$/u

function check(text: string, statement: Statement): Finding | null {
  const { figure, amount, before, kind } = statement
  const quote = sayQuote(figure)
  const { low, high } = amount.bounds
  if (figure.of !== null && low > figure.of && !isAbovePlan(text, statement)) {
    return finding(statement, figure.of, `${quote}: phần (${sayNumber(amount.nominal)}) lớn hơn tổng số (${sayNumber(figure.of)}).`) // prettier-ignore
  }
  if (figure.unit === 'percent' && figure.status !== 'change' && SHARE.test(before) && low > 100) {
    return finding(statement, 100, `Tỷ lệ ${quote} của một tổng thể không thể vượt quá 100%.`)
  }
  if (figure.unit === 'percent' && figure.status === 'change' && high < -100) {
    return finding(statement, -100, `${quote}: không thể giảm quá 100%.`)
  }
  if (kind === 'value' && !CAN_BE_NEGATIVE.test(figure.unit) && high < 0) {
    return finding(statement, 0, `${quote}: số đếm được không thể âm.`)
  }
  return null
}

/** «thực hiện 31/28 đề án, vượt kế hoạch»: what stands behind the stroke may be a plan. */
function isAbovePlan(text: string, { figure, lead, tail }: Statement): boolean {
  const behind = plainWords(text.slice(figure.end, Math.min(figure.sentence.end, figure.end + 80)))
  return PLAN.test(`${lead} ${tail} ${behind}`)
}

const PLAN = /vượt|kế hoạch|chỉ tiêu|mục tiêu|(?:đạt|bằng) 1\d\d/u

function finding({ index, amount }: Statement, limit: number, message: string): Finding {
  return {
    rule: 'impossible',
    message,
    figures: [index],
    expected: limit,
    found: amount.nominal,
    tolerance: 0,
    severity: 'high',
  }
}
