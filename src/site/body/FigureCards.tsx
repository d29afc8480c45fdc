import type { UnitNames } from '../format/unitName.ts'
import type { DocumentFigure } from '../reading/documentFigures.ts'
import { FigureFacts } from './FigureFacts.tsx'
import { anchorName, cardId } from './FigureMark.tsx'

/**
 * A card shows when its figure is pressed (popover), and while it is pointed at or has the keyboard's
 * focus, which needs a rule for each pair: the cards stand outside the paragraphs, so that these read
 * as they were written.
 */
function showRule(id: string): string {
  const card = `#${cardId(id)}`
  const pointedAt = `:is(:hover, :focus-visible)`
  return `:root:has([data-figure="${id}"]${pointedAt}) ${card}, ${card}:hover { display: block }`
}

/** The cards of a document's figures, hidden until asked for. */
export function FigureCards({
  figures,
  units,
}: {
  figures: readonly DocumentFigure[]
  units: UnitNames
}) {
  return (
    <div className="figure-cards">
      <style>{figures.map(({ id }) => showRule(id)).join('\n')}</style>
      {figures.map((figure) => (
        <div
          key={figure.id}
          id={cardId(figure.id)}
          popover="auto"
          role="group"
          aria-label={`Số liệu: ${figure.quote}`}
          className="figure-card"
          style={{ positionAnchor: anchorName(figure.id) }}
        >
          <FigureFacts figure={figure} units={units} />
        </div>
      ))}
    </div>
  )
}
