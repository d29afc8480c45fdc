import { ComparisonPage } from '../../../../site/components/series/ComparisonPage.tsx'
import { compareReports } from '../../../../site/reading/compareReports.ts'
import type { SearchParameters } from '../../../../site/reading/parameters.ts'
import { pageMetadata } from '../../../../site/pageMetadata.ts'
import { openVisit } from '../../openVisit.ts'

export const metadata = pageMetadata({
  title: 'So sánh hai báo cáo hội nghị',
  address: '/hoi-nghi/so-sanh',
  indexed: false,
})

export default async function ComparisonRoute({
  searchParams,
}: {
  searchParams: Promise<SearchParameters>
}) {
  return <ComparisonPage comparison={await compareReports(await openVisit(), await searchParams)} />
}
