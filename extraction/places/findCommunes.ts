import type { Gazetteer } from './compileGazetteer.ts'
import type { PlaceCandidate } from './placeCandidate.ts'
import type { Reading } from '../text/reading.ts'
import { isCapital, kindBefore } from './readContext.ts'

/** A name has no more words than this. */
const LONGEST = 4

/** Capitals after «xã» and «huyện» that begin no name. */
const NO_NAME = new Set('hội nông anh ntm việt đảng đoàn điểm mới uỷ ủy ubnd hđnd và'.split(' '))

/**
 * Communes, and districts that the gazetteer lacks, told by the word before them: «xã Tiên Kiên»,
 * «phường 5», «thị trấn Hùng Sơn».
 */
export function findCommunes(reading: Reading, gazetteer: Gazetteer): PlaceCandidate[] {
  const found: PlaceCandidate[] = []
  for (let index = 1; index < reading.lexemes.length; index++) {
    const startsName = isCapital(reading, index) || isNumbered(reading, index)
    if (!startsName || NO_NAME.has(reading.lexemes[index]?.key ?? '')) continue
    const kind = kindBefore(reading, index)
    if (kind === null || (kind.kind !== 'commune' && kind.kind !== 'district')) continue
    if (kind.kind === 'district' && gazetteer.trie.longestAt(reading.lexemes, index) !== null)
      continue
    if (isInAddress(reading, kind.from)) continue
    const next = endOfName(reading, index)
    // «P.Chủ tịch» is an office: after a bare letter a name has two capitals or is a number.
    if (reading.lexemes[index - 1]?.key === '.' && next === index + 1 && isCapital(reading, index))
      continue
    found.push(toCandidate(reading, index, next, kind.kind, kind.plural))
    index = next - 1
    if (kind.kind === 'commune' && kind.plural) index = readList(reading, next, found) - 1
  }
  return found
}

const LONGEST_STREET = 6

/** «số 2 Phan Chu Trinh, phường 1»: a house number and a street's name before the comma. */
function isInAddress(reading: Reading, from: number): boolean {
  const { lexemes } = reading
  if (lexemes[from - 1]?.key !== ',') return false
  let at = from - 2
  while (at > from - 2 - LONGEST_STREET && (isCapital(reading, at) || lexemes[at]?.key === 'đường'))
    at--
  const isHouse = at < from - 2 && lexemes[at]?.kind === 'number'
  return isHouse && lexemes[at - 1]?.key === 'số'
}

/** «các xã Đức Trọng, Di Linh và Bắc Ruộng»: the type word holds for the whole list. */
function readList(reading: Reading, from: number, found: PlaceCandidate[]): number {
  let next = from
  while (isListSign(reading, next) && isCapital(reading, next + 1)) {
    const start = next + 1
    if (NO_NAME.has(reading.lexemes[start]?.key ?? '')) break
    next = endOfName(reading, start)
    found.push(toCandidate(reading, start, next, 'commune', true))
  }
  return next
}

function isListSign({ lexemes }: Reading, index: number): boolean {
  return [',', ';', 'và'].includes(lexemes[index]?.key ?? '')
}

/** «phường 5» is named by a number; a quarter «quận 12» stands in the gazetteer. */
function isNumbered({ lexemes }: Reading, index: number): boolean {
  return (
    lexemes[index]?.kind === 'number' &&
    (lexemes[index - 1]?.key === 'phường' ||
      (lexemes[index - 1]?.key === '.' && lexemes[index - 2]?.key === 'p'))
  )
}

function endOfName(reading: Reading, index: number): number {
  if (reading.lexemes[index]?.kind === 'number') return index + 1
  let next = index + 1
  while (next < index + LONGEST && isCapital(reading, next)) next++
  return joinsOld(reading, index, next) ? endOfName(reading, next + 1) : next
}

/** Wards named since 2025 join two names: «phường Xuân Hương - Đà Lạt». */
function joinsOld(reading: Reading, index: number, next: number): boolean {
  const { text, lexemes } = reading
  const dash = lexemes[next]
  if (dash?.key !== '-' || lexemes[index - 1]?.key !== 'phường' || !isCapital(reading, next + 1))
    return false
  const spaced = text.charAt(dash.start - 1) === ' ' && text.charAt(dash.end) === ' '
  return spaced && !/^(?:tp|tx|thành|huyện|quận|tỉnh)$/u.test(lexemes[next + 1]?.key ?? '')
}

function toCandidate(
  { text, lexemes }: Reading,
  index: number,
  next: number,
  kind: 'commune' | 'district',
  plural: boolean,
): PlaceCandidate {
  const start = lexemes[index]?.start ?? 0
  const end = lexemes[next - 1]?.end ?? start
  const quote = text.slice(start, end)
  const name = /^\d/.test(quote) ? `Phường ${Number(quote)}` : quote.replace(/\s+/g, ' ')
  return { start, end, quote, rule: `${kind}-by-word`, entries: [], kind, plural, name, cued: true }
}
