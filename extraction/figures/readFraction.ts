import type { Lexeme } from '../text/scanTokens.ts'
import { readHedge } from './readHedge.ts'
import type { UnitLexicon } from './compileUnits.ts'
import { readKnownUnit } from './readUnit.ts'

/** «một nửa», «gần 1/3 số học viên»: a part of a whole, as a percentage. */
export interface FractionReading {
  readonly percent: number
  /** Index of the lexeme after the fraction and the words that say of what. */
  readonly next: number
}

/** No text of the genre writes finer parts than tenths as a fraction. */
const FINEST = 10
/** Words that a share stands behind: «chiếm 2/3», «bằng 2/3 kế hoạch». */
const SHARED = new Set(['chiếm', 'bằng', 'đạt'])
const WHOLES = new Set(['số', 'tổng'])
const WHOLE_WORDS = new Set(['các', 'số', 'tổng', 'những'])

/**
 * Reads a fraction that means a share: «một nửa», or «1/3» where a hedge, «chiếm» or «số» shows
 * that nothing is counted («2/3 đề án» alone are two projects of three).
 */
export function readFraction(
  lexemes: readonly Lexeme[],
  index: number,
  lexicon: UnitLexicon,
): FractionReading | null {
  const half = readHalf(lexemes, index)
  if (half !== null) return { percent: 50, next: readWhole(lexemes, half, lexicon) }
  const [above, slash, below] = [lexemes[index], lexemes[index + 1], lexemes[index + 2]]
  if (above?.kind !== 'number' || slash?.key !== '/' || below?.kind !== 'number') return null
  const [part, whole] = [Number(above.key), Number(below.key)]
  if (!(part >= 1 && part < whole && whole <= FINEST) || /^0/.test(above.key + below.key))
    return null
  if (lexemes[index + 3]?.key === '/' || lexemes[index - 1]?.key === '/') return null
  if (!isShare(lexemes, index)) return null
  return { percent: (100 * part) / whole, next: readWhole(lexemes, index + 3, lexicon) }
}

/** A half of these is a time, or a manner of speaking: «một nửa thành công». */
const NO_WHOLE = new Set('năm tháng ngày thế đầu cuối sự chặng quãng đời cuộc'.split(' '))

/** «một nửa»; index of the lexeme after it. «một nửa năm» is a time. */
function readHalf(lexemes: readonly Lexeme[], index: number): number | null {
  const isHalf = lexemes[index]?.key === 'một' && lexemes[index + 1]?.key === 'nửa'
  const after = lexemes[index + 2]?.key ?? ''
  const isSaying = after === 'thành' && lexemes[index + 3]?.key === 'công'
  return isHalf && !isSaying && !NO_WHOLE.has(after) ? index + 2 : null
}

function isShare(lexemes: readonly Lexeme[], index: number): boolean {
  const hedge = readHedge(lexemes, index)
  const before = lexemes[hedge.from - 1]?.key ?? ''
  if (['ngày', 'tháng', 'sáng', 'chiều', 'tối', 'hôm'].includes(before)) return false
  const isHedged = hedge.qualifier !== 'exact'
  return isHedged || SHARED.has(before) || WHOLES.has(lexemes[index + 3]?.key ?? '')
}

/** The counted noun that the fraction is of: «số cơ sở», «sản phẩm». */
function readWhole(lexemes: readonly Lexeme[], index: number, lexicon: UnitLexicon): number {
  let at = index
  while (at < index + 2 && WHOLE_WORDS.has(lexemes[at]?.key ?? '')) at++
  return readKnownUnit(lexemes, at, lexicon)?.next ?? index
}
