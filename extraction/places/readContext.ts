import { isUpperAt } from '../text/characterClass.ts'
import type { Reading } from '../text/reading.ts'
import type { PlaceKind } from './placeCandidate.ts'
import {
  BODY_WORDS,
  FIRM_WORDS,
  GOODS,
  NAME_HEADS,
  NEAR_HEADS,
  PERSON_HEADS,
  SURNAMES,
} from './wordLists.ts'

/** How many words before a name may belong to the same larger name. */
const REACH = 14

const KEYS_OF_KIND: Readonly<Record<string, PlaceKind>> = {
  tỉnh: 'province',
  tp: 'city',
  huyện: 'district',
  quận: 'district',
  tx: 'district',
  phường: 'commune',
  xã: 'commune',
}
const DOTTED_KINDS: Readonly<Record<string, PlaceKind>> = {
  tp: 'city',
  tx: 'district',
  h: 'district',
  q: 'district',
  tt: 'commune',
  p: 'commune',
  x: 'commune',
}
/** Kinds of two words, by the second and then the first. */
const TWO_WORDS: Readonly<Record<string, Readonly<Record<string, PlaceKind>>>> = {
  phố: { thành: 'city' },
  đô: { thủ: 'city', cố: 'city' },
  xã: { thị: 'district' },
  trấn: { thị: 'commune' },
  khu: { đặc: 'commune' },
}
const PLURALS = new Set(['các', 'những', 'hai', 'ba', 'bốn', 'năm', 'nhiều', 'một'])

/** What may stand between the type word and the names: «các huyện miền núi Tây Giang, …». */
const MODIFIERS = new Set(
  'miền núi vùng cao nghèo biên giới ven biển đồng bằng trung du khó khăn xa trọng điểm như gồm là bao'.split(
    ' ',
  ),
)

/** The word that says what kind of place follows: «tỉnh», «TP.», «thị xã», and where it begins. */
export function kindBefore(
  { lexemes }: Reading,
  index: number,
): { readonly kind: PlaceKind; readonly plural: boolean; readonly from: number } | null {
  const sign = lexemes[index - 1]?.key
  const dotted = sign === '.'
  let last = dotted || sign === ':' ? index - 2 : index - 1
  for (let skipped = 0; skipped < 4 && MODIFIERS.has(lexemes[last]?.key ?? ''); skipped++) last--
  const key = lexemes[last]?.key
  const before = lexemes[last - 1]?.key ?? ''
  if (key === undefined) return null
  const pair = dotted ? undefined : TWO_WORDS[key]?.[before]
  const single = dotted ? DOTTED_KINDS[key] : before === 'tác' ? undefined : KEYS_OF_KIND[key]
  const kind = pair ?? single
  if (kind === undefined) return null
  const from = pair === undefined ? last : last - 1
  const lead = lexemes[from - 1]
  return {
    kind,
    from,
    plural: lead !== undefined && (PLURALS.has(lead.key) || lead.kind === 'number'),
  }
}

/** True when a lexeme is written with a capital. */
export function isCapital({ text, lexemes }: Reading, index: number): boolean {
  const lexeme = lexemes[index]
  return lexeme !== undefined && lexeme.kind === 'word' && isUpperAt(text, lexeme.start)
}

/** True when the words of the span are all in capitals, as in a heading. */
export function isAllCapitals({ text, lexemes }: Reading, index: number, next: number): boolean {
  const written = text.slice(lexemes[index]?.start, lexemes[next - 1]?.end)
  return written.length > 3 && !/\p{Ll}/u.test(written) && /\p{Lu}.*\p{Lu}/u.test(written)
}

/**
 * Why the name at lexemes [index, next) is no mention of a place: it is part of the name of a
 * person, a firm, a newspaper, a street, a product. Null when nothing speaks against it.
 */
export function reasonAgainst(reading: Reading, index: number, next: number): string | null {
  const { lexemes } = reading
  const previous = lexemes[index - 1]
  if (previous?.kind === 'word') {
    if (PERSON_HEADS.has(previous.key)) return 'tên người'
    if (isPersonBefore(reading, index) || isNicknameBefore(reading, index)) return 'tên người'
    if (isGoodsBefore(reading, index)) return 'tên hàng hóa'
    if (isStreetBefore(reading, index)) return 'tên đường phố'
    const head = nearHeadBefore(reading, index) ?? headBefore(reading, index)
    if (head !== null) return `nằm trong tên riêng «${head}»`
  }
  if (isLongerName(reading, index, next)) return 'nằm trong một tên dài hơn'
  return null
}

/** «Nguyễn Hà Nam»: a run of capitals that opens with a family name. */
function isPersonBefore(reading: Reading, index: number): boolean {
  let from = index
  while (from > index - 4 && isCapital(reading, from - 1)) from--
  while (from < index && PERSON_HEADS.has(reading.lexemes[from]?.key ?? '')) from++
  if (from === index) return false
  // «anh Vàng A Sơn La»: whoever is spoken of so is a person, whatever the family is called.
  const address = reading.lexemes[from - 1]
  if (address !== undefined && PERSON_HEADS.has(address.key) && !isCapital(reading, from - 1))
    return true
  const opening = reading.lexemes[from]
  if (opening === undefined || !SURNAMES.has(opening.key)) return false
  return !isAllCapitals(reading, from, index) || from === index - 1 || index - from === 2
}

