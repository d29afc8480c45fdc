import { isDeepStrictEqual } from 'node:util'
import type { ExtractedFigure, FigureRecord, StoredFigure } from './figureRecord.ts'
import { sentenceSimilarity } from './sentenceSimilarity.ts'

/** Which stored figure each read one is, by index in the list of read ones. */
export type Matches = ReadonlyMap<number, StoredFigure>

/** How alike an edited sentence has to be to count as the same one. */
const sameSentence = 0.5

/** How many pairs of equal quotes are compared at most; hostile texts repeat one without end. */
const mostCompared = 40_000

/** A figure that is not matched yet, stored or read, with what the rules look at. */
interface Open {
  readonly record: FigureRecord
  readonly quote: string
  readonly sentence: string
  readonly nth: number
  /** Where the quote stands in the sentence; negative when it does not. */
  readonly at: number
}

interface OpenStored extends Open {
  readonly stored: StoredFigure
}

interface OpenRead extends Open {
  readonly index: number
}

/** The same words, however they are composed and spaced. */
function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ')
}

function openOf(record: FigureRecord): Open {
  const quote = plain(record.quote)
  const sentence = plain(record.sentence)
  const nth = record.extracted?.nth ?? 0
  let at = sentence.indexOf(quote)
  for (let count = 0; count < nth && at >= 0; count++) at = sentence.indexOf(quote, at + 1)
  return { record, quote, sentence, nth, at }
}

/** True for a figure that a person has spoken about or made; the machine never withdraws it. */
export function isKept({ state, record }: StoredFigure): boolean {
  return state !== 'pending' || record.extracted === null
}

/** Text order; of figures at one place the kept one first, then the one of the lowest id. */
function compareStored(a: StoredFigure, b: StoredFigure): number {
  const byStart = (a.record.start ?? 0) - (b.record.start ?? 0)
  return byStart || Number(isKept(b)) - Number(isKept(a)) || (a.id < b.id ? -1 : 1)
}

/** From strict to lax: two figures are the same when one of these is. */
const identities: readonly ((open: Open) => readonly unknown[])[] = [
  (open) => [...words(open), ...before(open), ...after(open), open.record.start],
  (open) => [...words(open), ...before(open), ...after(open)],
  (open) => [...words(open), ...before(open)],
  (open) => [...words(open), ...after(open)],
  (open) => [...words(open), open.record.start],
  words,
]

function words({ sentence, quote, nth }: Open): readonly unknown[] {
  return [sentence, quote, nth]
}

function before({ record }: Open): readonly unknown[] {
  return [record.extracted?.before ?? null]
}

function after({ record }: Open): readonly unknown[] {
  return [record.extracted?.after ?? null]
}

function grouped<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/** Two spans of one sentence that share a character: the extractor now draws the quote differently. */
function overlapInSentence(a: Open, b: Open): boolean {
  if (a.at < 0 || b.at < 0) return false
  return a.at < b.at + b.quote.length && b.at < a.at + a.quote.length
}

function core({ value, range, unit, period, places }: ExtractedFigure): readonly unknown[] {
  return [value, range, unit, period, places]
}

/**
 * Whether an edited sentence still says what a person has spoken about: a year, a place or a number
 * that changed makes it another statement.
 */
function saysTheSame({ stored, record }: OpenStored, read: OpenRead): boolean {
  if (!isKept(stored)) return true
  const { extracted } = read.record
  const known = record.extracted
  if (known === null || extracted === null) {
    return record.value === read.record.value && record.unit === read.record.unit
  }
  return isDeepStrictEqual(core(known), core(extracted))
}

interface Pair {
  readonly stored: OpenStored
  readonly read: OpenRead
  readonly score: number
  readonly distance: number
}

/** Pairs of equal quotes in alike sentences, the most alike first. */
function alikePairs(stored: readonly OpenStored[], read: readonly OpenRead[]): Pair[] {
  if (stored.length * read.length > mostCompared) return []
  return stored
    .flatMap((left) =>
      read.map((right) => ({
        stored: left,
        read: right,
        score: sentenceSimilarity(left.sentence, right.sentence, left.quote),
        distance: Math.abs((left.record.start ?? 0) - (right.record.start ?? 0)),
      })),
    )
    .filter(({ score, ...pair }) => score >= sameSentence && saysTheSame(pair.stored, pair.read))
    .toSorted((a, b) => b.score - a.score || a.distance - b.distance)
}

/**
 * Finds out which of the figures just read are stored already: the same words in the same sentence
 * first, told apart by what stands around when the text repeats itself; then the same place in the
 * sentence; then the same words in an edited sentence. Each figure is used once.
 */
export function matchFigures(
  stored: readonly StoredFigure[],
  read: readonly FigureRecord[],
): Matches {
  const matches = new Map<number, StoredFigure>()
  const openStored = new Set(
    stored
      .toSorted(compareStored)
      .map((one): OpenStored => ({ ...openOf(one.record), stored: one })),
  )
  const openRead = new Set(read.map((record, index): OpenRead => ({ ...openOf(record), index })))
  const match = (left: OpenStored, right: OpenRead) => {
    if (!openStored.has(left) || !openRead.has(right)) return
    matches.set(right.index, left.stored)
    openStored.delete(left)
    openRead.delete(right)
  }
  const eachGroup = (
    keyOf: (open: Open) => string,
    visit: (left: OpenStored[], right: OpenRead[]) => void,
  ) => {
    const reads = grouped(openRead, keyOf)
    for (const [key, left] of grouped(openStored, keyOf)) visit(left, reads.get(key) ?? [])
  }

  for (const identity of identities) {
    eachGroup(
      (open) => JSON.stringify(identity(open)),
      (left, right) => {
        for (const [index, one] of right.entries()) if (left[index]) match(left[index], one)
      },
    )
  }
  eachGroup(
    ({ sentence }) => sentence,
    (left, right) => {
      for (const a of left) for (const b of right) if (overlapInSentence(a, b)) match(a, b)
    },
  )
  eachGroup(
    ({ quote }) => quote,
    (left, right) => {
      for (const pair of alikePairs(left, right)) match(pair.stored, pair.read)
    },
  )
  return matches
}
