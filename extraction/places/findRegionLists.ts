import type { Gazetteer } from './compileGazetteer.ts'
import { matchesAt, startsOf } from '../text/matchesAt.ts'
import type { Reading } from '../text/reading.ts'
import type { PlaceCandidate } from './placeCandidate.ts'

/** «Bắc-Trung-Nam», «Bắc, Trung, Nam», «hai miền Nam - Bắc»: regions by one word each. */
const LISTS = [
  /(?<![\p{L}\p{N}])(Bắc|BẮC)(?:\s?-\s?|,\s?)(Trung|TRUNG)(?:\s?-\s?|,\s?|\s?,?\svà\s)(Nam|NAM)(?![\p{L}\p{N}])/duy,
  /(?<=(?:miền|Miền|MIỀN|phía)\s)(Nam|NAM)(?:\s?-\s?|,\s?|\svà\s)(Bắc|BẮC)(?![\p{L}\p{N}]|,?\s(?:và\s)?(?:Đông|Tây|giáp))/duy,
  /(?<=(?:miền|Miền|MIỀN|phía)\s)(Bắc|BẮC)(?:\s?-\s?|,\s?|\svà\s)(Nam|NAM)(?![\p{L}\p{N}]|,?\s(?:và\s)?(?:Đông|Tây|giáp))/duy,
]

const OPENINGS = new Set(['bắc', 'nam'])

const SLUGS: Readonly<Record<string, string>> = {
  bắc: 'mien-bac',
  trung: 'mien-trung',
  nam: 'mien-nam',
}

/** A mention for each region of such a list. */
export function findRegionLists(
  { text, lexemes }: Reading,
  gazetteer: Gazetteer,
): PlaceCandidate[] {
  const starts = startsOf(lexemes, OPENINGS)
  return LISTS.flatMap((pattern) =>
    matchesAt(pattern, text, starts).flatMap((match) =>
      match.slice(1).flatMap((quote, group): PlaceCandidate[] => {
        const entry = gazetteer.bySlug.get(SLUGS[quote.toLowerCase()] ?? '')
        const span = match.indices?.[group + 1]
        if (entry === undefined || span === undefined) return []
        return [
          {
            start: span[0],
            end: span[1],
            quote,
            rule: 'region-list',
            entries: [entry],
            kind: null,
            plural: false,
            name: entry.name,
            cued: true,
          },
        ]
      }),
    ),
  )
}
