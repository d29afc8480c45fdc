import { periodBounds } from '../periods/periodBounds.ts'
import type { Statement } from './statement.ts'

/** True when a figure can be counted into another: a level in the same unit and of the same kind. */
export function isAlike(part: Statement, total: Statement): boolean {
  const [a, b] = [part.figure, total.figure]
  const areLevels = part.kind === 'value' && total.kind === 'value' && a.of === null
  return (
    areLevels && a.unit === b.unit && a.per === b.per && countsTimes(part) === countsTimes(total)
  )
}

/** True when it is of the same kind too (a result, or a plan or goal) and lies in the total's time. */
export function isPartOf(part: Statement, total: Statement): boolean {
  if (!isAlike(part, total) || isDone(part) !== isDone(total)) return false
  const [inner, outer] = [part.figure.period, total.figure.period]
  if (inner === outer || inner === null || outer === null) return true
  const [a, b] = [periodBounds(inner), periodBounds(outer)]
  if (!a.start || !b.start || !a.end || !b.end) return false
  return a.start >= b.start && a.end <= b.end
}

/** Plans and goals are told in one breath; results are something else. */
function isDone({ figure }: Statement): boolean {
  return figure.status === 'actual'
}

/** «151 lượt cơ sở»: one may come several times, so 100 may have come 151 times. */
function countsTimes({ figure }: Statement): boolean {
  return /(?:^|\s)lượt\s/iu.test(figure.quote.normalize('NFC'))
}
