import type { Figure, Finding } from '../../../extraction/index.ts'
import { figureRowId } from './FigureReasons.tsx'
import { mostRows } from './model.ts'
import type { Say } from './playgroundWords.ts'

interface FindingsProps {
  readonly findings: readonly Finding[]
  readonly figures: readonly Figure[]
  readonly say: Say
}

/** What does not add up, with the way to the figures it is about. */
export function Findings({ findings, figures, say }: FindingsProps) {
  if (findings.length === 0) return <p>{say('noFindings')}</p>
  return (
    <ul className="playground__findings" lang="vi">
      {findings.map(({ rule, message, severity, figures: indices }) => (
        <li key={`${rule} ${indices.join(' ')}`}>
          <strong>{say(severity)}:</strong> {message} {say('see')}:{' '}
          {indices.map((index) => (
            <span key={index}>
              {index < mostRows ? (
                <a href={`#${figureRowId(index)}`}>«{figures[index]?.quote}»</a>
              ) : (
                `«${figures[index]?.quote ?? ''}»`
              )}{' '}
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}
