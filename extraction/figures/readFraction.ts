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
/** Words that a share stands behind: «chiếm 2/3», «bằng 2/3 kế hoạch», «giảm 1/3». */
const SHARED = new Set(['chiếm', 'bằng', 'đạt', 'giảm', 'tăng'])
/** «trong đó 1/3 là cơ sở chế biến»: a part of what was told before. */
const PART_BEFORE = new Set(['đó', 'có', 'còn', 'chỉ'])
const PART_AFTER = new Set(['là', 'thuộc', 'do'])
const SPELT: ReadonlyMap<string, number> = new Map(
  ['một', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'].map((word, at) => [
    word,
    at + 1,
  ]),
)
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
  const isFraction = lexemes[index + 1]?.key === '/'
  const key = lexemes[index]?.key ?? ''
  if (!isFraction && key !== 'nửa' && !SPELT.has(key)) return null
  const half = readHalf(lexemes, index)
  if (half !== null) return { percent: 50, next: readWhole(lexemes, half, lexicon) }
  const spelt = readSpelt(lexemes, index)
  if (spelt !== null) return { percent: spelt, next: readWhole(lexemes, index + 3, lexicon) }
  const [above, slash, below] = [lexemes[index], lexemes[index + 1], lexemes[index + 2]]
  if (above?.kind !== 'number' || slash?.key !== '/' || below?.kind !== 'number') return null
  const [part, whole] = [Number(above.key), Number(below.key)]
  if (!(part >= 1 && part < whole && whole <= FINEST) || (above.key + below.key).startsWith('0'))
    return null
  if (lexemes[index + 3]?.key === '/' || lexemes[index - 1]?.key === '/') return null
  if (!isShare(lexemes, index)) return null
  return { percent: (100 * part) / whole, next: readWhole(lexemes, index + 3, lexicon) }
}

/** A half of these is a time, an amount, or a manner of speaking: «một nửa thành công». */
const NO_WHOLE = new Set(
  'năm tháng ngày thế đầu cuối sự chặng quãng đời cuộc giờ tiếng tỷ triệu nghìn trăm km cây'.split(
    ' ',
  ),
)
/** «hơn nửa», «gần nửa»: a half without its «một». */
const BEFORE_HALF = new Set(['hơn', 'gần', 'quá', 'đến', 'tới'])

/** «một nửa», «hơn nửa»; index of the lexeme after it. «một nửa năm» is a time. */
function readHalf(lexemes: readonly Lexeme[], index: number): number | null {
  const next = lexemes[index]?.key === 'một' ? index + 1 : index
  if (lexemes[next]?.key !== 'nửa') return null
  if (next === index && !BEFORE_HALF.has(lexemes[index - 1]?.key ?? '')) return null
  if (next === index && readHedge(lexemes, index).qualifier === 'exact') return null
  const after = lexemes[next + 1]?.key ?? ''
  const isSaying = after === 'thành' && lexemes[next + 2]?.key === 'công'
  return isSaying || NO_WHOLE.has(after) ? null : next + 1
}

/** «một phần ba», «hai phần ba» as a percentage; «một phần năm 2019» is none. */
function readSpelt(lexemes: readonly Lexeme[], index: number): number | null {
  if (lexemes[index + 1]?.key !== 'phần' || lexemes[index + 3]?.kind === 'number') return null
  const part = SPELT.get(lexemes[index]?.key ?? '')
  const whole = SPELT.get(lexemes[index + 2]?.key ?? '')
  return part !== undefined && whole !== undefined && part < whole ? (100 * part) / whole : null
}

function isShare(lexemes: readonly Lexeme[], index: number): boolean {
  const hedge = readHedge(lexemes, index)
  const before = lexemes[hedge.from - 1]?.key ?? ''
  if (['ngày', 'tháng', 'sáng', 'chiều', 'tối', 'hôm'].includes(before)) return false
  const after = lexemes[index + 3]?.key ?? ''
  if (after === 'lần') return false
  if (PART_BEFORE.has(before) && PART_AFTER.has(after)) return true
  const isHedged = hedge.qualifier !== 'exact'
  return isHedged || SHARED.has(before) || WHOLES.has(after)
}

/** The counted noun that the fraction is of: «số cơ sở», «sản phẩm». */
function readWhole(lexemes: readonly Lexeme[], index: number, lexicon: UnitLexicon): number {
  let at = index
  while (at < index + 2 && WHOLE_WORDS.has(lexemes[at]?.key ?? '')) at++
  return readKnownUnit(lexemes, at, lexicon)?.next ?? index
}
