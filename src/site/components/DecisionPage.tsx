import type { Decision } from '../../payload-types.ts'
import { citationsAddress, documentAddress } from '../addresses.ts'
import { bodyNodes } from '../body/node.ts'
import { decisionName } from '../format/decisionName.ts'
import { readDecision } from '../reading/decisionPage.ts'
import { pageOf, wordsOf, type SearchParameters } from '../reading/parameters.ts'
import type { Visit } from '../reading/visit.ts'
import { Badges } from './Badges.tsx'
import { CitedInstruments } from './CitedInstruments.tsx'
import { CitingList } from './CitingList.tsx'
import { DecisionFacts } from './DecisionFacts.tsx'
import { DecisionTargets } from './DecisionTargets.tsx'
import { DecisionValidity } from './DecisionValidity.tsx'
import { DocumentBody } from './DocumentBody.tsx'
import { PageHead } from './PageHead.tsx'
import { Pager } from './Pager.tsx'
import { WrittenForms } from './WrittenForms.tsx'

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
  const { reading, instrument, forms, targets, citing, ...relations } = await readDecision(
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
      {instrument && <DecisionValidity decision={decision} instrument={instrument} />}
      <DecisionFacts decision={decision} {...relations} />
      <DecisionTargets decision={decision} rows={targets.rows} units={reading.units} />
      <section aria-labelledby="duoc-vien-dan">
        <h2 id="duoc-vien-dan">Tài liệu viện dẫn ({citing.total})</h2>
        {citing.total > 0 ? (
          <CitingList documents={citing.documents} instrument={instrument} />
        ) : (
          <p className="empty">Chưa có tài liệu nào trong kho viện dẫn văn bản này.</p>
        )}
        <Pager address={documentAddress(link)} page={page} pages={citing.pages} />
      </section>
      {forms.length > 0 && (
        <section aria-labelledby="cach-vien-dan">
          <h2 id="cach-vien-dan">Các cách viết ({forms.length})</h2>
          <WrittenForms forms={forms} address={citationsAddress(link.slug)} />
          <p>
            <a href={citationsAddress(link.slug)}>Xem mọi chỗ viện dẫn, kèm câu văn</a>
          </p>
        </section>
      )}
      {reading.instruments.length > 0 && (
        <section aria-labelledby="vien-dan">
          <h2 id="vien-dan">Viện dẫn văn bản khác ({reading.instruments.length})</h2>
          <CitedInstruments instruments={reading.instruments} day={decision.issuedOn} />
        </section>
      )}
      {bodyNodes(decision.body).length > 0 && (
        <section aria-labelledby="noi-dung-van-ban">
          <h2 id="noi-dung-van-ban">Nội dung văn bản</h2>
          <DocumentBody body={decision.body} document={link} reading={reading} />
        </section>
      )}
    </article>
  )
}
