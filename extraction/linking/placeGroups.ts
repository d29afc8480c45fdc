import type { PlaceMention } from '../model/mention.ts'
import type { PlaceEntry } from '../model/vocabulary.ts'
import type { Lexeme } from '../text/scanTokens.ts'
import { lexemeAt, wordsAt, type Sentence } from './discourse.ts'

/**
 * How a group of places is brought in by the words around it. An aside is where a figure is not:
 * what was merged, the level of a prize.
 */
export type PlaceRole = 'topic' | 'venue' | 'affiliation' | 'compared' | 'aside'

/** Places named together: «Lào Cai, Yên Bái và Hà Nam», or a district with its province. */
export interface PlaceGroup {
  readonly start: number
  readonly end: number
  /** The narrowest ones; a province that only locates its district is left out. */
  readonly places: readonly PlaceMention[]
  readonly role: PlaceRole
  readonly inParentheses: boolean
}

const JOINTS = new Set([
  ',',
  'và',
  '-',
  ';',
  'tỉnh',
  'thành',
  'phố',
  'tp',
  '.',
  'huyện',
  'thị',
  'xã',
  'quận',
  'phường',
  '(',
  'thuộc',
  'của',
  'các',
  'cùng',
  'với',
  '&',
  '/',
  'hoặc',
  'đến',
])

/** Groups the places of a sentence that stand together and tells what each group is there for. */
export function groupPlaces(
  lexemes: readonly Lexeme[],
  sentence: Sentence,
  placeBySlug: ReadonlyMap<string, PlaceEntry>,
): PlaceGroup[] {
  const groups: PlaceMention[][] = []
  let last: PlaceMention | null = null
  for (const place of sentence.places) {
    const group = groups.at(-1)
    if (last && group && isJoined(lexemes, sentence, last, place, group)) group.push(place)
    else groups.push([place])
    last = place
  }
  return groups.map((places) => describe(lexemes, sentence, places, placeBySlug))
}

function isJoined(
  lexemes: readonly Lexeme[],
  sentence: Sentence,
  a: PlaceMention,
  b: PlaceMention,
  group: readonly PlaceMention[],
): boolean {
  const from = lexemeAt(lexemes, sentence.from, sentence.to, a.end)
  const to = lexemeAt(lexemes, from, sentence.to, b.start)
  if (
    a.level === 'country' ||
    b.level === 'country' ||
    (a.level === 'region') !== (b.level === 'region')
  )
    return false
  const between = lexemes.slice(from, to)
  if (between.length > 5 || !between.every(({ key }) => JOINTS.has(key))) return false
  return !beginsAnew(lexemes, sentence, between, b, group)
}

/**
 * «hợp nhất 3 tỉnh A, B và C, tỉnh A mới có 71 cụm», «5 cụm thuộc huyện D, huyện Y có 4 cụm»: behind
 * a comma a name that comes again, or that a verb follows, is a new subject.
 */
function beginsAnew(
  lexemes: readonly Lexeme[],
  sentence: Sentence,
  between: readonly Lexeme[],
  place: PlaceMention,
  group: readonly PlaceMention[],
): boolean {
  if (between[0]?.key !== ',' || between.some(({ key }) => key === 'và')) return false
  if (group.some(({ name }) => name === place.name)) return true
  const isTyped = between.length > 1
  const next = lexemeAt(lexemes, sentence.from, sentence.to, place.end)
  return isTyped && SUBJECT_VERBS.has(lexemes[next]?.key ?? '')
}

const SUBJECT_VERBS = new Set(['có', 'được', 'đạt', 'mới', 'chiếm'])

function describe(
  lexemes: readonly Lexeme[],
  sentence: Sentence,
  places: readonly PlaceMention[],
  placeBySlug: ReadonlyMap<string, PlaceEntry>,
): PlaceGroup {
  const { start } = places[0]!
  const index = lexemeAt(lexemes, sentence.from, sentence.to, start)
  return {
    start,
    end: places.at(-1)!.end,
    places: narrowest(places, placeBySlug),
    role: roleOf(lexemes, sentence, index, places[0]!, places.at(-1)!),
    inParentheses:
      lexemes[index - 1]?.key === '(' ||
      lexemes[index - 2]?.key === '(' ||
      lexemes[index - 1]?.key === ':',
  }
}

