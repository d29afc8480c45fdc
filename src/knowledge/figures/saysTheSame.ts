import { isDeepStrictEqual } from 'node:util'
import type { ExtractedFigure, StoredFigure } from './figureRecord.ts'
import { isKept, type OpenFigure } from './openFigure.ts'
import { clauseSimilarity, phraseSimilarity } from './sentenceSimilarity.ts'

/** How much of what is counted, and of the words around, has to be left. */
const sameMeasure = 0.5
const sameClause = 0.5

/** What a reading says of a sentence, told by its own words and what stands around it. */
function matter({ value, range, unit, period, places }: ExtractedFigure): readonly unknown[] {
  return [value, range, unit, period, places.map(({ slug, name }) => slug ?? name)]
}

/** What makes an edited sentence another statement when it changes. */
function core(extracted: ExtractedFigure): readonly unknown[] {
  const { qualifier, of, per, indicator, status, decision } = extracted
  return [...matter(extracted), qualifier, of, per, indicator, status, decision]
}

/** True when two readings agree; unknown, and so true, where the machine never read one. */
function agree(
  stored: OpenFigure,
  read: OpenFigure,
  partsOf: (extracted: ExtractedFigure) => readonly unknown[],
): boolean {
  const [known, found] = [stored.record.extracted, read.record.extracted]
  return known === null || found === null || isDeepStrictEqual(partsOf(known), partsOf(found))
}

/** True when a sentence of the same words is read of the same time and places. */
export function isOfTheSame(stored: OpenFigure, read: OpenFigure): boolean {
  return agree(stored, read, matter)
}

const marker =
  /[\p{L}\p{M}\p{N}]*\p{N}[\p{L}\p{M}\p{N}]*(?:[./,-][\p{L}\p{M}\p{N}]+)*|\p{Lu}[\p{L}\p{M}]*/gu

/** Numbers and names of a sentence, but for its first word, which is capital in any case. */
function markersOf({ sentence, quote, at }: OpenFigure): string[] {
  const others = at < 0 ? sentence : `${sentence.slice(0, at)} ${sentence.slice(at + quote.length)}`
  const named = others.trimStart()
  const opening = /^\p{Lu}[\p{L}\p{M}]*/u.exec(named)?.[0] ?? ''
  return (named.slice(opening.length).match(marker) ?? []).toSorted()
}

/**
 * True when two sentences name the same numbers, years, places and bodies: all that can be told of a
 * figure that the machine does not read.
 */
export function hasSameMarkers(a: OpenFigure, b: OpenFigure): boolean {
  return isDeepStrictEqual(markersOf(a), markersOf(b))
}

/** True when an edited sentence still has all names: the gazetteer does not know every village. */
function keepsNames(stored: OpenFigure, read: OpenFigure): boolean {
  const left = new Set(read.sentence.match(marker))
  return markersOf(stored).every((name) => /\p{N}/u.test(name) || left.has(name))
}

function timesIn({ sentence, quote }: OpenFigure): number {
  return sentence.split(quote).length - 1
}

/** Of the same words several times in a sentence the one at the same turn, if there are as many. */
export function isSameTurn(a: OpenFigure, b: OpenFigure): boolean {
  return a.nth === b.nth && timesIn(a) === timesIn(b)
}

function measuresTheSame(stored: OpenFigure, read: OpenFigure): boolean {
  const [known, found] = [stored.record.extracted?.measure, read.record.extracted?.measure]
  if (known === undefined || found === undefined) return true
  return phraseSimilarity(known, found) > sameMeasure
}

/**
 * Whether an edited sentence still says what a person has spoken about: a year, a place, a number or
 * what is counted that changed makes it another statement. Of what nobody has spoken about it does not
 * matter.
 */
export function stillSays(
  stored: OpenFigure & { readonly stored: StoredFigure },
  read: OpenFigure,
): boolean {
  if (!isKept(stored.stored)) return true
  const isSame = stored.record.extracted ? agree(stored, read, core) : hasSameMarkers(stored, read)
  return (
    isSame &&
    keepsNames(stored, read) &&
    isSameTurn(stored, read) &&
    measuresTheSame(stored, read) &&
    clauseSimilarity(stored, read) >= sameClause
  )
}
