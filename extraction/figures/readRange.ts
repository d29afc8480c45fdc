import type { Qualifier } from '../model/mention.ts'
import type { Lexeme } from '../text/scanTokens.ts'
import type { NumberStyle } from '../numbers/parseDecimal.ts'
import { readNumber, type NumberReading } from '../numbers/readNumber.ts'
import type { UnitLexicon } from './compileUnits.ts'
import { readUnit, type UnitReading } from './readUnit.ts'

/** «5 - 6 tỷ đồng», «từ 300 triệu đến dưới 1 tỷ đồng»: two bounds in one unit. */
export interface RangeReading {
  readonly low: number
  readonly high: number
  readonly unit: UnitReading
  /** Index of the lexeme where it starts: a «từ» before the first number belongs to it. */
  readonly from: number
  /** A hedge between the bounds: «đến dưới 1 tỷ». */
  readonly qualifier: Qualifier
}

const JOINTS = new Set(['-', 'đến', 'tới'])
const INNER_HEDGES = new Set(['dưới', 'gần', 'hơn', 'trên', 'khoảng', 'tối', 'đa', 'không', 'quá'])
const YEAR = /^(?:19|20)\d\d$/

/** Reads a range whose first number starts at `index`; `own` is the unit after that number. */
export function readRange(
  text: string,
  lexemes: readonly Lexeme[],
  index: number,
  number: NumberReading,
  own: UnitReading | null,
  style: NumberStyle,
  lexicon: UnitLexicon,
): RangeReading | null {
  if (number.of !== null) return null
  const afterFrom = lexemes[index - 1]?.key === 'từ'
  const written = own && own.source !== 'implied' && own.source !== 'noun' ? own : null
  // «cho 5 cơ sở đến 10 cơ sở» may be two; with «từ», a dash or percentages it is a range.
  const isPlainJoint = lexemes[written?.next ?? index]?.key !== '-'
  const joint = written ? written.next : number.next
  if (!JOINTS.has(lexemes[joint]?.key ?? '')) return null
  let at = joint + 1
  while (INNER_HEDGES.has(lexemes[at]?.key ?? '')) at++
  const second = readNumber(lexemes, at, style)
  if (!second || second.of !== null) return null
  if (YEAR.test(number.written) && YEAR.test(second.written)) return null
  const unit = readUnit(text, lexemes, second.next, second, lexicon)
  if (!unit || (written && written.code !== unit.code)) return null
  if (written && isPlainJoint && !afterFrom && written.kind !== 'ratio') return null
  const { low, high } = written ? { low: number.value, high: second.value } : bounds(number, second)
  if (!(low < high)) return null
  return {
    low: written ? (low * written.factor) / unit.factor : low,
    high,
    unit,
    from: afterFrom ? index - 1 : index,
    qualifier: 'exact',
  }
}

/** «5-7 tỷ»: the scale of the second number holds for the first too, unless it has its own. */
function bounds(first: NumberReading, second: NumberReading): { low: number; high: number } {
  const shared = !first.scaled && second.scaled ? second.scale : 1
  return { low: first.value * shared, high: second.value }
}