/** In the South people and their shops go by the order of birth: «cơ sở Hai Nghệ An». */
const BIRTH_ORDER = new Set(['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'út'])

function isNicknameBefore(reading: Reading, index: number): boolean {
  const key = reading.lexemes[index - 1]?.key ?? ''
  return BIRTH_ORDER.has(key) && isCapital(reading, index - 1) && !opensClause(reading, index - 1)
}

/** «chè Thái Nguyên», «gốm Bồ Bát Ninh Bình»: goods, also with the village they come from. */
function isGoodsBefore(reading: Reading, index: number): boolean {
  let from = index
  while (from > index - 3 && isCapital(reading, from - 1) && !opensClause(reading, from - 1)) {
    from--
    if (GOODS.has(reading.lexemes[from]?.key ?? '')) return true
  }
  const key = reading.lexemes[from - 1]?.key ?? ''
  const beforeIt = reading.lexemes[from - 2]?.key ?? ''
  return GOODS.has(key) && beforeIt !== 'ngành' && beforeIt !== 'vùng'
}

/** True for the first word behind a sign or line break, where a capital says nothing. */
function opensClause({ lexemes }: Reading, index: number): boolean {
  const previous = lexemes[index - 1]
  return previous === undefined || previous.kind === 'mark' || previous.kind === 'break'
}

function isStreetBefore({ lexemes }: Reading, index: number): boolean {
  const [key, before] = [lexemes[index - 1]?.key, lexemes[index - 2]]
  if (key === 'đường' || key === 'phố') return before?.key !== 'thành'
  return lexemes[index - 1]?.kind === 'number' && before?.key === 'số'
}

/** «thủy điện Hòa Bình», «Chủ tịch Hồ Chí Minh»: a head right before the name. */
function nearHeadBefore({ text, lexemes }: Reading, index: number): string | null {
  for (const head of NEAR_HEADS) {
    const at = index - head.length
    if (!head.every((word, offset) => lexemes[at + offset]?.key === word)) continue
    if (at > 0 && lexemes[at - 1]?.key === 'thành') continue
    return text.slice(lexemes[at]?.start, lexemes[index - 1]?.end)
  }
  return null
}

/** The head of the larger name that runs up to the place's name, or null. */
function headBefore(reading: Reading, index: number): string | null {
  const { text, lexemes } = reading
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const lexeme = lexemes[at]
    if (lexeme === undefined || !isNamePart(reading, at)) return null
    const head = HEADS_BY_WORD.get(lexeme.key)?.find((words) =>
      words.every((word, offset) => lexemes[at + offset]?.key === word),
    )
    if (head !== undefined && at + head.length <= index && isNameHead(reading, at, head, index)) {
      return text.slice(lexeme.start, lexemes[at + head.length - 1]?.end)
    }
    if (BODY_WORDS.has(lexeme.key) && isCapital(reading, at)) return null
    if (
      lexeme.kind === 'word' &&
      !isCapital(reading, at) &&
      !FIRM_WORDS.has(lexeme.key) &&
      !HEAD_WORDS.has(lexeme.key)
    ) {
      return null
    }
  }
  return null
}

const HEAD_WORDS = new Set(NAME_HEADS.flat())
const HEADS_BY_WORD = Map.groupBy(NAME_HEADS, ([first]) => first)

/** Heads in the plural are common nouns («các công ty Hà Nội»), and «báo cáo» is no newspaper. */
function isNameHead(reading: Reading, at: number, head: readonly string[], index: number): boolean {
  const before = reading.lexemes[at - 1]?.key ?? ''
  if (['các', 'những', 'nhiều', 'số', 'mọi', 'thành'].includes(before)) return false
  const between = index - at - head.length
  const short = head.length === 1 && head[0] !== undefined && head[0].length <= 4
  if (!short) return true
  if (isCapital(reading, at)) return true
  return between === 0
}

/** Words and the signs that firms' names hold; a comma, a bracket or a full stop ends a name. */
function isNamePart({ lexemes }: Reading, at: number): boolean {
  const lexeme = lexemes[at]
  if (lexeme === undefined || lexeme.kind === 'break') return false
  return lexeme.kind !== 'mark' || lexeme.key === '&' || lexeme.key === '-'
}

/** Words in capitals that may follow a place's name without belonging to it. */
const MAY_FOLLOW = new Set(
  'và là đã có được trong ông bà đồng chí sở ban hội trung tâm ubnd hđnd tổ chức khai hội tại năm giai đoạn ngày tháng quý với phối theo lần i ii iii iv v vi vii viii ix x xi xii xiii xiv xv'.split(
    ' ',
  ),
)

/** «Thái Bình Dương», «Hà Nội Xanh»: capitals go on behind the name, and it is no person's. */
function isLongerName(reading: Reading, index: number, next: number): boolean {
  if (!isCapital(reading, next) || isAllCapitals(reading, index, next)) return false
  const key = reading.lexemes[next]?.key ?? ''
  if (SURNAMES.has(key) && isCapital(reading, next + 1)) return false
  return !MAY_FOLLOW.has(key)
}
