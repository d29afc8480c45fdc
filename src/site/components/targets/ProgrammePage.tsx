import { documentAddress, targetsAddress } from '../../addresses.ts'
import { formatDay, formatDays } from '../../format/formatDay.ts'
import type { ProgrammeReading } from '../../reading/targets.ts'
import { Badges } from '../Badges.tsx'
import { Facts } from '../Facts.tsx'
import { PageHead } from '../PageHead.tsx'
import { TargetSection } from './TargetSection.tsx'

/** All targets of a decision against what the archive's figures come to. */
export function ProgrammePage({ reading }: { reading: ProgrammeReading }) {
  const { programme, targets, units } = reading
  const { name, slug, title, issuedOn, period, hasRecord, visibility, known } = programme
  const own = targets.filter((target) => target.own)
  const others = targets.filter((target) => !target.own)
  return (
    <>
      <PageHead
        path={[{ href: targetsAddress(), name: 'Mục tiêu' }]}
        kicker="Mục tiêu và thực hiện"
        title={name}
      >
        <p className="entry-meta">
          <Badges visibility={visibility} />
        </p>
        {title && <p className="lead">{title}</p>}
      </PageHead>
      <Facts
        className="facts event"
        of={[
          ['Ngày ban hành', formatDay(issuedOn)],
          ['Áp dụng cho kỳ', formatDays(period.start, period.end)],
          [
            'Văn bản',
            hasRecord && (
              <a href={documentAddress({ collection: 'decisions', slug })}>Mở văn bản</a>
            ),
          ],
          [
            'Nguồn tra cứu',
            known &&
              known.sources.map((source) => (
                <a key={source} href={source}>
                  {new URL(source).hostname}
                </a>
              )),
          ],
        ]}
      />
      <p className="notice">
        Số «cộng được» chỉ gồm số liệu thực hiện đã đọc trong kho, mỗi nơi mỗi kỳ một lần; không
        phải kết quả chính thức của chương trình.
        {known &&
          !known.complete &&
          ' Bảng mục tiêu của chương trình này chưa đủ: chỉ ghi những con số có nguồn.'}
      </p>
      <section aria-labelledby="cac-muc-tieu">
        <h2 id="cac-muc-tieu">Mục tiêu của văn bản ({own.length})</h2>
        {own.length > 0 ? (
          own.map((target) => <TargetSection key={target.key} target={target} units={units} />)
        ) : (
          <p className="empty">Chưa có mục tiêu nào bằng con số đọc được từ văn bản này.</p>
        )}
      </section>
      {others.length > 0 && (
        <section aria-labelledby="muc-tieu-khac">
          <h2 id="muc-tieu-khac">Tài liệu khác nêu theo văn bản này ({others.length})</h2>
          {others.map((target) => (
            <TargetSection key={target.key} target={target} units={units} />
          ))}
        </section>
      )}
    </>
  )
}
