import type { Decision } from '../../payload-types.ts'
import { documentAddress } from '../addresses.ts'
import { bodyNodes } from '../body/node.ts'
import { decisionName } from '../format/decisionName.ts'
import { readDecision } from '../reading/decisionPage.ts'
import { pageOf, wordsOf, type SearchParameters } from '../reading/parameters.ts'
import type { Visit } from '../reading/visit.ts'
import { Badges } from './Badges.tsx'
import { CitingList } from './CitingList.tsx'
import { DecisionFacts } from './DecisionFacts.tsx'
import { DecisionTargets } from './DecisionTargets.tsx'
import { DocumentBody } from './DocumentBody.tsx'
import { PageHead } from './PageHead.tsx'
import { Pager } from './Pager.tsx'

/** A legal instrument: what it is, its targets, its text, and every document that cites it. */
export async function DecisionPage({
  visit,
  decision,
  parameters,
}: {
  visit: Visit
  decision: Decision
  parameters: SearchParameters
}) {
  const page = pageOf(parameters)
  const { reading, targets, citing, ...relations } = await readDecision(
    visit,
    decision,
    wordsOf(parameters, 'so-lieu'),
    page,
  )
  const link = { collection: 'decisions', slug: decision.slug ?? '' } as const
  return (
    <article className="document">
      <PageHead path={[{ href: '/van-ban', name: 'Văn bản' }]} title={decisionName(decision)}>
        <p className="entry-meta">
          <Badges visibility={decision.visibility} />
        </p>
        {decision.title && <p className="lead">{decision.title}</p>}
        {decision.stub && (
          <p className="notice">
            Kho mới biết văn bản này qua các bài viện dẫn; chưa có nội dung đầy đủ.
          </p>
        )}
      </PageHead>
      <DecisionFacts decision={decision} {...relations} />
      <DecisionTargets decision={decision} rows={targets.rows} units={reading.units} />
      <section aria-labelledby="duoc-vien-dan">
        <h2 id="duoc-vien-dan">Tài liệu viện dẫn ({citing.total})</h2>
        {citing.total > 0 ? (
          <CitingList documents={citing.documents} />
        ) : (
          <p className="empty">Chưa có tài liệu nào trong kho viện dẫn văn bản này.</p>
        )}
        <Pager address={documentAddress(link)} page={page} pages={citing.pages} />
      </section>
      {bodyNodes(decision.body).length > 0 && (
        <section aria-labelledby="noi-dung-van-ban">
          <h2 id="noi-dung-van-ban">Nội dung văn bản</h2>
          <DocumentBody body={decision.body} document={link} reading={reading} />
        </section>
      )}
    </article>
  )
}
