import { isLocalNumber } from '../citations/isLocalNumber.ts'
import type { DocumentContext } from '../model/extraction.ts'
import type { Sentence } from './discourse.ts'
import type { FigurePlace } from './topicPlaces.ts'

const DATE_LINE =
  /^[^\n,]{2,40},\s*ngày[\s.…]{0,20}(?:\d{1,2})?[\s.…]{0,20}tháng[\s.…]{0,20}(?:\d{1,2})?[\s.…]{0,20}năm\s+\d{4}[\s|]*$/u
const LONGEST = 90
const NUMBER_LINE = /^[\s|]*số\s*:?[\s.…]*(\S{4,40})/iu

/** «Hà Nội, ngày 20 tháng 11 năm 2020»: where a paper was signed, which is not what it is about. */
export function isDateLine(text: string, { start, end }: Sentence): boolean {
  return end - start <= LONGEST && DATE_LINE.test(text.slice(start, end))
}

/**
 * The province of an official paper of a province's own: its publisher's, else where it was signed.
 * Null for papers of the state and for texts that are none.
 */
export function paperPlace(
  text: string,
  sentences: readonly Sentence[],
  context: DocumentContext,
  publisher: FigurePlace | null,
): FigurePlace | null {
  const number = context.decision ?? NUMBER_LINE.exec(text)?.[1]
  if (number === undefined || !isLocalNumber(number)) return null
  const signed = sentences.slice(0, 4).find((sentence) => isDateLine(text, sentence))
  return publisher ?? signed?.places.find(({ level }) => level === 'province') ?? null
}
