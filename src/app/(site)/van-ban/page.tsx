import { DecisionList } from '../../../site/components/DecisionList.tsx'
import { PageHead } from '../../../site/components/PageHead.tsx'
import { Pager } from '../../../site/components/Pager.tsx'
import { pageMetadata } from '../../../site/pageMetadata.ts'
import { listDecisions } from '../../../site/reading/listDocuments.ts'
import { pageOf, type SearchParameters } from '../../../site/reading/parameters.ts'
import { openVisit } from '../openVisit.ts'

const title = 'Văn bản'
const lead =
  'Quyết định, nghị định, thông tư mà các tài liệu trong kho viện dẫn, và những câu viện dẫn.'

export const metadata = pageMetadata({ title, description: lead, address: '/van-ban' })

export default async function DecisionListPage({
  searchParams,
}: {
  searchParams: Promise<SearchParameters>
}) {
  const page = pageOf(await searchParams)
  const found = await listDecisions(await openVisit(), { page })
  return (
    <>
      <PageHead title={title}>
        <p className="lead">{lead}</p>
      </PageHead>
      {found.docs.length > 0 ? (
        <DecisionList decisions={found.docs} />
      ) : (
        <p className="empty">Chưa có văn bản nào ở đây.</p>
      )}
      <Pager address="/van-ban" page={found.page ?? 1} pages={found.totalPages} />
    </>
  )
}
