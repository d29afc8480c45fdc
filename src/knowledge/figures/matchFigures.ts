import type { FigureRecord, StoredFigure } from './figureRecord.ts'
import { isKept, openFigure, type OpenFigure } from './openFigure.ts'
import { isOfTheSame, stillSays } from './saysTheSame.ts'
import { sentenceSimilarity } from './sentenceSimilarity.ts'

/** Which stored figure each read one is, by index in the list of read ones. */
export type Matches = ReadonlyMap<number, StoredFigure>

/** How alike an edited sentence has to be to count as the same one. */
const sameSentence = 0.5

/** How many pairs of equal words are compared at most; hostile texts repeat some without end. */
const mostCompared = 40_000

interface OpenStored extends OpenFigure {
  readonly stored: StoredFigure
}

interface OpenRead extends OpenFigure {
  readonly index: number
}

/** Text order; of figures at one place the kept one first, then the one of the lowest id. */
function compareStored(a: StoredFigure, b: StoredFigure): number {
  const byStart = (a.record.start ?? 0) - (b.record.start ?? 0)
  return byStart || Number(isKept(b)) - Number(isKept(a)) || (a.id < b.id ? -1 : 1)
}

function words({ sentence, quote, nth }: OpenFigure): readonly unknown[] {
  return [sentence, quote, nth]
}

/** By what two figures of the same words in the same sentence are one, from strict to lax. */
const identities: readonly ((open: OpenFigure) => readonly unknown[])[] = [
  (open) => [...words(open), open.before, open.after, open.record.start],
  (open) => [...words(open), open.before, open.after],
  (open) => [...words(open), open.before],
  (open) => [...words(open), open.after],
  (open) => [...words(open), open.record.start],
  words,
]

/** So many of them need no look at what the machine reads: the sentence and all around it is the same. */
const certain = 2

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
function overlapInSentence(a: OpenFigure, b: OpenFigure): boolean {
  if (a.at < 0 || b.at < 0) return false
  return a.at < b.at + b.quote.length && b.at < a.at + a.quote.length
}

interface Pair {
  readonly stored: OpenStored
  readonly read: OpenRead
  readonly score: number
  readonly distance: number
}

/** Pairs of equal quotes in alike sentences: the most alike first, then what people spoke about. */
function alikePairs(stored: readonly OpenStored[], read: readonly OpenRead[]): Pair[] {
  if (stored.length * read.length > mostCompared) return []
  const kept = (pair: Pair): number => Number(isKept(pair.stored.stored))
  return stored
    .flatMap((left) =>
      read.map((right) => ({
        stored: left,
        read: right,
        score: sentenceSimilarity(left.sentence, right.sentence, left.quote),
        distance: Math.abs((left.record.start ?? 0) - (right.record.start ?? 0)),
      })),
    )
    .filter(({ score, ...pair }) => score >= sameSentence && stillSays(pair.stored, pair.read))
    .toSorted((a, b) => b.score - a.score || kept(b) - kept(a) || a.distance - b.distance)
}

/** What is matched and what is open, while the rules go from strict to lax. */
class Matching {
  readonly matches = new Map<number, OpenStored>()
  readonly stored: Set<OpenStored>
  readonly read: Set<OpenRead>
  readonly all: readonly OpenRead[]

  constructor(stored: readonly StoredFigure[], read: readonly FigureRecord[]) {
    const sorted = stored.toSorted(compareStored)
    this.stored = new Set(sorted.map((one) => ({ ...openFigure(one.record), stored: one })))
    this.all = read.map((record, index) => ({ ...openFigure(record), index }))
    this.read = new Set(this.all)
  }

  match(left: OpenStored, right: OpenRead): void {
    if (!this.stored.has(left) || !this.read.has(right)) return
    this.matches.set(right.index, left)
    this.stored.delete(left)
    this.read.delete(right)
  }

  /** Gives each group of open figures that share a key, in text order. */
  eachGroup(
    keyOf: (open: OpenFigure) => string,
    visit: (left: OpenStored[], right: OpenRead[]) => void,
  ): void {
    const reads = grouped(this.read, keyOf)
    for (const [key, left] of grouped(this.stored, keyOf)) visit(left, reads.get(key) ?? [])
  }

  /** Pairs what has the same words, in text order. */
  pair(
    keyOf: (open: OpenFigure) => readonly unknown[],
    mayBe: (left: OpenStored, right: OpenRead) => boolean,
  ): void {
    this.eachGroup(
      (open) => JSON.stringify(keyOf(open)),
      (left, right) => {
        for (const [index, one] of right.entries()) {
          const stored = left[index]
          if (stored && mayBe(stored, one)) this.match(stored, one)
        }
        if (left.length * right.length > mostCompared) return
        for (const one of left) {
          const fitting = right.find((other) => this.read.has(other) && mayBe(one, other))
          if (fitting) this.match(one, fitting)
        }
      },
    )
  }

  /**
   * What a person spoke about goes before what only the machine has: when of two equal sentences the one
   * of the former is gone, it moves to the other.
   */
  displace(): void {
    const kept = [...this.stored].filter(({ stored }) => isKept(stored))
    if (kept.length === 0) return
    const machines = this.all.filter(({ index }) => {
      const holder = this.matches.get(index)
      return holder !== undefined && !isKept(holder.stored)
    })
    const byWords = grouped(machines, (open) => JSON.stringify(words(open)))
    for (const left of kept) {
      const group = byWords.get(JSON.stringify(words(left))) ?? []
      const at = group.findIndex((right) => isOfTheSame(left, right))
      const [right] = at < 0 ? [] : group.splice(at, 1)
      const holder = right && this.matches.get(right.index)
      if (!right || !holder) continue
      this.matches.set(right.index, left)
      this.stored.delete(left)
      this.stored.add(holder)
    }
  }
}

/** The machine's own follow its reading; what a person spoke about must still be read the same. */
function mayBeRead(left: OpenStored, right: OpenRead): boolean {
  return !isKept(left.stored) || isOfTheSame(left, right)
}

/**
 * Finds out which of the figures just read are stored already: the same words in the same sentence
 * first, told apart by what stands around when the text repeats itself; then the same place in the
 * sentence; then the same words in an edited sentence. Each figure is used once. What a person has
 * spoken about goes to no words that say something else.
 */
export function matchFigures(
  stored: readonly StoredFigure[],
  read: readonly FigureRecord[],
): Matches {
  const matching = new Matching(stored, read)
  for (const [index, identity] of identities.entries()) {
    matching.pair(identity, index < certain ? () => true : mayBeRead)
  }
  matching.displace()
  // The sentence stands there still, though around it so much changed that it is read otherwise.
  matching.pair(words, () => true)
  matching.eachGroup(
    ({ sentence }) => sentence,
    (left, right) => {
      for (const a of left) for (const b of right) if (overlapInSentence(a, b)) matching.match(a, b)
    },
  )
  matching.eachGroup(
    ({ quote }) => quote,
    (left, right) => {
      for (const { stored: one, read: other } of alikePairs(left, right)) matching.match(one, other)
    },
  )
  return new Map([...matching.matches].map(([index, { stored: one }]) => [index, one]))
}