/** Leaves out a place in which another one lies, or that stands behind a narrower one to locate it. */
function narrowest(
  places: readonly PlaceMention[],
  placeBySlug: ReadonlyMap<string, PlaceEntry>,
): PlaceMention[] {
  const around = new Set(places.flatMap(({ slug }) => ancestors(slug, placeBySlug)))
  return places.filter(({ slug, level }, index) => {
    const before = places[index - 1]
    const locates = before !== undefined && LEVELS.indexOf(before.level) > LEVELS.indexOf(level)
    return !locates && (slug === null || !around.has(slug))
  })
}

/** From wide to narrow. */
export const LEVELS: readonly PlaceMention['level'][] = [
  'country',
  'region',
  'province',
  'district',
  'commune',
]

function ancestors(slug: string | null, placeBySlug: ReadonlyMap<string, PlaceEntry>): string[] {
  const found: string[] = []
  let parent = slug === null ? null : (placeBySlug.get(slug)?.parent ?? null)
  while (parent !== null && !found.includes(parent)) {
    found.push(parent)
    parent = placeBySlug.get(parent)?.parent ?? null
  }
  return found
}

const BODIES = new Set([
  'sở',
  'ubnd',
  'thương',
  'tâm',
  'ban',
  'dân',
  'hđnd',
  'khuyến',
  'công',
  'ủy',
  'chi',
  'cục',
  'hội',
  'đốc',
  'tịch',
])
const EVENTS = new Set(['hội', 'diễn', 'khai', 'lễ', 'tổ', 'sự', 'tọa'])
const COMPARING = new Set(['so', 'chiếm', 'bằng', 'hơn'])
const REACH = 10

function roleOf(
  lexemes: readonly Lexeme[],
  sentence: Sentence,
  index: number,
  place: PlaceMention,
  last: PlaceMention,
): PlaceRole {
  // What goes to other countries is still told of the place it comes from.
  if (place.level === 'country' && place.slug !== 'viet-nam') return 'aside'
  if (place.level === 'country' && isCompared(lexemes, sentence, index)) return 'compared'
  if (isMerged(lexemes, sentence, index, last)) return 'aside'
  const before = lexemes.slice(Math.max(sentence.from, index - 3), index).map(({ key }) => key)
  if (before.includes('cấp') && place.level === 'region') return 'aside'
  if (before.some((key) => BODIES.has(key))) return 'affiliation'
  const located = before.includes('tại') || before.includes('ở')
  return located && place.level !== 'region' && isEventSentence(lexemes, sentence)
    ? 'venue'
    : 'topic'
}

const MERGERS = [['hợp', 'nhất'], ['sáp', 'nhập']] as const // prettier-ignore
const MERGED_REACH = 6

/** «sau khi hợp nhất với Hà Nam và Nam Định», «sau khi hai tỉnh Lào Cai và Yên Bái hợp nhất». */
function isMerged(
  lexemes: readonly Lexeme[],
  sentence: Sentence,
  index: number,
  last: PlaceMention,
): boolean {
  const isMerger = (at: number): boolean => MERGERS.some((words) => wordsAt(lexemes, at, words))
  if (isMerger(lexemeAt(lexemes, sentence.from, sentence.to, last.end))) return true
  for (let at = index - 2; at >= sentence.from && at >= index - MERGED_REACH; at--) {
    if (isMerger(at)) return true
    if (lexemes[at]!.key === ',') return false
  }
  return false
}

function isCompared(lexemes: readonly Lexeme[], sentence: Sentence, index: number): boolean {
  for (let at = index - 1; at >= sentence.from && at >= index - REACH; at--) {
    const { kind, key } = lexemes[at]!
    if (COMPARING.has(key) || key === 'của') return true
    if (kind === 'number' || key === ',' || key === ';') return false
  }
  return false
}

/** A day or «hội nghị», «diễn ra» in its first words: the sentence tells of an event. */
function isEventSentence(lexemes: readonly Lexeme[], sentence: Sentence): boolean {
  if (sentence.periods.some(({ grain }) => grain === 'day')) return true
  const words = lexemes.slice(sentence.from, sentence.from + 4)
  return words.some(({ key }) => EVENTS.has(key)) && sentence.isHeading
}
