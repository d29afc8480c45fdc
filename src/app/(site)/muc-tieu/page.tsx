import { PageHead } from '../../../site/components/PageHead.tsx'
import { ProgrammeList } from '../../../site/components/targets/ProgrammeList.tsx'
import { pageMetadata } from '../../../site/pageMetadata.ts'
import { readProgrammes } from '../../../site/reading/targets.ts'
import { openVisit } from '../openVisit.ts'

const title = 'Mục tiêu và thực hiện'
const lead =
  'Mục tiêu của từng chương trình bên cạnh những gì số liệu trong kho cộng lại được; mỗi con số dẫn về câu văn đã nêu ra nó.'

export const metadata = pageMetadata({ title, description: lead, address: '/muc-tieu' })

export default async function ProgrammeListPage() {
  const programmes = await readProgrammes(await openVisit())
  return (
    <>
      <PageHead title={title}>
        <p className="lead">{lead}</p>
      </PageHead>
      <ProgrammeList programmes={programmes} />
    </>
  )
}
