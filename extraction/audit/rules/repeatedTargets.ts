import { disagree } from '../disagree.ts'
import type { AuditRule, Finding } from '../finding.ts'
import { formatPeriod } from '../../periods/formatPeriod.ts'
import type { Statement } from '../statement.ts'
import { subjectKey } from '../subjectKey.ts'
import { subjectPhrase } from '../subjectPhrase.ts'
import { plainWords, wholeWord } from '../words.ts'
import { sayQuote, sayValue } from '../wording.ts'

/** A goal that is set twice with different values: same subject, time, places and instrument. */
export const repeatedTargets: AuditRule = ({ text, statements }) => {
  const first = new Map<string, Statement>()
  return statements.flatMap((later) => {
    const key = goalKey(later)
    if (key === null || isAmended(text, later)) return []
    const earlier = first.get(key)
    if (!earlier) first.set(key, later)
    return earlier && earlier.sentence !== later.sentence ? (check(earlier, later) ?? []) : []
  })
}

/** «sửa đổi chỉ tiêu 2.000 lao động thành 2.500 lao động» sets a goal anew. */
function isAmended(text: string, { figure: { sentence } }: Statement): boolean {
  const from = Math.max(0, sentence.start - 120)
  return AMENDED.test(plainWords(text.slice(from, Math.min(sentence.end, sentence.start + 400))))
}

const AMENDED = new RegExp(
  wholeWord('sửa đổi|điều chỉnh|thay thế|thay cho|bổ sung|nâng|trước đây'),
  'u',
)

/** «Tổng kinh phí» alone stands in each part of a plan. */
const PROGRAMME = /khuyến công|kcqg|kcđp|ngân sách/u

function goalKey(statement: Statement): string | null {
  const { figure, kind } = statement
  const { status, period, indicator, of, decision, places } = figure
  if (status !== 'target' || kind === 'delta' || period === null || indicator === null || of !== null) return null // prettier-ignore
  const subject = subjectKey(statement)
  const isAnyMoney = figure.unit === 'VND' && !PROGRAMME.test(statement.lead)
  if (subject === null || isAnyMoney) return null
  return [subject, period, decision, ...places.map(({ slug, name }) => slug ?? name).toSorted()].join('|') // prettier-ignore
}

function check(earlier: Statement, later: Statement): Finding | null {
  const found = disagree(earlier.amount, later.amount)
  if (!found) return null
  const subject = subjectPhrase(later) || subjectPhrase(earlier) || 'Mục tiêu'
  const { period, decision } = later.figure
  const by = decision === null ? '' : ` theo ${decision}`
  const time = period === null ? '' : ` ${formatPeriod(period)}`
  return {
    rule: 'repeated-target',
    message: `${subject}: cùng một mục tiêu${time}${by} được ghi hai lần với hai giá trị khác nhau, ${sayQuote(earlier.figure)} và ${sayQuote(later.figure)}, chênh ${sayValue(found.difference, later.figure)}.`,
    figures: [earlier.index, later.index],
    expected: earlier.amount.nominal,
    found: later.amount.nominal,
    tolerance: found.tolerance,
    severity: found.isSlight ? 'low' : 'high',
  }
}
