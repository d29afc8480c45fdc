import { fold, foldToneHomes } from '../text/fold.ts'
import { matchesAt } from '../text/matchesAt.ts'
import type { Reading } from '../text/reading.ts'
import { anyOf, compactClasses, WORD_END, WORD_START } from '../text/wordBoundary.ts'
import type { CitationCandidate } from './citationCandidate.ts'
import { LAWS } from './instrumentTypes.ts'
import { readIssuedOn, readPinpoint } from './readSurroundings.ts'

const CANONICAL = new Map(LAWS.map(({ name }) => [fold(name), name]))
const YEAR = String.raw`(?:[\s,]{1,3}(?:số\s+)?(?:năm\s+)?((?:19|20)\d{2}))?`
const AMENDED = String.raw`(?:\s{1,2}\(?sửa\s+đổi(?:,?\s+bổ\s+sung)?\)?)?`

const pattern = (source: string) => new RegExp(compactClasses(foldToneHomes(source)), 'uy')

/** A law whose name we know: «Luật Đất đai 2013», «Luật Hỗ trợ doanh nghiệp nhỏ và vừa». */
const KNOWN = pattern(
  String.raw`${WORD_START}(bộ\s+luật|luật)\s{1,2}(${anyOf([...CANONICAL.keys()])})${AMENDED}${YEAR}(?![\p{L}\p{N}]|[/-]\d|\s?\/\s?[\p{L}\d])`,
)
/** Any other law, when a year closes its name: «Luật Hóa chất năm 2007», «Hiến pháp năm 2013». */
const DATED = pattern(
  String.raw`${WORD_START}(bộ\s+luật|luật|pháp\s+lệnh|hiến\s+pháp)((?:\s{1,2}[\p{L}]{1,8},?){0,12}?)\s{1,2}(?:năm\s+)?((?:19|20)\d{2})(?![\p{L}\p{N}]|[/-]\d)`,
)

/** A law that changes others is one law: «Luật sửa đổi, bổ sung một số điều của Luật Đầu tư công». */
const AMENDING = pattern(
  String.raw`${WORD_START}(luật)\s{1,2}(sửa\s+đổi,?\s+bổ\s+sung\s+(?:một\s+số\s+)?điều\s+(?:của\s+)?(?:các\s+)?(?:bộ\s+)?luật\s+(?:${anyOf([...CANONICAL.keys()])})(?:(?:,|\s+và|;)\s+(?:bộ\s+)?luật\s+(?:${anyOf([...CANONICAL.keys()])})){0,8})${YEAR}${WORD_END}`,
)

/** First words of the names above. */
export const LAW_OPENINGS: ReadonlySet<string> = new Set(['luật', 'bộ', 'pháp', 'hiến'])

/** Laws that are cited by their name; their id is that name with its year when one is given. */
export function findLaws(
  { text, folded }: Reading,
  starts: readonly number[],
): CitationCandidate[] {
  const known = matchesAt(KNOWN, folded, starts).map((match) =>
    toCandidate(
      text,
      folded,
      match,
      CANONICAL.get((match[2] ?? '').replace(/\s+/g, ' ')) ?? '',
      match[3],
    ),
  )
  const dated = matchesAt(DATED, folded, starts).map((match) => {
    const at = match.index + (match[1] ?? '').length
    const name = text
      .slice(at, at + (match[2] ?? '').length)
      .trim()
      .replace(/\s+/g, ' ')
    return toCandidate(text, folded, match, name, match[3])
  })
  const amending = matchesAt(AMENDING, folded, starts).map((match) => {
    const at = match.index + match[0].indexOf(match[2] ?? '')
    const name = text.slice(at, at + (match[2] ?? '').length).replace(/\s+/g, ' ')
    return toCandidate(text, folded, match, name, match[3])
  })
  return [...amending, ...known, ...dated].filter((candidate) => isCapitalised(candidate))
}

/** «Luật Đầu tư» is a law, «luật chơi năm 2018» is not. */
function isCapitalised({ quote, lawName }: CitationCandidate): boolean {
  return /^\p{Lu}/u.test(quote) && (lawName === null || /^(?:\p{Lu}|sửa đổi)/u.test(lawName))
}

function toCandidate(
  text: string,
  folded: string,
  match: RegExpExecArray,
  name: string,
  year: string | undefined,
): CitationCandidate {
  const [start, end] = [match.index, match.index + match[0].length]
  const issuedOn = year === undefined ? readIssuedOn(folded, end, end) : null
  const word = text.slice(start, start + (match[1] ?? '').length).replace(/\s+/g, ' ')
  const type = word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
  const lawName = [type, name].filter((part) => part !== '').join(' ')
  return {
    kind: 'citation',
    form: 'law',
    start,
    end,
    quote: text.slice(start, end),
    rule: year === undefined ? 'law-by-name' : 'law-by-name-and-year',
    confidence: year === undefined ? 0.85 : 0.95,
    id: year === undefined ? lawName : `${lawName} ${year}`,
    type,
    issuer: null,
    issuedOn,
    pinpoint: readPinpoint(text, folded, start),
    anaphoric: false,
    symbols: [type === 'Pháp lệnh' ? 'UBTVQH' : 'QH'],
    place: null,
    bareNumber: null,
    lawName: name === '' ? null : name,
  }
}
