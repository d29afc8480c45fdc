import type { CitationRow, WrittenForm } from '../../catalog/citations/model.ts'
import type { Decision } from '../../payload-types.ts'
import { citationsAddress, documentAddress } from '../addresses.ts'
import { decisionName } from '../format/decisionName.ts'
import { formatNumber } from '../format/formatNumber.ts'
import { documentKinds } from '../format/names.ts'
import { findInstruments, type Instrument } from '../reading/instruments.ts'
import { pageOf, wordsOf, type SearchParameters } from '../reading/parameters.ts'
import type { Visit } from '../reading/visit.ts'
import { Badges } from './Badges.tsx'
import { Day } from './Day.tsx'
import { PageHead } from './PageHead.tsx'
import { Pager } from './Pager.tsx'
import { ValidityThen } from './ValidityBadge.tsx'
import { WrittenForms } from './WrittenForms.tsx'

const atOnce = 30

function Citation({
  row: { sentence, at, quote, document },
  instrument,
}: {
  row: CitationRow
  instrument: Instrument | undefined
}) {
  return (
    <article className="entry">
      <p className="entry-meta">
        <Day of={document.publishedOn} />
        <span>{documentKinds[document.collection]}</span>
        <Badges visibility={document.visibility} />
        {instrument && <ValidityThen of={instrument} day={document.publishedOn} />}
      </p>
      <h3>
        <a href={documentAddress(document)}>{document.title}</a>
      </h3>
      <blockquote>
        {sentence.slice(0, at)}
        <mark>{sentence.slice(at, at + quote.length)}</mark>
        {sentence.slice(at + quote.length)}
      </blockquote>
    </article>
  )
}

function FormSection({
  form,
  citations,
  instrument,
}: {
  form: WrittenForm | undefined
  citations: readonly CitationRow[]
  instrument: Instrument | undefined
}) {
  if (!form) return null
  const id = `cach-${form.form}`
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        «{form.quote}» ({formatNumber(form.citations)})
      </h2>
      <ul className="entries citing">
        {citations.map((row, index) => (
          <li key={index}>
            <Citation row={row} instrument={instrument} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Every citation of an instrument in the archive, in all its written forms, each with its sentence. */
export async function CitationsPage({
  visit,
  decision,
  parameters,
}: {
  visit: Visit
  decision: Decision
  parameters: SearchParameters
}) {
  const page = pageOf(parameters)
  const asked = wordsOf(parameters, 'cach-viet')
  const query = { decision: decision.id, audience: visit.audience, page, pageSize: atOnce }
  const [found, [instrument]] = await Promise.all([
    visit.catalog.citations({ ...query, ...(asked && { form: asked }) }),
    findInstruments(visit, [decision.id]),
  ])
  const { forms, rows, total, documents } = found
  const chosen = forms.some(({ form }) => form === asked) ? asked : undefined
  const slug = decision.slug ?? ''
  const address = citationsAddress(slug)
  const all = forms.reduce((sum, { citations }) => sum + citations, 0)
  const name = decisionName(decision)
  return (
    <>
      <PageHead
        path={[
          { href: '/van-ban', name: 'Văn bản' },
          { href: documentAddress({ collection: 'decisions', slug }), name },
        ]}
        title={`Mọi chỗ viện dẫn ${name}`}
      >
        <p className="lead">
          {formatNumber(all)} chỗ trong {formatNumber(documents)} tài liệu, {forms.length} cách
          viết.
        </p>
      </PageHead>
      <nav aria-label="Các cách viết">
        <WrittenForms forms={forms} address={address} chosen={chosen} />
        {chosen !== undefined && (
          <p>
            <a href={address}>Mọi cách viết ({formatNumber(all)})</a>
          </p>
        )}
      </nav>
      {rows.length === 0 && <p className="empty">Không có chỗ viện dẫn nào như vậy.</p>}
      {[...Map.groupBy(rows, ({ form }) => form)].map(([form, citations]) => (
        <FormSection
          key={form}
          form={forms.find((one) => one.form === form)}
          citations={citations}
          instrument={instrument}
        />
      ))}
      <Pager
        address={address}
        query={{ 'cach-viet': chosen }}
        page={page}
        pages={Math.ceil(total / atOnce)}
      />
    </>
  )
}
