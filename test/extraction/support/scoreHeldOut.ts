import type { Figure } from '../../../extraction/index.ts'
import type { HeldOutDocument, HeldOutFigure } from './heldout.ts'
import type { Tally } from './score.ts'

/** Figures of some confidence, and how many of them stand in the gold with value and unit. */
export interface Bucket {
  readonly above: number
  right: number
  of: number
}

export interface HeldOutScore {
  readonly kinds: Record<string, Tally>
  readonly links: Record<string, { right: number; of: number }>
  readonly calibration: readonly Bucket[]
  readonly misses: string[]
}

/** Compares what was found with the gold: sets of ids, dates and names; figures one by one. */
export function scoreHeldOut(documents: readonly HeldOutDocument[]): HeldOutScore {
  const calibration = [0.9, 0.8, 0.7, 0].map((above) => ({ above, right: 0, of: 0 }))
  const score: HeldOutScore = { kinds: {}, links: {}, calibration, misses: [] }
  for (const document of documents) {
    const { gold, found, publishedOn } = document
    // Whether the day of publication is a mention too is left open.
    const dated = (value: string): boolean => value !== publishedOn
    const names = gold.places.flatMap((place) => place.names ?? place.name ?? [])
    compareSets(score, document, 'citations', gold.decisions.map(({ id }) => numberKey(id)), found.citations.flatMap(({ id }) => (id === null ? [] : [numberKey(id)]))) // prettier-ignore
    compareSets(score, document, 'dates', gold.dates.map(({ value }) => value).filter(dated), found.periods.map(({ value }) => value).filter(dated)) // prettier-ignore
    compareSets(score, document, 'places', names.map(placeKey), found.places.map(({ name }) => placeKey(name))) // prettier-ignore
    compareFigures(score, document)
  }
  return score
}

function compareSets(
  { kinds, misses }: HeldOutScore,
  { name }: HeldOutDocument,
  kind: string,
  gold: readonly string[],
  found: readonly string[],
): void {
  const [wanted, got] = [new Set(gold), new Set(found)]
  const missed = [...wanted].filter((item) => !got.has(item))
  const wrong = [...got].filter((item) => !wanted.has(item))
  const tally = (kinds[kind] ??= { right: 0, wrong: 0, missed: 0 })
  tally.right += wanted.size - missed.length
  tally.missed += missed.length
  tally.wrong += wrong.length
  misses.push(...missed.map((item) => `${name}: ${kind} missed ${item}`))
  misses.push(...wrong.map((item) => `${name}: ${kind} extra ${item}`))
}

function compareFigures(score: HeldOutScore, { name, gold, found }: HeldOutDocument): void {
  const pool = [...found.figures]
  const tally = (score.kinds['figures'] ??= { right: 0, wrong: 0, missed: 0 })
  for (const wanted of gold.figures) {
    const at = pool.findIndex((figure) => isSame(wanted, figure) && sharesWords(wanted, figure))
    const [match] = at < 0 ? [] : pool.splice(at, 1)
    if (!match) {
      tally.missed++
      score.misses.push(`${name}: figures missed «${wanted.text}»`)
      continue
    }
    tally.right++
    count(score.calibration, match, true)
    compareLinks(score, name, wanted, match)
  }
  for (const figure of pool) {
    // Some figures stand in a text more often than its gold lists them.
    if (gold.figures.some((wanted) => isSame(wanted, figure))) continue
    tally.wrong++
    count(score.calibration, figure, false)
    score.misses.push(`${name}: figures extra «${figure.quote}»`)
  }
}

function count(calibration: readonly Bucket[], { confidence }: Figure, isRight: boolean): void {
  const bucket = calibration.find(({ above }) => confidence > above)
  if (!bucket) return
  bucket.of++
  if (isRight) bucket.right++
}

function isSame(wanted: HeldOutFigure, { value, range, unit }: Figure): boolean {
  if (unitKey(unit) !== unitKey(wanted.unit)) return false
  if (wanted.range) {
    return range !== null && isNear(range[0], wanted.range[0]) && isNear(range[1], wanted.range[1])
  }
  return value !== null && typeof wanted.value === 'number' && isNear(value, wanted.value)
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
}

function numbers(of: string): readonly string[] {
  return of.match(/\d[\d.,]*/g) ?? []
}

/** One quote holds the other, or both hold the same number. */
function sharesWords({ text }: HeldOutFigure, { quote }: Figure): boolean {
  const [a, b] = [text.normalize('NFC').toLowerCase(), quote.normalize('NFC').toLowerCase()]
  return a.includes(b) || b.includes(a) || numbers(a).some((one) => numbers(b).includes(one))
}

/** Compares a link only where the gold says something of it. */
function compareLinks(
  score: HeldOutScore,
  name: string,
  wanted: HeldOutFigure,
  figure: Figure,
): void {
  const pairs: readonly (readonly [string, string | null | undefined, string | null])[] = [
    ['qualifier', wanted.qualifier, figure.qualifier],
    ['status', wanted.status, figure.status],
    ['period', wanted.period, figure.period],
    ['indicator', wanted.indicator, figure.indicator],
    ['places', wanted.places?.length ? placesKey(wanted.places) : null, placesKey(figure.places.map((place) => place.name))], // prettier-ignore
  ]
  for (const [link, want, got] of pairs) {
    if (want == null) continue
    const tally = (score.links[link] ??= { right: 0, of: 0 })
    tally.of++
    if (want === got) tally.right++
    else score.misses.push(`${name}: ${link} of «${wanted.text}»: want ${want}, got ${String(got)}`)
  }
}

function numberKey(id: string): string {
  return id.normalize('NFC').toUpperCase().replace(/\s+/g, '').replace(/[–—]/g, '-')
}

const TYPE_WORD = /^(?:tỉnh|thành phố|tp\.?|thị xã|huyện|quận|khu vực phía|khu vực|vùng)\s+/u

function placeKey(name: string): string {
  const bare = name.normalize('NFC').toLowerCase().replace(TYPE_WORD, '')
  return bare.replace(/^(?:miền|phía)\s+/u, '').trim()
}

function placesKey(names: readonly string[]): string {
  return [...new Set(names.map(placeKey))].toSorted().join()
}

/** Nouns that an annotator may write out where the extractor has a code. */
const CODES: Readonly<Record<string, string>> = {
  'gian hàng': 'booth',
  huyện: 'district',
  xã: 'commune',
  hộ: 'household',
  'việc làm': 'job',
  lần: 'times',
  lớp: 'course',
  ha: 'hectare',
  tấn: 'ton',
}

function unitKey(unit: string): string {
  const bare = unit
    .normalize('NFC')
    .replace(/^other:/, '')
    .toLowerCase()
  return CODES[bare] ?? bare
}
