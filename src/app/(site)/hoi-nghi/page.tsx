import { DatedListPage } from '../../../site/components/DatedListPage.tsx'
import { pageMetadata } from '../../../site/pageMetadata.ts'
import type { SearchParameters } from '../../../site/reading/parameters.ts'
import { openVisit } from '../openVisit.ts'

const title = 'Hội nghị'
const lead = 'Báo cáo các hội nghị khuyến công: họp ở đâu, khi nào, nêu ra những con số nào.'

export const metadata = pageMetadata({ title, description: lead, address: '/hoi-nghi' })

export default async function ConferenceListPage({
  searchParams,
}: {
  searchParams: Promise<SearchParameters>
}) {
  return (
    <DatedListPage
      visit={await openVisit()}
      collection="conference-reports"
      title={title}
      lead={lead}
      parameters={await searchParams}
    />
  )
}
