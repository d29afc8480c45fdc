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
  'other:nước',
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

/** Before any spelt number: «hàng trăm», «thứ hai mươi», «ngày mười lăm», «vài chục». */
const BEFORE_ANY = new Set('hàng thứ tháng ngày mùng vài'.split(' '))

/** Before a single word that only looks like a count: «cả ba», «cấp hai», «giải ba», «bên hai». */
const BEFORE_WORD = new Set(
  'cả chủ một lần cấp số hạng giải nhóm quý bậc loại bên nhì phần'.split(' '),
)

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
  if (BEFORE_ANY.has(beforeWord)) return true
  if (number.form === 'words' || number.scaled) return false
  if (BEFORE_WORD.has(beforeWord)) return true
  if (unit.code === 'percent') return number.value === 1
  if (number.value === 1 || unit.kind !== 'count' || COUNTED_IN_PASSING.has(unit.code)) {
    return !(unit.kind === 'ratio' && beforeWord === 'gấp')
  }
  if (number.written !== 'năm') return false
  return !NUMBER_FOLLOWS.has(beforeWord) || (beforeWord === 'là' && isTime(lexemes[index - 2]))
}

/** «Năm 2017 là năm …», «Năm nay là năm …»: a time is a year again. */
function isTime(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'number' || ['nay', 'này', 'đây', 'qua'].includes(lexeme?.key ?? '')
}
