import { targetsAddress } from '../../../site/addresses.ts'
import { IndicatorList } from '../../../site/components/IndicatorList.tsx'
import { PageHead } from '../../../site/components/PageHead.tsx'
import { pageMetadata } from '../../../site/pageMetadata.ts'
import { unitNames } from '../../../site/reading/unitNames.ts'
import { openVisit } from '../openVisit.ts'

const title = 'Số liệu'
const lead =
  'Các con số đọc được từ tin tức, báo cáo và văn bản, xếp theo chỉ tiêu; mỗi con số dẫn về câu văn đã nêu ra nó.'

export const metadata = pageMetadata({ title, description: lead, address: '/so-lieu' })

export default async function IndicatorListPage() {
  const visit = await openVisit()
  const [indicators, units] = await Promise.all([
    visit.catalog.indicators({ audience: visit.audience }),
    unitNames(visit),
  ])
  return (
    <>
      <PageHead title={title}>
        <p className="lead">{lead}</p>
        <p>
          <a href={targetsAddress()}>Mục tiêu của các chương trình và kết quả thực hiện</a>
        </p>
      </PageHead>
      <IndicatorList indicators={indicators} units={units} />
    </>
  )
}
