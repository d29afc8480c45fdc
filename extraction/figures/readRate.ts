import type { Lexeme } from '../text/scanTokens.ts'
import type { UnitLexicon } from './compileUnits.ts'
import { isDuration, readKnownUnit, type UnitReading } from './readUnit.ts'

/** «/hộ», «/người/tháng», «một năm» after a quantity. */
export interface RateReading {
  readonly per: string | null
  readonly next: number
}

/** «30 người/lớp» is a rate, «63 doanh nghiệp/cơ sở» a list of two nouns. */
const BASES_OF_COUNTS = new Set(['course', 'commune', 'district', 'province', 'hectare', 'fair'])

/** Reads what a rate is per: the first base that is no time, else the time. */
export function readRate(
  lexemes: readonly Lexeme[],
  index: number,
  unit: UnitReading,
  lexicon: UnitLexicon,
): RateReading {
  let next = index
  let per: string | null = null
  for (;;) {
    const step = readStep(lexemes, next, lexicon)
    if (
      !step ||
      (unit.kind === 'count' && !isDuration(step.code) && !BASES_OF_COUNTS.has(step.code))
    )
      break
    if (per === null || (isDuration(per) && !isDuration(step.code))) per = step.code
    next = step.next
  }
  return { per, next }
}

function readStep(
  lexemes: readonly Lexeme[],
  index: number,
  lexicon: UnitLexicon,
): UnitReading | null {
  if (lexemes[index]?.key !== '/') return null
  const digit = lexemes[index + 1]
  const at = digit?.key === '1' || digit?.key === '01' ? index + 2 : index + 1
  return readKnownUnit(lexemes, at, lexicon)
}

const WHOLE_WORDS = new Set(['các', 'số', 'tổng', 'những', 'trong'])
const PASSIVES = new Set(['giao', 'duyệt', 'hỗ trợ'])

/**
 * The counted noun after a percentage: «30% địa phương», «100% các đề án được giao». Gives the
 * index of the lexeme after it, or the given index when no counted noun follows.
 */
export function readPercentObject(
  lexemes: readonly Lexeme[],
  index: number,
  lexicon: UnitLexicon,
): number {
  let at = index
  while (at < index + 2 && WHOLE_WORDS.has(lexemes[at]?.key ?? '')) at++
  const noun = readKnownUnit(lexemes, at, lexicon)
  if (noun?.kind !== 'count') return index
  const [first, second] = [lexemes[noun.next]?.key, lexemes[noun.next + 1]?.key]
  return first === 'được' && PASSIVES.has(second ?? '') ? noun.next + 2 : noun.next
}
