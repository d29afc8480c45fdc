import type { ConferenceReport } from '../../payload-types.ts'
import { formatDays } from '../format/formatDay.ts'
import { Facts } from './Facts.tsx'

/** The conference itself: its name, which one of its series, when, where, who held it. */
export function EventFacts({ event }: { event: ConferenceReport['event'] }) {
  if (!event) return null
  const { name, series, ordinal, heldOn, endedOn, venue, hosts } = event
  return (
    <section aria-label="Về hội nghị">
      <Facts
        className="facts event"
        of={[
          ['Hội nghị', name],
          ['Chuỗi', series],
          ['Lần thứ', ordinal],
          ['Thời gian', formatDays(heldOn, endedOn)],
          ['Địa điểm', venue],
          ['Chủ trì', hosts?.join('; ')],
        ]}
      />
    </section>
  )
}
