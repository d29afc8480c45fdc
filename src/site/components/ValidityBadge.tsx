import { formatDay } from '../format/formatDay.ts'
import { type InForce, today, validityOn, validityWords } from '../format/validity.ts'

function Badge({ of, on, day }: { of: InForce; on: string; day: string | null }) {
  const validity = validityOn(of, on, day === null)
  return (
    <span className={`validity ${validity.state}`}>
      {day === null ? 'hiện nay' : `tại ngày ${formatDay(day)}`}: {validityWords(validity)}
    </span>
  )
}

/**
 * Whether an instrument held on a document's day, for lists of documents: «tại ngày 24/04/2019: còn hiệu
 * lực». Nothing where the archive does not know: the instrument's page says that once.
 */
export function ValidityThen({ of, day }: { of: InForce; day: string | null | undefined }) {
  if (!day) return null
  const on = day.slice(0, 10)
  return validityOn(of, on, false).state === 'unknown' ? null : <Badge of={of} on={on} day={on} />
}

/** Whether an instrument held on a document's day and whether it holds today; once where both are alike. */
export function ValidityThenAndNow({ of, day }: { of: InForce; day: string | null | undefined }) {
  const now = today()
  const then = day?.slice(0, 10) ?? null
  if (then === null) return <Badge of={of} on={now} day={null} />
  const validity = validityOn(of, then, false)
  if (validityWords(validity) === validityWords(validityOn(of, now, true))) {
    return (
      <span className={`validity ${validity.state}`}>
        tại ngày {formatDay(then)} và hiện nay: {validityWords(validity)}
      </span>
    )
  }
  return (
    <>
      <Badge of={of} on={then} day={then} /> <Badge of={of} on={now} day={null} />
    </>
  )
}
