import { PageHead } from '../../../site/components/PageHead.tsx'
import { RegionSection } from '../../../site/components/RegionSection.tsx'
import { pageMetadata } from '../../../site/pageMetadata.ts'
import { knownPlaces, provincesByRegion } from '../../../site/reading/places.ts'
import { openVisit } from '../openVisit.ts'

const title = 'Địa danh'
const lead =
  'Các tỉnh, thành phố theo vùng: 34 đơn vị từ ngày 01/07/2025 và các đơn vị trước đó; tài liệu được đọc theo tên gọi vào lúc viết.'

export const metadata = pageMetadata({ title, description: lead, address: '/dia-danh' })

export default async function PlaceListPage() {
  const regions = provincesByRegion(await knownPlaces(await openVisit()))
  return (
    <>
      <PageHead title={title}>
        <p className="lead">{lead}</p>
      </PageHead>
      {regions.length > 0 ? (
        regions.map((group) => <RegionSection key={group.region?.id ?? 'khac'} group={group} />)
      ) : (
        <p className="empty">Chưa có địa danh nào.</p>
      )}
    </>
  )
}
