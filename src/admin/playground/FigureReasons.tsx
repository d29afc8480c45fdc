'use client'

import { mostRows, type PastedReading } from './model.ts'
import type { PlaygroundWord, Say } from './playgroundWords.ts'

interface FigureReasonsProps {
  readonly reading: PastedReading
  readonly chosen: number | null
  /** Called with the place of the figure whose reasons are wanted. */
  readonly onChoose: (index: number) => void
  readonly say: Say
}

const heads: readonly PlaygroundWord[] = [
  'figure',
  'unit',
  'qualifier',
  'indicator',
  'period',
  'places',
  'status',
  'byDecision',
  'confidence',
  'rule',
  'why',
]

/** Id of a figure's row, for links to it. */
export function figureRowId(index: number): string {
  return `playground-figure-${index}`
}

/** The figures in text order with all that was made of them. */
export function FigureReasons({ reading, chosen, onChoose, say }: FigureReasonsProps) {
  const { figures } = reading.extraction
  if (figures.length === 0) return <p>{say('none')}</p>
  return (
    <>
      <table className="evidence__table playground__figures">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.slice(0, mostRows).map((figure, index) => {
            const words = reading.figureWords[index]
            return (
              <tr key={figure.start} id={figureRowId(index)} tabIndex={-1}>
                <th scope="row" lang="vi">
                  <strong>{words?.value}</strong>
                  <q>{figure.quote}</q>
                </th>
                <td>{figure.unit}</td>
                <td>{words?.qualifier}</td>
                <td>{words?.indicator ?? '—'}</td>
                <td>{words?.period ?? '—'}</td>
                <td>{words?.places || '—'}</td>
                <td>{words?.status}</td>
                <td>{figure.decision ?? '—'}</td>
                <td>{words?.confidence}</td>
                <td>{figure.rule}</td>
                <td>
                  <button
                    type="button"
                    aria-label={`${say('whyOf')} «${figure.quote}»`}
                    aria-pressed={chosen === index}
                    onClick={() => onChoose(index)}
                  >
                    {say('why')}
                  </button>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {figures.length > mostRows && <p>{say('capped')}</p>}
    </>
  )
}
