'use client'

import { type ReactNode, useId } from 'react'
import { EntryButton } from './EntryButton.tsx'
import { FigureDeeds } from './FigureDeeds.tsx'
import { FindingList } from './FindingList.tsx'
import type { EntrySpan, PanelEntry, PanelReading } from './model.ts'
import type { PanelSay } from './panelWords.ts'

interface PanelSectionsProps {
  readonly reading: PanelReading
  /** True when there is no text at all. */
  readonly isEmpty: boolean
  readonly canReview: boolean
  readonly onSelect: (span: EntrySpan) => void
  /** Called with what was done or went wrong; what is shown is out of date then. */
  readonly onTell: (words: string) => void
  readonly say: PanelSay
}

/** The lists of the panel: what does not add up first, then figures, citations and places. */
export function PanelSections({
  reading,
  isEmpty,
  canReview,
  onSelect,
  ...rest
}: PanelSectionsProps) {
  const { onTell, say } = rest
  const id = useId()
  const { figures, citations, places, findings, gone, totals } = reading
  if (isEmpty && gone.length === 0) return <p>{say('empty')}</p>
  const section = (
    kind: keyof typeof totals,
    listed: number,
    children: ReactNode,
    none: 'none' | 'noFindings' = 'none',
  ) => (
    <section className="live-panel__section" aria-labelledby={`${id}-${kind}`}>
      <h2 id={`${id}-${kind}`}>
        {say(kind)} ({totals[kind]})
      </h2>
      {listed === 0 ? <p>{say(none)}</p> : children}
      {listed > 0 && listed < totals[kind] && (
        <p>{say('more').replace('{listed}', `${listed}`).replace('{all}', `${totals[kind]}`)}</p>
      )}
    </section>
  )
  const list = (entries: readonly PanelEntry[]) => (
    <ul>
      {entries.map((entry) => (
        <li key={entry.key}>
          <EntryButton entry={entry} onSelect={onSelect} say={say} />
        </li>
      ))}
    </ul>
  )
  return (
    <>
      {gone.length > 0 && (
        <p className="live-panel__notice">
          {say('gone')}: <span lang="vi">{gone.join('; ')}</span>. {say('goneHelp')}
        </p>
      )}
      {section(
        'findings',
        findings.length,
        <FindingList findings={findings} figures={figures} onSelect={onSelect} say={say} />,
        'noFindings',
      )}
      {section(
        'figures',
        figures.length,
        <ul>
          {figures.map((figure) => (
            <li key={figure.key} data-state={figure.state}>
              <EntryButton entry={figure} onSelect={onSelect} say={say} badge={say(figure.state)} />
              {canReview && <FigureDeeds figure={figure} onTell={onTell} say={say} />}
            </li>
          ))}
        </ul>,
      )}
      {section('citations', citations.length, list(citations))}
      {section('places', places.length, list(places))}
    </>
  )
}
