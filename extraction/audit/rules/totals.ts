import { disagree } from '../disagree.ts'
import type { AuditRule, Finding } from '../finding.ts'
import { sum } from '../interval.ts'
import { isCounterpart } from '../isCounterpart.ts'
import type { Amount } from '../readAmount.ts'
import type { PartGroup } from '../readPartGroups.ts'
import type { Statement } from '../statement.ts'
import { sayList, sayQuote, sayValue } from '../wording.ts'
import { areDisjoint } from './areDisjoint.ts'

/**
 * A total against its parts. Parts that are all there are must add up to it; of others none, nor
 * all of them when they do not overlap, may exceed it.
 */
export const totals: AuditRule = ({ groups }) => groups.flatMap((group) => check(group) ?? [])

function check(group: PartGroup): Finding | null {
  const { parts, isComplete } = group
  const added = addUp(parts)
  if (isComplete) return mayAddUp(group) ? null : fault(group, parts, added, () => true, false)
  for (const part of parts) {
    if (isCounterpart(part)) continue
    const found = fault(group, [part], part.amount, exceeds, false)
    if (found) return found
  }
  return areDisjoint(parts) ? fault(group, parts, added, exceeds, true) : null
}

function addUp(parts: readonly Statement[]): Amount {
  return {
    nominal: parts.reduce((whole, { amount }) => whole + amount.nominal, 0),
    bounds: sum(parts.map(({ amount }) => amount.bounds)),
  }
}

/** True when the parts up to any of them add up to what may be the total. */
function mayAddUp({ totals: candidates, run }: PartGroup): boolean {
  let added = addUp(run.slice(0, 1))
  return run.slice(1).some(({ amount: next }) => {
    added = { nominal: added.nominal + next.nominal, bounds: sum([added.bounds, next.bounds]) }
    return candidates.some(({ amount }) => !disagree(added, amount))
  })
}

function exceeds(total: Amount, part: Amount): boolean {
  return part.bounds.low > total.bounds.high
}

/** A finding when every figure that may be the total disagrees. */
function fault(
  { totals: candidates }: PartGroup,
  parts: readonly Statement[],
  added: Amount,
  isFault: (total: Amount, added: Amount) => boolean,
  isDoubtful: boolean,
): Finding | null {
  const total = candidates.at(-1)!
  const checks = candidates.map(({ amount }) =>
    isFault(amount, added) ? disagree(added, amount) : null,
  )
  const found = checks.at(-1)
  if (!found || checks.includes(null)) return null
  return {
    rule: 'total',
    message: messageOf(total, parts, added.nominal),
    figures: [total, ...parts].map(({ index }) => index).toSorted((a, b) => a - b),
    expected: added.nominal,
    found: total.amount.nominal,
    tolerance: found.tolerance,
    severity: isDoubtful || found.isSlight ? 'low' : 'high',
  }
}

function messageOf(
  { figure, amount }: Statement,
  parts: readonly Statement[],
  added: number,
): string {
  const difference = sayValue(Math.abs(added - amount.nominal), figure)
  const side = added > amount.nominal ? 'nhiều hơn' : 'ít hơn'
  const [first, ...others] = parts
  if (first && others.length === 0) {
    return `Tổng là ${sayQuote(figure)}, nhưng riêng một phần đã là ${sayQuote(first.figure)}, ${side} tổng ${difference}.`
  }
  const list = sayList(parts.map((part) => sayQuote(part.figure)))
  return `Tổng là ${sayQuote(figure)}, nhưng các phần ${list} cộng lại là ${sayValue(added, figure)}, ${side} tổng ${difference}.`
}
