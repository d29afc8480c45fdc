'use client'

import type { EntrySpan, PanelFigure, PanelFinding } from './model.ts'
import type { PanelSay } from './panelWords.ts'

interface FindingListProps {
  readonly findings: readonly PanelFinding[]
  readonly figures: readonly PanelFigure[]
  readonly onSelect: (span: EntrySpan) => void
  readonly say: PanelSay
}

/** What does not add up, each with its figures to be selected. */
export function FindingList({ findings, figures, onSelect, say }: FindingListProps) {
  const byKey = new Map(figures.map((figure) => [figure.key, figure]))
  return (
    <ul>
      {findings.map(({ key, severity, message, figures: keys }) => (
        <li key={key} className="live-panel__finding" data-severity={severity}>
          <p>
            <strong>{say(severity)}:</strong> <span lang="vi">{message}</span>
          </p>
          {keys.flatMap((one) => {
            const figure = byKey.get(one)
            const span = figure?.spans[0]
            if (!figure || !span) return []
            return [
              <button
                key={one}
                type="button"
                title={say('select')}
                lang="vi"
                onClick={() => onSelect(span)}
              >
                «{figure.quote}»
              </button>,
            ]
          })}
        </li>
      ))}
    </ul>
  )
}
