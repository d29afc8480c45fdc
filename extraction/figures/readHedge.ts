import type { Qualifier } from '../model/mention.ts'
import type { Lexeme } from '../text/scanTokens.ts'

/** What stands before a number and belongs to it. */
export interface HedgeReading {
  readonly qualifier: Qualifier
  /** Index of the first lexeme of the hedge; the number's own index when there is none. */
  readonly from: number
}

const HEDGES: ReadonlyMap<string, Qualifier | null> = new Map(
  Object.entries({
    more_than: 'hơn|trên|vượt|quá|vượt mức|vượt trên|vượt quá|hơn cả',
    less_than: 'dưới|chưa đến|chưa tới|không đến|không tới|chưa đầy|không đầy|chưa được|chưa quá',
    about:
      'khoảng|chừng|khoảng chừng|ước chừng|trên dưới|cỡ|vào khoảng|trong khoảng|dao động|phỏng chừng|ngót nghét|khoảng trên dưới',
    nearly: 'gần|xấp xỉ|sấp xỉ|ngót|suýt soát|tiệm cận|gần bằng|gần tới|gần đến',
    at_least:
      'ít nhất|tối thiểu|không dưới|không ít hơn|không thấp hơn|không nhỏ hơn|ít nhất là|tối thiểu là|ít nhất có|tối thiểu có|không kém',
    at_most:
      'tối đa|không quá|không vượt quá|nhiều nhất|tối đa là|tối đa không quá|không hơn|không lớn hơn|không cao hơn|không nhiều hơn|không vượt',
  }).flatMap(([qualifier, phrases]) =>
    phrases.split('|').map((phrase): [string, Qualifier] => [phrase, qualifier as Qualifier]),
  ),
)

/** Words that stand among hedges and say nothing of how exact the number is. */
const NEUTRAL = new Set([
  'trung bình',
  'bình quân',
  'ước',
  'ước tính',
  'trung bình là',
  'bình quân là',
])

const LONGEST = 4

/**
 * Reads the hedges before the number at lexeme `index`, from right to left: the hedge next to the
 * number decides. «không quá», «không dưới» are read as one.
 */
export function readHedge(lexemes: readonly Lexeme[], index: number): HedgeReading {
  let from = index
  let qualifier: Qualifier | null = null
  for (;;) {
    const phrase = phraseBefore(lexemes, from)
    if (!phrase) return { qualifier: qualifier ?? 'exact', from }
    qualifier ??= phrase.qualifier
    from = phrase.from
  }
}

function phraseBefore(
  lexemes: readonly Lexeme[],
  end: number,
): { readonly qualifier: Qualifier | null; readonly from: number } | null {
  let joined = ''
  let best: { qualifier: Qualifier | null; from: number } | null = null
  for (let from = end - 1; from >= 0 && from >= end - LONGEST; from--) {
    const { kind, key } = lexemes[from]!
    if (kind !== 'word') break
    joined = joined ? `${key} ${joined}` : key
    const qualifier = HEDGES.get(joined)
    if (qualifier !== undefined) best = { qualifier, from }
    else if (NEUTRAL.has(joined)) best = { qualifier: null, from }
  }
  return best && !isCompoundVerb(lexemes, best.from) ? best : null
}

/** «hơn» and «dưới» end other words too: «cao hơn 5%» is a comparison, «cấp dưới» a rank. */
const NO_HEDGE_AFTER = new Set(
  'cấp tốt bên phía thường nêu kể nói cao thấp nhiều ít lớn nhỏ nhanh chậm'.split(' '),
)

function isCompoundVerb(lexemes: readonly Lexeme[], from: number): boolean {
  return NO_HEDGE_AFTER.has(lexemes[from - 1]?.key ?? '')
}

/** «trở lên» and «trở xuống» after a quantity: a bound that stands behind it. */
export function readTrailingBound(
  lexemes: readonly Lexeme[],
  index: number,
): { readonly qualifier: Qualifier; readonly next: number } | null {
  const [first, second] = [lexemes[index]?.key, lexemes[index + 1]?.key]
  if (first !== 'trở' && first !== 'đổ') return null
  if (second === 'lên') return { qualifier: 'at_least', next: index + 2 }
  if (second === 'xuống' || second === 'lại') return { qualifier: 'at_most', next: index + 2 }
  return null
}
