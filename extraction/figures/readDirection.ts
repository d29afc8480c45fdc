import type { Lexeme } from '../text/scanTokens.ts'

/** «tăng», «giảm» or «gấp» that a quantity belongs to. */
export interface DirectionReading {
  readonly direction: -1 | 0 | 1
  /** Index of the word of change when it stands right before the quantity, else the given index. */
  readonly from: number
}

const VERBS: ReadonlyMap<string, -1 | 1> = new Map([
  ['tăng', 1],
  ['giảm', -1],
  ['gấp', 1],
])

/** May stand between the word of change and its amount. */
const FILLERS = new Set(
  'thêm trưởng bình quân trung ước đạt tới đến khoảng mức được lên từ đi mạnh nhẹ trên gấp hàng năm'.split(
    ' ',
  ),
)

/** Right before the number these say that it is a level or a whole, not a change. */
const LEVEL_WORDS = new Set(
  'lên xuống còn cho của với có chiếm bằng trong ở tại về là đạt hoàn thành'.split(' '),
)

const REACH = 9
/** Lexemes of «2016-2018». */
const LONGEST_PERIOD = 3

/**
 * Looks for a word or sign of change to the left of lexeme `from`. A ratio may have its object between
 * («tăng năng suất lao động 30%»); a count or an amount must follow at once («tăng thêm 5 tỷ đồng»).
 */
export function readDirection(
  lexemes: readonly Lexeme[],
  from: number,
  isRatio: boolean,
): DirectionReading {
  const none: DirectionReading = { direction: 0, from }
  const before = lexemes[from - 1]
  const sign = isRatio ? signBefore(lexemes, from) : 0
  if (sign !== 0) return { direction: sign, from: from - 1 }
  if (before?.kind !== 'word') return none
  const compared = comparison(lexemes, from)
  if (compared !== 0) return { direction: compared, from: from - 2 }
  const isLevel = LEVEL_WORDS.has(before.key)
  let onlyFillers = true
  let reach = REACH
  for (let at = from - 1; at >= 0 && at >= from - reach; at--) {
    const { kind, key } = lexemes[at]!
    if (kind !== 'word') {
      if (!isRatio || reach > REACH + LONGEST_PERIOD || !isOfYears(lexemes, at)) return none
      reach++
    }
    const direction = VERBS.get(key)
    if (direction !== undefined) {
      const isNoun = lexemes[at + 1]?.key === 'trưởng' || isRateNoun(lexemes[at - 1]?.key)
      if (lexemes[at + 1]?.key === 'cường') return none
      if (isLevel && !(isNoun && REACHED.has(before.key))) return none
      const found = direction < 0 && lexemes[at - 1]?.key === 'tăng' ? 0 : direction
      if (onlyFillers) return { direction: found, from: at }
      return isRatio ? { direction: found, from } : none
    }
    if (!FILLERS.has(key)) onlyFillers = false
  }
  return none
}

/** «tăng trưởng giai đoạn 2016-2018 ước đạt 7,9%»: years between. */
function isOfYears(lexemes: readonly Lexeme[], at: number): boolean {
  const isYear = (index: number): boolean => /^(?:19|20)\d\d$/.test(lexemes[index]?.key ?? '')
  return isYear(at) || (['-', '/'].includes(lexemes[at]!.key) && isYear(at - 1) && isYear(at + 1))
}

/** «(+11,61%)», «(-3,2%)»: a sign written onto the number, where nothing can be subtracted. */
function signBefore(lexemes: readonly Lexeme[], from: number): -1 | 0 | 1 {
  const [before, sign, number] = [lexemes[from - 2], lexemes[from - 1], lexemes[from]]
  if ((sign?.key !== '+' && sign?.key !== '-') || sign.end !== number?.start) return 0
  const stands = before === undefined || before.kind === 'break' || before.end < sign.start
  const isOpened = before?.key === '(' || (stands && sign.key === '+')
  return isOpened ? (sign.key === '+' ? 1 : -1) : 0
}

const COMPARATIVES: ReadonlyMap<string, -1 | 1> = new Map([
  ['cao', 1],
  ['nhiều', 1],
  ['lớn', 1],
  ['thấp', -1],
  ['ít', -1],
  ['nhỏ', -1],
])

/** «cao hơn 5%», «thấp hơn 2 điểm phần trăm». */
function comparison(lexemes: readonly Lexeme[], from: number): -1 | 0 | 1 {
  if (lexemes[from - 1]?.key !== 'hơn') return 0
  const isNegated = lexemes[from - 3]?.key === 'không'
  return isNegated ? 0 : (COMPARATIVES.get(lexemes[from - 2]?.key ?? '') ?? 0)
}

/** «tốc độ tăng … là 8%», «tăng trưởng đạt 8%»: the change itself is what reaches the level. */
const REACHED = new Set(['đạt', 'là', 'bằng', 'có', 'ở', 'còn', 'với'])

function isRateNoun(key: string | undefined): boolean {
  return key === 'độ' || key === 'mức' || key === 'lệ'
}
