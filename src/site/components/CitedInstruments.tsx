import { documentAddress } from '../addresses.ts'
import { formatDay } from '../format/formatDay.ts'
import { actsFrom } from '../format/validity.ts'
import type { Instrument } from '../reading/instruments.ts'
import { ValidityThenAndNow } from './ValidityBadge.tsx'

/** Amendments that were there on the day; those without a date are told without one. */
function amendments({ amendedBy }: Instrument, day: string | null | undefined): string | null {
  const before = amendedBy.filter((by) => !day || (actsFrom(by) ?? '') <= day.slice(0, 10))
  if (before.length === 0) return null
  const named = before.map((by) => {
    const from = formatDay(actsFrom(by))
    return from ? `${by.number} (từ ${from})` : by.number
  })
  return `đã được sửa đổi, bổ sung bởi ${named.join(', ')}`
}

/** The instruments a document cites, each with whether it held on the document's day and holds today. */
export function CitedInstruments({
  instruments,
  day,
}: {
  instruments: readonly Instrument[]
  /** The day of the document; null when nobody knows it. */
  day: string | null | undefined
}) {
  if (instruments.length === 0) return null
  return (
    <ul className="cited">
      {instruments.map((instrument) => (
        <li key={instrument.id}>
          <a
            href={documentAddress({ collection: 'decisions', slug: instrument.slug })}
            {...(instrument.title && { title: instrument.title })}
          >
            {instrument.number}
          </a>{' '}
          <ValidityThenAndNow of={instrument} day={day} />{' '}
          {amendments(instrument, day) && (
            <span className="muted">{amendments(instrument, day)}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
