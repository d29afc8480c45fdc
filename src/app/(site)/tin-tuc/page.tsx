import { DatedListPage } from '../../../site/components/DatedListPage.tsx'
import { pageMetadata } from '../../../site/pageMetadata.ts'
import type { SearchParameters } from '../../../site/reading/parameters.ts'
import { openVisit } from '../openVisit.ts'

const title = 'Tin tức'
const lead = 'Tin hoạt động khuyến công trên cả nước, mới nhất ở trên.'

export const metadata = pageMetadata({ title, description: lead, address: '/tin-tuc' })

export default async function NewsListPage({
  searchParams,
}: {
  searchParams: Promise<SearchParameters>
}) {
  return (
    <DatedListPage
      visit={await openVisit()}
      collection="articles"
      title={title}
      lead={lead}
      parameters={await searchParams}
    />
  )
}
