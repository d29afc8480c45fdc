import { DatedListPage } from '../../../site/components/DatedListPage.tsx'
import { SeriesList } from '../../../site/components/series/SeriesList.tsx'
import { pageMetadata } from '../../../site/pageMetadata.ts'
import type { SearchParameters } from '../../../site/reading/parameters.ts'
import { readAllSeries } from '../../../site/reading/series.ts'
import { openVisit } from '../openVisit.ts'

const title = 'Hội nghị'
const lead = 'Báo cáo các hội nghị khuyến công: họp ở đâu, khi nào, nêu ra những con số nào.'

export const metadata = pageMetadata({ title, description: lead, address: '/hoi-nghi' })

export default async function ConferenceListPage({
  searchParams,
}: {
  searchParams: Promise<SearchParameters>
}) {
  const visit = await openVisit()
  return (
    <>
      <DatedListPage
        visit={visit}
        collection="conference-reports"
        title={title}
        lead={lead}
        parameters={await searchParams}
      />
      <SeriesList series={await readAllSeries(visit)} />
    </>
  )
}
