import type { IsoDay } from '../model/vocabulary.ts'
import { foldToneHomes } from '../text/fold.ts'
import { compactClasses } from '../text/wordBoundary.ts'
import { FULL_DAY, parseLeadingDay } from '../periods/parseDate.ts'
import type { CitationLexicon } from './compileCitationLexicon.ts'

/** How far the words around a citation are read. */
const BEFORE = 170
const AFTER = 120

const pattern = (source: string) => new RegExp(compactClasses(foldToneHomes(source)), 'u')

const ACT = String.raw`(?:ban\s+hành|ký|thông\s+qua|phê\s+duyệt|đã\s+có|ra|có)`
const DATED_BEFORE = pattern(
  String.raw`ngày\s+${FULL_DAY}([^\n;]{0,100}?)\s${ACT}(?:\s+(?:các|những))?\s*$`,
)
const DATED_AFTER = pattern(
  String.raw`^[\s,()]{0,3}(?:của\s+[^\n;.()]{2,60}?[\s,]+)?(?:(?:được\s+)?(?:ký|ban\s+hành|thông\s+qua)[\s,]+)?(?=ngày\s)`,
)

/** The day on which the instrument was signed, where the words around the citation say so. */
export function readIssuedOn(folded: string, start: number, end: number): IsoDay | null {
  const after = folded.slice(end, end + AFTER)
  const lead = DATED_AFTER.exec(after)
  if (lead !== null) {
    const day = parseLeadingDay(after.slice(lead[0].length))
    if (day !== null) return day.iso
  }
  const before = DATED_BEFORE.exec(folded.slice(Math.max(0, start - BEFORE), start))
  return before === null ? null : (parseLeadingDay(before[0])?.iso ?? null)
}

const PINPOINT = pattern(
  String.raw`((?:điểm\s+[a-zđ]\s*,?\s*)?(?:khoản\s+\d{1,2}\s*,?\s*)?điều\s+\d{1,3}[a-z]?(?:\s*,?\s*(?:mục\s+\d{1,2}|chương\s+[ivx]{1,5}))?)[\s,]{0,3}(?:(?:của|tại|trong|theo)\s+)?$`,
)

/** «khoản 2 Điều 5» right before a citation, as written. */
export function readPinpoint(text: string, folded: string, start: number): string | null {
  const from = Math.max(0, start - 80)
  const match = PINPOINT.exec(folded.slice(from, start))
  if (match?.[1] === undefined) return null
  const at = from + match.index
  return text.slice(at, at + match[1].length).trim()
}

const BODY_AFTER = pattern(
  String.raw`^[\s,()]{0,3}(?:ngày\s[\d/.\- ]{5,14},?\s*(?:tháng\s+\d{1,2}\s+năm\s+\d{4},?\s*)?)?của\s+(?:chủ\s+tịch\s+)?(?:ubnd|ủy\s+ban\s+nhân\s+dân|hđnd|hội\s+đồng\s+nhân\s+dân|(?:ban\s+(?:chấp\s+hành|thường\s+vụ)\s+)?(?:tỉnh|thành)\s+ủy|sở\s+[\p{L}\s]{3,24}?)\s+((?:tỉnh|thành\s+phố|tp\.?)?\s*[\p{L}\s-]{3,30})`,
)
const BODY_BEFORE = pattern(
  String.raw`(?:ubnd|ủy\s+ban\s+nhân\s+dân|hđnd|hội\s+đồng\s+nhân\s+dân|tỉnh\s+ủy|thành\s+ủy)\s+((?:tỉnh|thành\s+phố|tp\.?)?\s*[\p{L}-]{2,10}(?:\s+[\p{L}-]{1,10}){0,5}?)\s+(?:đã\s+|vừa\s+|sẽ\s+)?(?:ký\s+)?ban\s+hành\s*(?:các\s+)?$`,
)

/** Slug of the province whose body is named as the signer right before or after the citation. */
export function readSignersPlace(
  folded: string,
  start: number,
  end: number,
  lexicon: CitationLexicon,
): string | null {
  const after = BODY_AFTER.exec(folded.slice(end, end + AFTER))
  const before = BODY_BEFORE.exec(folded.slice(Math.max(0, start - BEFORE), start))
  for (const written of [after?.[1], before?.[1]]) {
    const place = written === undefined ? null : longestPlace(written, lexicon)
    if (place !== null) return place
  }
  return null
}

/** The longest beginning of the words that names a province. */
function longestPlace(written: string, lexicon: CitationLexicon): string | null {
  const words = written
    .replace(/tp\.?\s*/u, 'tp ')
    .trim()
    .split(/\s+/)
    .slice(0, 7)
  for (let count = words.length; count > 0; count--) {
    const place = lexicon.placeByName(words.slice(0, count).join(' '))
    if (place !== undefined) return place
  }
  return null
}

const LOCAL_SIGNER = pattern(
  String.raw`^[\s,()]{0,3}(?:ngày\s[\d/.\- ]{5,14},?\s*)?của\s+(?:chủ\s+tịch\s+)?(?:ubnd|ủy\s+ban\s+nhân\s+dân)\s+(?=(?:huyện|thị\s+xã|quận|xã|phường|thị\s+trấn)\s)`,
)
const LOCAL_NAME = /^[\p{Ll}\s]{2,9}\s+\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*){0,3}/u

/** Name of a district's or commune's committee that the words after the citation name. */
export function readLocalSigner(text: string, folded: string, end: number): string | null {
  const lead = LOCAL_SIGNER.exec(folded.slice(end, end + AFTER))
  if (lead === null) return null
  const at = end + lead[0].length
  const name = LOCAL_NAME.exec(text.slice(at, at + 40))
  return name === null ? null : `Ủy ban nhân dân ${name[0].replace(/\s+/g, ' ')}`
}
