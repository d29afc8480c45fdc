import type { FigureRow } from '../../catalog/model.ts'
import { documentAddress, figureAddress } from '../addresses.ts'
import { reviewNames } from '../format/names.ts'

const longestSentence = 160

/** The beginning of a long sentence, cut between words. */
function shorten(sentence: string): string {
  if (sentence.length <= longestSentence) return sentence
  return `${sentence.slice(0, longestSentence).replace(/\s+\S*$/, '')}…`
}

/** The way from a figure to its sentence, and whose sentence it is. */
export function FigureEvidence({ row }: { row: FigureRow }) {
  return (
    <>
      <a href={figureAddress(row.document, row.id)}>
        {row.sentence ? `«${shorten(row.sentence)}»` : `«${row.quote}»`}
      </a>
      <span className="muted">
        {' '}
        — <a href={documentAddress(row.document)}>{row.document.title}</a>.{' '}
        {reviewNames[row.reviewState]}.
      </span>
    </>
  )
}
