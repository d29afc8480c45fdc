import { mostRows, type PastedReading } from './model.ts'
import type { Say } from './playgroundWords.ts'

interface DroppedLinesProps {
  readonly lines: PastedReading['dropped']
  readonly say: Say
}

/** The lines that were taken for the page's frame, and why. */
export function DroppedLines({ lines, say }: DroppedLinesProps) {
  if (lines.length === 0) return <p>{say('noDropped')}</p>
  return (
    <>
      <table className="evidence__table">
        <thead>
          <tr>
            <th scope="col">{say('reason')}</th>
            <th scope="col">{say('line')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, mostRows).map(({ line, reason }, index) => (
            <tr key={index} lang="vi">
              <td>{reason}</td>
              <td>{line}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length > mostRows && <p>{say('capped')}</p>}
    </>
  )
}
