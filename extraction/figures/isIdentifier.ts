import type { Lexeme } from '../text/scanTokens.ts'
import type { NumberReading } from '../numbers/readNumber.ts'
import type { UnitReading } from './readUnit.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** After these a number is a name or an ordinal, whatever follows it. */
const ORDINAL_HEADS = words(`
  điều khoản chương thứ quý đoạn tầng iso tcvn qcvn qc tcn haccp top trang hạng hotline fax đt mst mã
  bảng biểu hình covid cv vneid`)

/** After these it is one unless a unit that the lexicon holds follows: «nhóm 3», «nhóm 3 hộ». */
const SOFT_HEADS = words(`
  số nhóm cấp loại bậc đợt khóa lần phiên mục điểm phòng tổ khối lô ngõ ngách đường phố km tâm cục cnc
  mức version bản vòng trạm ca công`)

const CALENDAR_HEADS = words('ngày tháng năm')
/** Before «5/11» these say that it is a day. */
const DAY_HEADS = words('ngày sáng chiều tối trưa hôm mùng đêm')
const YEAR = /^(?:19|20)\d\d$/

/**
 * True when the number is part of a name, an ordinal, a date, a phone or a document's number, by
 * what is written around it.
 */
export function isIdentifier(
  text: string,
  lexemes: readonly Lexeme[],
  index: number,
  number: NumberReading,
  unit: UnitReading | null,
): boolean {
  const before = lexemes[index - 1]
  const known = unit !== null && unit.source === 'lexicon'
  if (number.form === 'digits') {
    if (isGluedToCode(text, lexemes, index, number, unit)) return true
    if (/^0\d{3,}/.test(number.written) || number.written.length > 25) return true
    if (isYear(lexemes, index, number, known)) return true
  }
  if (before?.kind !== 'word') return false
  if (ORDINAL_HEADS.has(before.key)) return true
  if (number.of !== null && DAY_HEADS.has(before.key)) return true
  if (SOFT_HEADS.has(before.key))
    return !known || (before.key === 'số' && isNumbered(lexemes, index))
  if (number.form === 'digits' && CALENDAR_HEADS.has(before.key))
    return !known || isDatePart(before.key, number)
  return unit?.source === 'noun' && isCapitalCode(text, before)
}

/** «trong số», «tổng số»; «chuyển đổi số», «công nghệ số», «kinh tế số». */
const COUNTS_ON = new Set(['trong', 'tổng', 'con', 'với', 'có', 'một', 'đổi', 'nghệ', 'tế'])

/** «Văn bản số 15», but «trong số 15 cơ sở», «chuyển đổi số 15 cơ sở». */
function isNumbered(lexemes: readonly Lexeme[], index: number): boolean {
  return !COUNTS_ON.has(lexemes[index - 2]?.key ?? '')
}

function isDatePart(head: string, number: NumberReading): boolean {
  if (head === 'năm') return YEAR.test(number.written)
  return number.value <= (head === 'tháng' ? 12 : 31) && /^\d{1,2}$/.test(number.written)
}

function isYear(
  lexemes: readonly Lexeme[],
  index: number,
  number: NumberReading,
  known: boolean,
): boolean {
  if (!YEAR.test(number.written) || number.scaled) return false
  if (!known) return true
  const before = lexemes[index - 1]
  const beyond = lexemes[index - 2]
  const listed = before !== undefined && ['-', ',', 'và', 'đến', '/'].includes(before.key)
  return listed && beyond?.kind === 'number'
}

const GLUE_TO_ANY = new Set(['/', '-', '@', '#', '_', '+', '&'])
const GLUE_TO_NUMBER = new Set(['.', ':', ','])

/** «136/GP-BTTTT», «COVID-19», «8:30», «www.a1.vn»: written onto letters or other digits. */
function isGluedToCode(
  text: string,
  lexemes: readonly Lexeme[],
  index: number,
  number: NumberReading,
  unit: UnitReading | null,
): boolean {
  const before = lexemes[index - 1]
  const beyond = lexemes[index - 2]
  if (before && before.kind !== 'break' && before.end === lexemes[index]!.start) {
    if (before.kind === 'word') return true
    const glued = beyond?.end === before.start ? beyond.kind : 'mark'
    if (glued === 'word' && GLUE_TO_ANY.has(before.key)) return true
    if (glued === 'number' && (GLUE_TO_ANY.has(before.key) || GLUE_TO_NUMBER.has(before.key)))
      return true
    // «(+11,6%)» is a change, «(+84) 24 …» a phone.
    if (before.key === '+' ? unit?.kind !== 'ratio' : before.key === '@') return true
  }
  const after = lexemes[number.next]
  const last = lexemes[number.next - 1]!
  if (!after || after.start !== last.end) return false
  const glued = lexemes[number.next + 1]
  const onGlue = glued !== undefined && glued.start === after.end
  if (after.key === ':' || after.key === '@' || after.key === '_')
    return onGlue && glued.kind !== 'mark'
  if (after.key === '/') return onGlue && (glued.kind === 'number' || isUpper(text, glued))
  return after.key === '-' && onGlue && glued.kind === 'word' && isUpper(text, glued)
}

function isUpper(text: string, lexeme: Lexeme): boolean {
  const word = text.slice(lexeme.start, lexeme.end)
  return word === word.toUpperCase() && word !== word.toLowerCase()
}

/** A word all in capitals or with a digit in it, as models and standards are named. */
function isCapitalCode(text: string, lexeme: Lexeme): boolean {
  const word = text.slice(lexeme.start, lexeme.end)
  return word.length > 1 && (isUpper(text, lexeme) || /\d/.test(word))
}
