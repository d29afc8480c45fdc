import { readSource, type Figure } from '../../../extraction/index.ts'
import { extractor } from './extractor.ts'
import type { GoldenDocument, GoldenFigure } from './golden.ts'

/** Counts of one kind: found and right, found and wrong, missed. */
export interface Tally {
  right: number
  wrong: number
  missed: number
}

export interface Score {
  readonly kinds: Record<string, Tally>
  /** What is told of the figures that were found: how many of them are right. */
  readonly links: Record<string, { right: number; of: number }>
  /** Figures by confidence: above 0.9, and of these the ones that are right. */
  readonly sure: { right: number; of: number }
  readonly misses: string[]
}

const LINKS = ['qualifier', 'of', 'indicator', 'period', 'places', 'status', 'decision'] as const

/** Reads whole documents as a page of them would be read, and compares with what a person found. */
export function scoreGolden(documents: readonly GoldenDocument[]): Score {
  const score: Score = { kinds: {}, links: {}, sure: { right: 0, of: 0 }, misses: [] }
  for (const document of documents) scoreOne(document, score)
  return score
}

function scoreOne({ name, text, facts }: GoldenDocument, score: Score): void {
  const source = readSource(text)
  const { title, publishedOn, kind, number: decision, publisherPlace } = source
  const body = [title, source.text].filter(Boolean).join('\n')
  const found = extractor.extract(body, { title, publishedOn, kind, decision, publisherPlace })
  const compare = (what: string, wanted: readonly unknown[], got: readonly unknown[]): void => {
    compareSets(score, `${name}: ${what}`, what, new Set(wanted), new Set(got))
  }
  compare('title', [facts.title], [title])
  compare('publishedOn', [facts.publishedOn], [publishedOn])
  compare('decisions', facts.decisions, found.citations.map(({ id }) => id)) // prettier-ignore
  compare('dates', facts.dates, found.periods.map(({ value }) => value)) // prettier-ignore
  compare('places', facts.places, found.places.map((place) => place.name)) // prettier-ignore
  compareFigures(score, name, facts.figures, [...found.figures])
}

function tallyOf(score: Score, what: string): Tally {
  return (score.kinds[what] ??= { right: 0, wrong: 0, missed: 0 })
}

function compareSets(
  score: Score,
  label: string,
  what: string,
  wanted: ReadonlySet<unknown>,
  got: ReadonlySet<unknown>,
): void {
  const tally = tallyOf(score, what)
  const missed = [...wanted].filter((item) => !got.has(item))
  const wrong = [...got].filter((item) => !wanted.has(item))
  tally.right += wanted.size - missed.length
  tally.missed += missed.length
  tally.wrong += wrong.length
  score.misses.push(...missed.map((item) => `${label} missed ${String(item)}`))
  score.misses.push(...wrong.map((item) => `${label} extra ${String(item)}`))
}

function compareFigures(
  score: Score,
  name: string,
  wanted: readonly GoldenFigure[],
  pool: Figure[],
): void {
  const tally = tallyOf(score, 'figures')
  for (const figure of wanted) {
    const at = pool.findIndex((candidate) => isSame(figure, candidate))
    const [match] = at < 0 ? [] : pool.splice(at, 1)
    if (!match) {
      tally.missed++
      score.misses.push(`${name}: missed «${figure.text}»`)
      continue
    }
    tally.right++
    compareLinks(score, name, figure, match)
  }
  tally.wrong += pool.length
  score.sure.of += pool.filter(({ confidence }) => confidence > 0.9).length
  score.misses.push(...pool.map(({ quote }) => `${name}: extra «${quote}»`))
}

function isSame(wanted: GoldenFigure, { quote, unit, value, range }: Figure): boolean {
  const sameAmount = value === wanted.value && String(range) === String(wanted.range)
  return quote === wanted.text && unit === wanted.unit && sameAmount
}

function compareLinks(score: Score, name: string, wanted: GoldenFigure, figure: Figure): void {
  const got = { ...figure, places: figure.places.map((place) => place.name) }
  const wrong = LINKS.filter((link) => JSON.stringify(got[link]) !== JSON.stringify(wanted[link]))
  for (const link of LINKS) {
    const count = (score.links[link] ??= { right: 0, of: 0 })
    count.of++
    if (!wrong.includes(link)) count.right++
  }
  score.misses.push(
    ...wrong.map(
      (link) =>
        `${name}: ${link} of «${wanted.text}»: want ${JSON.stringify(wanted[link])}, got ${JSON.stringify(got[link])}`,
    ),
  )
  if (figure.confidence > 0.9) {
    score.sure.of++
    if (wrong.length === 0) score.sure.right++
  }
}
