'use client'

import { useRef } from 'react'
import type { EntrySpan, PanelEntry } from './model.ts'
import type { PanelSay } from './panelWords.ts'

interface EntryButtonProps {
  readonly entry: PanelEntry
  readonly onSelect: (span: EntrySpan) => void
  readonly say: PanelSay
  /** What people said of it. */
  readonly badge?: string
}

/** One thing that was read; each press selects the next of the places where it stands. */
export function EntryButton({ entry, onSelect, say, badge }: EntryButtonProps) {
  const { spans, label, quote, details } = entry
  const presses = useRef(0)
  const select = () => {
    const span = spans[presses.current++ % spans.length]
    if (span) onSelect(span)
  }
  return (
    <button type="button" className="live-panel__entry" title={say('select')} onClick={select}>
      <span className="live-panel__label">
        <strong lang="vi">{label}</strong>
        {spans.length > 1 && ` · ${spans.length} ${say('times')}`}
        {badge && <em>{badge}</em>}
      </span>
      {quote !== label && <q lang="vi">{quote}</q>}
      {details.length > 0 && <span className="live-panel__details">{details.join(' · ')}</span>}
    </button>
  )
}
