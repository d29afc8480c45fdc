'use client'

import { useMemo } from 'react'
import type { Span } from '../../../extraction/index.ts'
import { cutSegments, type Segment } from './cutSegments.ts'
import { mentionKinds, type PastedReading } from './model.ts'
import type { Say } from './playgroundWords.ts'

interface ColouredTextProps {
  readonly reading: PastedReading
  /** The figure that was asked about. */
  readonly chosen: Span | null
  readonly say: Say
}

function holds(span: Span | null, { start }: Segment): boolean {
  return span !== null && span.start <= start && start < span.end
}

/** The text with everything that was read in it marked, and a legend that names the marks. */
export function ColouredText({ reading: { text, marks }, chosen, say }: ColouredTextProps) {
  const segments = useMemo(() => cutSegments(text, marks), [text, marks])
  return (
    <>
      <ul className="playground__legend" aria-label={say('legend')}>
        {mentionKinds.map((kind) => (
          <li key={kind}>
            <mark className={`playground__mark playground__mark--${kind}`}>{say(kind)}</mark>
          </li>
        ))}
      </ul>
      <div className="playground__text" lang="vi" tabIndex={0}>
        {segments.map((segment) => {
          const narrowest = segment.marks.at(-1)
          if (!narrowest) return <span key={segment.start}>{segment.text}</span>
          const says = segment.marks.map(({ kind, label }) => `${say(kind)}: ${label}`).join('; ')
          // What a mark is, is told once: where it begins.
          const begins = segment.marks.filter(({ start }) => start === segment.start)
          return (
            <mark
              key={segment.start}
              className={`playground__mark playground__mark--${narrowest.kind}`}
              data-chosen={holds(chosen, segment) || undefined}
              title={says}
            >
              {begins.length > 0 && (
                <span className="playground__spoken">
                  {begins.map(({ kind }) => `(${say(kind)}) `).join('')}
                </span>
              )}
              {segment.text}
            </mark>
          )
        })}
      </div>
    </>
  )
}
