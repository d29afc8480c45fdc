'use client'

import { type ReactNode, useId, useRef, useState } from 'react'
import { MentionTable } from '../evidence/MentionTable.tsx'
import { ColouredText } from './ColouredText.tsx'
import { DroppedLines } from './DroppedLines.tsx'
import { FigureReasons } from './FigureReasons.tsx'
import { Findings } from './Findings.tsx'
import { type MentionKind, mostRows, type PastedReading } from './model.ts'
import type { PlaygroundWord, Say } from './playgroundWords.ts'
import { TestCase } from './TestCase.tsx'
import { TraceTable } from './TraceTable.tsx'

interface SectionProps {
  readonly heading: string
  readonly children: ReactNode
}

function Section({ heading, children }: SectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  )
}

/** Columns of the lists beside the figures; confidence, rule and sentence follow in each. */
const heads = {
  citations: ['number', 'issuer', 'issuedOn', 'pinpoint'],
  places: ['place', 'slug'],
  periods: ['period', 'code'],
} as const satisfies Record<Exclude<MentionKind, 'figures'>, readonly PlaygroundWord[]>

/** All that was read in one text. */
export function Reading({ reading, say }: { reading: PastedReading; say: Say }) {
  const [chosen, setChosen] = useState<number | null>(null)
  const [isTraceOpen, setTraceOpen] = useState(false)
  const trace = useRef<HTMLElement>(null)
  const { context, extraction, findings } = reading
  const figure = chosen === null ? null : (extraction.figures[chosen] ?? null)

  const choose = (index: number): void => {
    setChosen(index)
    setTraceOpen(true)
    trace.current?.focus()
  }
  const count = (word: PlaygroundWord, length: number) => `${say(word)} (${length})`
  return (
    <>
      <p>
        {say('readAs')} {say(context.kind ?? 'article')} · {say('titleIs')}:{' '}
        {context.title ?? say('unknown')} · {say('dateIs')}: {reading.publishedOn ?? say('unknown')}
        {context.decision && ` · ${say('ownNumber')}: ${context.decision}`}
      </p>
      <Section heading={say('coloured')}>
        <ColouredText reading={reading} chosen={figure} say={say} />
      </Section>
      <Section heading={count('findings', findings.length)}>
        <Findings findings={findings} figures={extraction.figures} say={say} />
      </Section>
      <Section heading={count('figures', extraction.figures.length)}>
        <FigureReasons reading={reading} chosen={chosen} onChoose={choose} say={say} />
      </Section>
      {(['citations', 'places', 'periods'] as const).map((kind) => (
        <Section key={kind} heading={count(kind, extraction[kind].length)}>
          {extraction[kind].length === 0 ? (
            <p>{say('none')}</p>
          ) : (
            <MentionTable
              heads={[...heads[kind], 'confidence', 'rule', 'sentence'].map((word) =>
                say(word as PlaygroundWord),
              )}
              rows={reading.rows[kind]}
            />
          )}
          {extraction[kind].length > mostRows && <p>{say('capped')}</p>}
        </Section>
      ))}
      <Section heading={count('dropped', reading.dropped.length)}>
        <DroppedLines lines={reading.dropped} say={say} />
      </Section>
      <details
        open={isTraceOpen}
        onToggle={({ currentTarget }) => setTraceOpen(currentTarget.open)}
      >
        <summary ref={trace}>{count('trace', reading.trace.length)}</summary>
        <TraceTable
          text={reading.text}
          entries={reading.trace}
          chosen={figure}
          onShowAll={() => setChosen(null)}
          say={say}
        />
      </details>
      <Section heading={say('testCase')}>
        <TestCase reading={reading} say={say} />
      </Section>
    </>
  )
}
