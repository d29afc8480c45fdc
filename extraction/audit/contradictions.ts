import { disagree, type Disagreement } from './disagree.ts'
import type { Finding } from './finding.ts'
import type { Claim } from './readClaims.ts'
import { formatPeriod } from '../periods/formatPeriod.ts'
import { subjectPhrase } from './subjectPhrase.ts'
import { sayNumber, sayQuote, sayValue } from './wording.ts'

/** Two claims of one quantity that cannot both hold; at least one of them is worked out. */
export interface Contradiction extends Disagreement {
  readonly earlier: Claim
  readonly later: Claim
}

/** How many claims of one quantity are compared: keeps the work linear. */
const COMPARED = 16

/**
 * The contradictions among the claims of one quantity, in text order, each claim in one at most. A
 * claim that any other one bears out is in none: then it is unclear which one is wrong.
 */
export function contradictions(all: readonly Claim[]): Contradiction[] {
  const claims = all.slice(0, COMPARED)
  const isBorneOut = (claim: Claim): boolean =>
    claims.some((other) => other !== claim && isComparable(claim, other) && !disagree(claim.amount, other.amount)) // prettier-ignore
  const open = claims.filter((claim) => !isBorneOut(claim))
  const found: Contradiction[] = []
  for (const [index, later] of open.entries()) {
    const earlier = open.slice(0, index).find((other) => isComparable(other, later))
    const disagreement = earlier && disagree(earlier.amount, later.amount)
    if (earlier && disagreement) found.push({ earlier, later, ...disagreement })
  }
  return found
}

/** Two plain statements may be of different things; a value is not compared with itself. */
function isComparable(a: Claim, b: Claim): boolean {
  return (a.ratio !== null || b.ratio !== null) && a.value !== b.value
}

/** The finding of a contradiction: how each of the two is reached, and by how much they differ. */
export function contradictionFinding(
  rule: Finding['rule'],
  { earlier, later, difference, tolerance, isSlight }: Contradiction,
): Finding {
  const { figure } = later.value
  const subject = subjectPhrase(earlier.value) || subjectPhrase(later.value) || 'Số liệu'
  const what = `${later.kind === 'planned' ? 'kế hoạch' : 'thực hiện'} ${formatPeriod(later.period)}`
  const share = (100 * difference) / Math.max(Math.abs(earlier.amount.nominal), Math.abs(later.amount.nominal)) // prettier-ignore
  return {
    rule,
    message: `${subject}, ${what}: ${derivation(earlier)}, còn ${derivation(later)}. Hai con số chênh nhau ${sayValue(difference, figure)} (${sayNumber(share)}%).`,
    figures: [earlier, later]
      .flatMap(({ value, ratio }) => [value.index, ...(ratio ? [ratio.statement.index] : [])])
      .toSorted((a, b) => a - b),
    expected: earlier.amount.nominal,
    found: later.amount.nominal,
    tolerance,
    severity: isSlight ? 'low' : 'high',
  }
}

function derivation({ value, ratio, rule, amount }: Claim): string {
  const quote = sayQuote(value.figure)
  if (!ratio) return `văn bản ghi ${quote}`
  const { factor, statement } = ratio
  const time = value.figure.period === null ? '' : ` (${formatPeriod(value.figure.period)})`
  const said = sayQuote(statement.figure)
  const relation =
    rule === 'plan' ? `đạt ${said} kế hoạch` : factor.isChange ? said : `bằng ${said}`
  const isTimes = statement.figure.unit === 'times'
  const divisor = isTimes ? sayNumber(factor.nominal) : `${sayNumber(100 * factor.nominal)}%`
  const result = sayValue(amount.nominal, value.figure)
  return `từ ${quote}${time} ${relation} suy ra ${result} (chia cho ${divisor})`
}
