import type { QuantityMention } from '../model/mention.ts'
import type { Lexeme } from '../text/scanTokens.ts'
import { BODIES } from './bodies.ts'
import type { IndicatorLexicon, Phrase, Topic } from './compileIndicators.ts'

/** Where the words of phrases stand in a text, by lexeme. */
export interface PartOccurrence {
  readonly part: number
  readonly start: number
  readonly end: number
}

/** The text in which a quantity's indicator is looked for; offsets. */
export interface IndicatorWindow {
  /** Words of the quantity's own clause. */
  readonly from: number
  readonly to: number
  /** What stands before it up to a semicolon: verbs and subjects are shared by what follows. */
  readonly inheritedFrom: number
  /** The rest of the sentence and the one before it, for shares and changes that begin anew. */
  readonly previousFrom: number
}

export interface IndicatorChoice {
  readonly code: string | null
  readonly score: number
}

/**
 * All places of all phrases' parts, in one pass over the lexemes with short forms written out.
 * Names of bodies are left out: «Trung tâm Khuyến công tỉnh» is no «khuyến công tỉnh».
 */
export function findParts(lexemes: readonly Lexeme[], lexicon: IndicatorLexicon): PartOccurrence[] {
  const found: PartOccurrence[] = []
  let nameEnd = 0
  let start = 0
  const take = (part: number, next: number): void => {
    found.push({ part, start, end: lexemes[next - 1]!.end })
  }
  for (let index = 0; index < lexemes.length; index++) {
    const { key } = lexemes[index]!
    if (BODIES.opensWith(key)) nameEnd = BODIES.longestAt(lexemes, index)?.next ?? nameEnd
    if (index < nameEnd || !lexicon.parts.opensWith(key)) continue
    start = lexemes[index]!.start
    lexicon.parts.allAt(lexemes, index, take)
  }
  return found
}

const UNIT_GROUPS: readonly { readonly units: ReadonlySet<string>; readonly factor: number }[] = [
  { units: new Set(['establishment', 'enterprise', 'household', 'organization', 'other:hợp tác xã', 'other:tổ hợp tác']), factor: 0.8 },
  { units: new Set(['person', 'job']), factor: 0.8 },
  { units: new Set(['VND', 'USD']), factor: 0.5 },
  { units: new Set(['event', 'other:đợt', 'other:cuộc', 'other:lượt']), factor: 0.8 },
  { units: new Set(['percent', 'percentage_point', 'times']), factor: 0.7 },
  { units: new Set(['model', 'establishment']), factor: 0.55 },
  { units: new Set(['machine', 'line']), factor: 0.5 },
] // prettier-ignore

const LEAST_SCORE = 0.6
const INHERITED = 0.5
const PREVIOUS = 0.25

/** The indicator whose phrases fit best around a quantity, or null when another topic fits better. */
export function findIndicator(
  quantity: QuantityMention,
  window: IndicatorWindow,
  occurrences: readonly PartOccurrence[],
  lexicon: IndicatorLexicon,
): IndicatorChoice {
  const nearest = nearestParts(quantity, window, occurrences, lexicon)
  let best: IndicatorChoice = { code: null, score: LEAST_SCORE }
  for (const part of nearest.keys()) {
    for (const { topic, phrase } of lexicon.endings[part]!) {
      const fit = unitFit(quantity, topic)
      if (fit === 0) continue
      const score = fit * scorePhrase(phrase, nearest)
      if (score > best.score) best = { code: topic.code, score }
    }
  }
  return best
}

interface PlacedPart {
  readonly start: number
  readonly score: number
  readonly isOwn: boolean
}

/** For each part the best of its occurrences in the window. */
function nearestParts(
  quantity: QuantityMention,
  window: IndicatorWindow,
  occurrences: readonly PartOccurrence[],
  { weights }: IndicatorLexicon,
): Map<number, PlacedPart> {
  const nearest = new Map<number, PlacedPart>()
  for (let at = firstAt(occurrences, window.previousFrom); at < occurrences.length; at++) {
    const { part, start, end } = occurrences[at]!
    if (start >= window.to) break
    if (end > window.to) continue
    const distance =
      start >= quantity.end ? start - quantity.end : Math.max(0, quantity.start - end)
    const zone = start >= window.from ? 1 : start >= window.inheritedFrom ? INHERITED : PREVIOUS
    const score = weights[part]! * zone * (1 - Math.min(distance, 200) / 500)
    if (score > (nearest.get(part)?.score ?? 0))
      nearest.set(part, { start, score, isOwn: zone === 1 })
  }
  return nearest
}

function scorePhrase(phrase: Phrase, nearest: ReadonlyMap<number, PlacedPart>): number {
  let score = 0
  let before = -1
  let isOwn = phrase.length === 1
  for (const part of phrase) {
    const placed = nearest.get(part)
    if (!placed || placed.start < before) return 0
    before = placed.start
    score += placed.score
    isOwn ||= placed.isOwn
  }
  return isOwn ? score : 0
}

function unitFit(quantity: QuantityMention, { units, isChange, code }: Topic): number {
  const isRatio =
    quantity.unit === 'percent' || quantity.unit === 'percentage_point' || quantity.unit === 'times'
  if (isRatio && code !== null && isChange !== (quantity.direction !== 0)) return 0
  if (units.includes(quantity.unit)) return 1
  const group = UNIT_GROUPS.find(
    (entry) => entry.units.has(quantity.unit) && units.some((unit) => entry.units.has(unit)),
  )
  return group?.factor ?? 0
}

/** The occurrences that lie between two offsets. */
export function partsBetween(
  occurrences: readonly PartOccurrence[],
  from: number,
  to: number,
): PartOccurrence[] {
  const found: PartOccurrence[] = []
  for (let at = firstAt(occurrences, from); at < occurrences.length; at++) {
    const occurrence = occurrences[at]!
    if (occurrence.start >= to) break
    if (occurrence.end <= to) found.push(occurrence)
  }
  return found
}

/** Index of the first occurrence that starts at or after `offset`. */
function firstAt(occurrences: readonly PartOccurrence[], offset: number): number {
  let [low, high] = [0, occurrences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (occurrences[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
