import { figureAddress, figureAnchor } from '../addresses.ts'
import type { DocumentSlug } from '../../../collections/shared/slugs.ts'
import { intentionOf } from '../format/names.ts'
import { formatQuantity } from '../format/formatQuantity.ts'
import type { UnitNames } from '../format/unitName.ts'
import type { DocumentFigure } from '../reading/documentFigures.ts'
import { readable } from '../reading/findDocument.ts'
import { periodOf } from './FigureFacts.tsx'
import type { MarkedBody } from './markBody.ts'

function about(figure: DocumentFigure): string {
  const { indicator } = figure
  const name = indicator && typeof indicator === 'object' ? indicator.name.vi : figure.measure
  const places = readable(figure.places).map((place) => place.name)
  return [name, intentionOf(figure.status), periodOf(figure), places.join(', ')]
    .filter(Boolean)
    .join(' · ')
}

/** «Số liệu trong bài»: each figure of a document with the link to its sentence. */
export function FigureList({
  document,
  figures,
  units,
  marked,
}: {
  document: { collection: DocumentSlug; slug: string }
  figures: readonly DocumentFigure[]
  units: UnitNames
  marked: MarkedBody
}) {
  if (figures.length === 0) return null
  return (
    <section className="figure-list" aria-labelledby="so-lieu-trong-bai">
      <h2 id="so-lieu-trong-bai">Số liệu trong bài ({figures.length})</h2>
      <ol>
        {figures.map((figure) => (
          // Where its words can't be found in the text, the entry itself is what links lead to.
          <li
            key={figure.id}
            {...(!marked.placed.has(figure.id) && { id: figureAnchor(figure.id) })}
          >
            <a href={figureAddress(document, figure.id)}>
              {formatQuantity(figure, units) ?? figure.quote}
            </a>
            <span className="muted">{about(figure)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
