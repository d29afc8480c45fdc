import type { Decision } from '../../payload-types.ts'
import { documentAddress } from '../addresses.ts'
import { formatDay } from '../format/formatDay.ts'
import { today, validityOn, type Validity } from '../format/validity.ts'
import type { Instrument } from '../reading/instruments.ts'

function Words({ decision, validity }: { decision: Decision; validity: Validity }) {
  switch (validity.state) {
    case 'inForce':
      return <>Còn hiệu lực, theo những gì kho biết.</>
    case 'notYet':
      return <>Chưa có hiệu lực: có hiệu lực từ {formatDay(validity.from)}.</>
    case 'expired':
      return <>Hết hiệu lực từ {formatDay(validity.from)}.</>
    case 'replaced': {
      const { by, from } = validity
      return (
        <>
          Đã bị thay thế bởi{' '}
          <a href={documentAddress({ collection: 'decisions', slug: by.slug })}>{by.number}</a>
          {from && <> từ {formatDay(from)}</>}.
        </>
      )
    }
    case 'unknown':
      return decision.stub ? (
        <>Chưa rõ còn hiệu lực hay không: kho chưa có thông tin về văn bản này.</>
      ) : (
        <>Chưa rõ còn hiệu lực hay không: kho chưa ghi ngày có hiệu lực của văn bản này.</>
      )
    default:
      return validity satisfies never
  }
}

/** Whether a decision holds today, in a sentence; that its period is over is another thing. */
export function DecisionValidity({
  decision,
  instrument,
}: {
  decision: Decision
  instrument: Instrument
}) {
  const day = today()
  const validity = validityOn(instrument, day, true)
  const periodEnd = decision.period?.end?.slice(0, 10)
  return (
    <p className={`notice validity-notice ${validity.state}`} role="note">
      <Words decision={decision} validity={validity} />
      {periodEnd && periodEnd < day && (
        <> Kỳ áp dụng ghi trong văn bản đã kết thúc ngày {formatDay(periodEnd)}.</>
      )}
    </p>
  )
}
