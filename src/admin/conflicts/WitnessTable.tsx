import type { Witness } from '../../catalog/facts/model.ts'
import { figureAddress } from '../../site/addresses.ts'
import { formatDay } from '../../site/format/formatDay.ts'
import { reviewNames } from '../../site/format/names.ts'
import type { UnitNames } from '../../site/format/unitName.ts'
import { Sentence } from '../evidence/Sentence.tsx'
import { markQuote } from '../evidence/sentenceOf.ts'
import type { Say } from './conflictWords.ts'
import { saidBy } from './describeConflict.ts'

interface WitnessTableProps {
  readonly witnesses: readonly Witness[]
  readonly units: UnitNames
  /** Where figures are opened for review; null for who may not review. */
  readonly records: string | null
  /** What the table is about. */
  readonly caption: string
  readonly say: Say
}

/** The witnesses of a conflict side by side, each with its sentence. */
export function WitnessTable({ witnesses, units, records, caption, say }: WitnessTableProps) {
  const original = (story: string) =>
    witnesses.findIndex(
      ({ figure: { document } }) => story === `${document.collection}:${document.id}`,
    ) + 1
  const repostWords = (story: string) =>
    original(story) > 0 ? `${say('repostOf')} ${original(story)}` : say('repost')
  return (
    <div className="conflicts__scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="evidence__table">
        <thead>
          <tr>
            <th scope="col">{say('number')}</th>
            <th scope="col">{say('value')}</th>
            <th scope="col">{say('document')}</th>
            <th scope="col">{say('review')}</th>
            <th scope="col">{say('sentence')}</th>
          </tr>
        </thead>
        <tbody>
          {witnesses.map((witness, at) => {
            const { figure, story, isRepost } = witness
            const { document } = figure
            return (
              <tr key={figure.id}>
                <td>{at + 1}</td>
                <th scope="row" lang="vi">
                  <strong>{saidBy(witness, units)}</strong>
                </th>
                <td lang="vi">
                  {document.title}{' '}
                  <span className="conflicts__muted">
                    {formatDay(document.publishedOn) ?? say('noDate')}
                    {isRepost && `; ${repostWords(story)}`}
                  </span>
                </td>
                <td>{reviewNames[figure.reviewState]}</td>
                <td>
                  <span lang="vi">
                    <Sentence pieces={markQuote(figure.sentence ?? figure.quote, figure.quote)} />
                  </span>
                  <span className="evidence__links">
                    <a href={figureAddress(document, figure.id)}>{say('onSite')}</a>
                    {records && <a href={`${records}/${figure.id}`}>{say('openRecord')}</a>}
                  </span>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
