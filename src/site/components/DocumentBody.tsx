import type { DocumentSlug } from '../../../collections/shared/slugs.ts'
import { Body } from '../body/Body.tsx'
import { FigureCards } from '../body/FigureCards.tsx'
import { FigureList } from '../body/FigureList.tsx'
import type { DocumentReading } from '../reading/documentPage.ts'

/** A document's text with its figures beside it. */
export function DocumentBody({
  body,
  document,
  reading: { marked, figures, units },
}: {
  body: unknown
  document: { collection: DocumentSlug; slug: string }
  reading: DocumentReading
}) {
  return (
    <div className={figures.length > 0 ? 'with-figures' : undefined}>
      <Body body={body} marked={marked} />
      <FigureList document={document} figures={figures} units={units} marked={marked} />
      <FigureCards figures={figures.filter(({ id }) => marked.placed.has(id))} units={units} />
    </div>
  )
}
