import type { Trace } from '../trace.ts'
import { characterClass, LETTER } from '../text/characterClass.ts'
import { keepLongest } from '../text/keepLongest.ts'
import type { Reading } from '../text/reading.ts'
import type { Gazetteer, NameForm } from './compileGazetteer.ts'
import { findCommunes } from './findCommunes.ts'
import { findRegionLists } from './findRegionLists.ts'
import type { PlaceCandidate } from './placeCandidate.ts'
import { isAllCapitals, isCapital, kindBefore, reasonAgainst } from './readContext.ts'
import { NEEDS_CUE, PLACE_CUES } from './wordLists.ts'

/** Below this share of accented letters a text is taken to be written without accents. */
const UNACCENTED = 0.01
/** Characters from which that is told. */
const SAMPLE = 4000

/** Finds names of places in normalised text; which place each means is decided afterwards. */
export function findPlaces(
  reading: Reading,
  gazetteer: Gazetteer,
  trace?: Trace,
): readonly PlaceCandidate[] {
  const { text } = reading
  const accentless = isAccentless(text)
  const lists = findRegionLists(reading, gazetteer)
  const names: PlaceCandidate[] = []
  for (let index = 0; index < reading.lexemes.length; index++) {
    const { kind, key } = reading.lexemes[index]!
    if (kind !== 'word' || !gazetteer.trie.opensWith(key)) continue
    const hit = gazetteer.trie.longestAt(reading.lexemes, index, (form, next) =>
      isWrittenAsName(reading, index, next, form, accentless),
    )
    if (hit === null) continue
    const candidate = toCandidate(reading, index, hit.next, hit.value, names.at(-1))
    const reason = candidate.kind === null ? reasonAgainst(reading, index, hit.next) : null
    if (reason === null) names.push(candidate)
    else
      trace?.note({
        stage: 'places',
        start: candidate.start,
        end: candidate.end,
        rule: candidate.rule,
        outcome: 'dropped',
        why: reason,
      })
    index = hit.next - 1
  }
  const communes = findCommunes(reading, gazetteer)
  return keepLongest([...lists, ...communes, ...names])
}

function isAccentless(text: string): boolean {
  let letters = 0
  let accented = 0
  for (let at = 0; at < text.length && at < SAMPLE; at++) {
    const code = text.charCodeAt(at)
    if (characterClass(text, at, code) !== LETTER) continue
    letters++
    if (code > 0x7f) accented++
  }
  return letters > 0 && accented / letters < UNACCENTED
}

/** Capitals where the name has them, unless a direction's cue stands before («các tỉnh phía bắc»). */
function isWrittenAsName(
  reading: Reading,
  index: number,
  next: number,
  form: NameForm,
  accentless: boolean,
): boolean {
  if (form.unaccented && !accentless) return false
  for (let at = index; at < next; at++) {
    if (form.capitals[at - index] === true && !isCapital(reading, at)) {
      return isLowerDirection(reading, index)
    }
  }
  const lastPlace = form.places[0]
  return lastPlace?.level !== 'region' || !isDirection(reading, index, next)
}

const DIRECTION_CUES = new Set(['vực', 'tỉnh', 'phố', 'vùng', 'phương', 'tỉnh,thành'])

function isLowerDirection({ lexemes }: Reading, index: number): boolean {
  return lexemes[index]?.key === 'phía' && DIRECTION_CUES.has(lexemes[index - 1]?.key ?? '')
}

const AFTER_DIRECTION = new Set(
  'tỉnh thành tp huyện thị xã giáp của sông cầu hà quận thủ việt nước tổ đông tây'.split(' '),
)
const BEFORE_DIRECTION = new Set('tác về ngõ hướng chếch nằm đài cổng biên'.split(' '))
const COMPASS_CUES = new Set('vùng khu vực tỉnh miền núi các phương địa tại ở và'.split(' '))

/** «phía Bắc tỉnh», «về phía Nam», «Đông Bắc» without «vùng»: a direction, not a region. */
function isDirection({ lexemes }: Reading, index: number, next: number): boolean {
  const first = lexemes[index]?.key ?? ''
  const previous = lexemes[index - 1]?.key ?? ''
  if (isBorder(lexemes, next)) return true
  if (first === 'phía')
    return BEFORE_DIRECTION.has(previous) || AFTER_DIRECTION.has(lexemes[next]?.key ?? '')
  const compass =
    next - index === 2 && (first === 'tây' || first === 'đông') && lexemes[index + 1]?.key === 'bắc'
  return compass && !COMPASS_CUES.has(previous)
}

const BORDER_REACH = 8

/** «phía Bắc, Nam và Tây giáp đất sản xuất»: the sides of a site. */
function isBorder(lexemes: Reading['lexemes'], next: number): boolean {
  for (let at = next; at < Math.min(lexemes.length, next + BORDER_REACH); at++) {
    const { kind, key } = lexemes[at]!
    if (key === 'giáp') return true
    if (kind === 'break' || kind === 'number' || key === '.' || key === ';') return false
  }
  return false
}

function toCandidate(
  reading: Reading,
  index: number,
  next: number,
  form: NameForm,
  before: PlaceCandidate | undefined,
): PlaceCandidate {
  const { text, lexemes } = reading
  const start = lexemes[index]?.start ?? 0
  const end = lexemes[next - 1]?.end ?? start
  const own = kindBefore(reading, index)
  const listed = before !== undefined && isListGap(text.slice(before.end, start))
  const inherited = listed && before.plural ? inheritedKind(before, form) : null
  return {
    start,
    end,
    quote: text.slice(start, end),
    rule: own === null ? 'gazetteer' : 'gazetteer-with-kind',
    entries: form.places,
    kind: own?.kind ?? inherited,
    plural: own?.plural ?? (listed && before.plural),
    name: null,
    cued: listed || isCued(reading, index, next),
  }
}

/** «các huyện Tam Nông, Thanh Thủy»: the kind holds for every name of the list that can be one. */
function inheritedKind(before: PlaceCandidate, form: NameForm): PlaceCandidate['kind'] {
  if (before.entries.some(({ level }) => level === 'region')) return null
  const wanted = before.kind === 'province' ? 'province' : 'district'
  return form.places.some(({ level }) => level === wanted) ? before.kind : null
}

const LIST_GAP =
  /^\s{0,2}(?:[,;/&-]|và|hoặc|hay|cùng|với|đến)?\s{0,2}(?:(?:thành\s+phố|tỉnh|tp\.?|thị\s+xã|huyện)\s{0,2})?$/iu

/** True when two names stand side by side in a list. */
export function isListGap(gap: string): boolean {
  return gap.length <= 24 && gap.trim() !== '' && LIST_GAP.test(gap)
}

/** A name that is a common word too needs words around it that only a place has. */
function isCued(reading: Reading, index: number, next: number): boolean {
  const { text, lexemes } = reading
  const key = lexemes
    .slice(index, next)
    .map((lexeme) => lexeme.key)
    .join('_')
  if (!NEEDS_CUE.has(key)) return true
  const previous = lexemes[index - 1]
  if (previous !== undefined && PLACE_CUES.has(previous.key)) return true
  const after = text.slice(lexemes[next - 1]?.end, (lexemes[next - 1]?.end ?? 0) + 6)
  if (isAllCapitals(reading, index, next)) return false
  return /^\s?(?:[,;]\s?\p{Lu}|:|\)|\(?\d)/u.test(after)
}
