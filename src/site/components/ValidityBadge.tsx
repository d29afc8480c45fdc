import { formatDay } from '../format/formatDay.ts'
import { type InForce, today, validityOn, validityWords } from '../format/validity.ts'

/** Whether an instrument holds, today or on the day of a document: «tại ngày 24/04/2019: còn hiệu lực». */
export function ValidityBadge({ of, day }: { of: InForce; day?: string | null | undefined }) {
  const on = day?.slice(0, 10) ?? today()
  const validity = validityOn(of, on, !day)
  return (
    <span className={`validity ${validity.state}`}>
      {day ? `tại ngày ${formatDay(on)}` : 'hiện nay'}: {validityWords(validity)}
    </span>
  )
}
