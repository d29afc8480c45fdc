import type { Decision } from '../../payload-types.ts'
import { documentAddress } from '../addresses.ts'
import { formatDay, formatDays } from '../format/formatDay.ts'
import type { DecisionEntry } from '../reading/listDocuments.ts'
import { readable } from '../reading/findDocument.ts'
import { Day } from './Day.tsx'
import { Facts } from './Facts.tsx'
import { Links } from './Links.tsx'

function links(decisions: readonly Pick<DecisionEntry, 'slug' | 'number'>[]) {
  if (decisions.length === 0) return null
  return (
    <Links
      to={decisions.map(({ slug, number }) => ({
        href: documentAddress({ collection: 'decisions', slug: slug ?? '' }),
        text: number,
      }))}
    />
  )
}

/** «Từ 15/02/2021», «Từ 15/02/2021 đến hết 31/12/2025». */
function inForce({ effectiveFrom, effectiveTo }: Decision): string | null {
  const from = formatDay(effectiveFrom)
  const to = formatDay(effectiveTo)
  return [from && `từ ${from}`, to && `đến hết ${to}`].filter(Boolean).join(' ') || null
}

/** What a decision is, when it holds, and how it stands to others, both ways. */
export function DecisionFacts({
  decision,
  basedOnThis,
  amendedBy,
  replacedBy,
}: {
  decision: Decision
  basedOnThis: readonly DecisionEntry[]
  amendedBy: readonly DecisionEntry[]
  replacedBy: readonly DecisionEntry[]
}) {
  const { period, attachment } = decision
  return (
    <Facts
      className="facts event"
      of={[
        ['Số, ký hiệu', decision.number],
        ['Loại văn bản', decision.instrumentType],
        ['Cơ quan ban hành', decision.issuer],
        ['Ngày ban hành', decision.issuedOn && <Day of={decision.issuedOn} />],
        ['Hiệu lực', inForce(decision)],
        ['Áp dụng cho kỳ', period?.label || formatDays(period?.start, period?.end)],
        ['Căn cứ', links(readable(decision.basedOn))],
        ['Sửa đổi, bổ sung', links(readable(decision.amends))],
        ['Thay thế', links(readable(decision.replaces))],
        ['Được thay thế bởi', links(replacedBy)],
        ['Được sửa đổi bởi', links(amendedBy)],
        ['Là căn cứ của', links(basedOnThis)],
        [
          'Bản chính thức',
          attachment && typeof attachment === 'object' && attachment.url && (
            <a href={attachment.url}>{attachment.filename}</a>
          ),
        ],
      ]}
    />
  )
}
