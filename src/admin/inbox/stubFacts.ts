import type { Extractor } from '../../../extraction/index.ts'
import { decisionKey } from '../../knowledge/documents/resolveDecisions.ts'
import type { StubFacts } from './model.ts'

/** A sentence that cites the instrument. */
interface CitingSentence {
  readonly sentence: string
  readonly at: number
  readonly quote: string
}

/** What follows a citation and says what the instrument is about: «… về việc phê duyệt Chương trình …». */
const subject =
  /^\s*,?\s*(?:ngày\s+\d{1,2}[\s./-]+(?:tháng\s+)?\d{1,2}[\s./-]+(?:năm\s+)?\d{4}\s*,?\s*)?(?:của\s+[^,.;:]{3,80}?\s)?((?:về việc|về|phê duyệt|ban hành|quy định)\s[^.;:«»"“”()]{8,240})/iu

function subjectOf({ sentence, at, quote }: CitingSentence): string | null {
  const [, found] = subject.exec(sentence.slice(at + quote.length)) ?? []
  if (found === undefined) return null
  const words = found.split(',')[0]?.trim() ?? ''
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The value that most of the sentences give; the first of equals. */
function commonest(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) {
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  const [best] = [...counts].toSorted(([, a], [, b]) => b - a)
  return best?.[0] ?? null
}

/** What the sentences that cite an instrument tell of it, each part as most of them say. */
export function stubFacts(
  number: string,
  sentences: readonly CitingSentence[],
  extractor: Extractor,
): StubFacts {
  const key = decisionKey(number)
  const cited = sentences.flatMap(({ sentence }) =>
    extractor
      .extract(sentence, {})
      .citations.filter(({ id }) => id !== null && decisionKey(id) === key),
  )
  return {
    instrumentType: commonest(cited.map(({ type }) => type)),
    issuer: commonest(cited.map(({ issuer }) => issuer)),
    issuedOn: commonest(cited.map(({ issuedOn }) => issuedOn)),
    title: commonest(sentences.map(subjectOf)),
  }
}
