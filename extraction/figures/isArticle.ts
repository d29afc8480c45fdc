import type { Lexeme } from '../text/scanTokens.ts'
import type { NumberReading } from '../numbers/readNumber.ts'
import type { UnitReading } from './readUnit.ts'

/** Nouns that a spelt number counts in passing: «hai bên», «ba ngành», «hai lần». */
const COUNTED_IN_PASSING = new Set([
  'times',
  'other:ngành',
  'other:loại',
  'other:nhóm',
  'other:bước',
  'other:đợt',
  'other:lượt',
  'other:điểm',
  'other:con',
  'other:vụ',
  'other:giải',
  'other:quốc gia',
])

/** «năm» is a year far more often than a five; before these it can only be a number. */
const NUMBER_FOLLOWS = new Set([
  'cho',
  'gồm',
  'có',
  'trợ',
  'chức',
  'với',
  'và',
  'dựng',
  'được',
  'là',
  'tạo',
])

/** Parts of words that look like a number: «một số», «hàng chục», «tháng bảy», «thứ hai». */
const BEFORE_NO_COUNT = new Set([
  'hàng',
  'thứ',
  'tháng',
  'ngày',
  'mùng',
  'cả',
  'vài',
  'chủ',
  'một',
  'lần',
  'cấp',
  'số',
  'hạng',
  'giải',
  'nhóm',
  'quý',
  'bậc',
  'loại',
  'bên',
  'nhì',
  'phần',
])

/** True for a spelt number that is no count: the article «một», «năm» as year, «hai bên». */
export function isArticle(
  lexemes: readonly Lexeme[],
  index: number,
  number: NumberReading,
  unit: UnitReading,
): boolean {
  if (number.form === 'digits') return false
  const before = lexemes[index - 1]
  const beforeWord = before?.kind === 'word' ? before.key : ''
  if (BEFORE_NO_COUNT.has(beforeWord)) return true
  if (number.form === 'words' || number.scaled) return false
  if (unit.code === 'percent') return number.value === 1
  if (number.value === 1 || unit.kind !== 'count' || COUNTED_IN_PASSING.has(unit.code)) {
    return !(unit.kind === 'ratio' && beforeWord === 'gấp')
  }
  return number.written === 'năm' && !NUMBER_FOLLOWS.has(beforeWord)
}
