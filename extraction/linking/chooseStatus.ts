import type { FigureStatus } from '../model/figure.ts'
import type { QuantityMention } from '../model/mention.ts'
import type { Lexeme } from '../text/scanTokens.ts'
import { CUES, type Cue } from './statusCues.ts'
import { lexemeAt, wordsAt, type Sentence } from './discourse.ts'
import type { Mode, PlacedCue } from './trackModes.ts'

export interface StatusReading {
  readonly status: FigureStatus
  /** What the words say, whatever the unit. */
  readonly cue: Cue | null
  /** True when a sentence before said so, not this one. */
  readonly isInherited: boolean
}

/**
 * Tells results, plans, goals, shares and changes apart: by the nearest word before the quantity
 * that says so, by a plan's word right behind it, else by what the sentences before announced.
 * Percentages that are no goals are shares or changes.
 */
export function chooseStatus(
  text: string,
  lexemes: readonly Lexeme[],
  sentence: Sentence,
  quantity: QuantityMention,
  mode: Mode,
): StatusReading {
  const said = cueFor(text, lexemes, sentence, quantity, mode)
  if (said.cue === 'target' && !isDerived(text, sentence, quantity))
    return { status: 'target', ...said }
  return { status: plainStatus(quantity, said.cue), ...said }
}

/** «phấn đấu đạt 320 tỷ đồng, tăng 19,2% so với năm 2021»: the goal is the level before it. */
export function isDerived(text: string, sentence: Sentence, quantity: QuantityMention): boolean {
  if (quantity.direction === 0 || !isRatio(quantity)) return false
  const level = sentence.quantities.findLast(({ end }) => end <= quantity.start)
  const between = level && text.slice(level.end, quantity.start)
  const compared = /^\s*so (?:với|cùng kỳ)/u.test(text.slice(quantity.end, quantity.end + 14))
  return compared && level !== undefined && !isRatio(level) && /^\s*,\s*$/u.test(between ?? '')
}

/**
 * What is said of money that is given rather than earned: an upper bound is a rule for what may be
 * spent, as is what stands beside one (`isRule`), and the budget of a decision's goals is a plan. `words` are those of the quantity's clause.
 */
export function asAllotted(
  reading: StatusReading,
  quantity: QuantityMention,
  isMoney: boolean,
  isOfficial: boolean,
  isRule: boolean,
  words: string,
): StatusReading {
  const isBound =
    quantity.qualifier === 'at_most' ? isMoney || quantity.unit === 'times' : isMoney && isRule
  const isBudget = isOfficial && isMoney && reading.status === 'target' && isBudgetary(words)
  // «thưởng 50 triệu đồng/làng» in an official paper is what may be given to each.
  const isNorm = isOfficial && isMoney && reading.cue === null && GIVEN_TO.has(quantity.per ?? '')
  return isBound || isBudget || isNorm ? { ...reading, status: 'planned', cue: 'planned' } : reading
}

/** Whom a norm is for. */
const GIVEN_TO = new Set(['establishment', 'enterprise', 'household', 'project', 'model', 'product', 'organization', 'cluster', 'booth', 'course', 'other:làng', 'other:làng nghề']) // prettier-ignore

const GRANTED = /(?:được hỗ trợ|mức hỗ trợ|hỗ trợ|được thưởng)(?: thêm)?\s*$/u

/** «cơ sở nhẹ được hỗ trợ từ 30 đến 50 triệu đồng, cơ sở nặng không quá 100 triệu đồng»: a rule. */
export function isBesideBound(
  folded: string,
  sentence: Sentence,
  quantity: QuantityMention,
): boolean {
  const bounded = sentence.quantities.some(
    ({ unit, qualifier }) => qualifier === 'at_most' && unit === quantity.unit,
  )
  return (
    bounded &&
    GRANTED.test(folded.slice(Math.max(sentence.start, quantity.start - 24), quantity.start))
  )
}

/** Words of money that is allotted. */
const BUDGET =
  /kinh phí|ngân sách|đối ứng|đóng góp|phân kỳ|dự toán|khuyến công|nguồn vốn|vốn (?:hỗ trợ|sự nghiệp)|mức (?:chi|hỗ trợ)|hỗ trợ/u

/** True when the words speak of money that is allotted. */
function isBudgetary(words: string): boolean {
  return BUDGET.test(words)
}

const SPENT = /đầu tư|dành|huy động/u

/** True for money that is given for something, from whatever source. */
export function isSpent(words: string): boolean {
  return isBudgetary(words) || SPENT.test(words)
}

function plainStatus(quantity: QuantityMention, cue: Cue | null): FigureStatus {
  if (quantity.direction !== 0) return 'change'
  // «vượt tiêu chuẩn 28 lần» compares like «gấp 28 lần».
  if (isRatio(quantity)) return quantity.unit === 'times' ? 'change' : 'share'
  return cue ?? 'actual'
}

/** What a goal that was only carried over turns into when its own sentence names a past period. */
export function asResult(quantity: QuantityMention): FigureStatus {
  return plainStatus(quantity, 'actual')
}

/** What is told of, as far as time changes how it is meant. */
export interface Told {
  readonly period: string
  /** Money of a budget, or projects and programmes: things that are allotted. */
  readonly isAllotted: boolean
  readonly isMoney: boolean
}

/**
 * The status once the period is known. What is told of a time to come is a goal, unless it is allotted:
 * that is planned. A plan for a year stays a plan, but what a programme of years is to reach is a goal.
 * What is allotted for a year that has only begun is not spent yet.
 */
export function withPeriod(
  { status, cue }: StatusReading,
  { period, isAllotted, isMoney }: Told,
  writtenOn: string | null,
): FigureStatus {
  if (isAhead(period, writtenOn)) {
    if (cue === 'planned' && (isAllotted || isMoney || !isProgramme(period))) return status
    return isAllotted && status === 'actual' ? 'planned' : 'target'
  }
  const isOpen = isAllotted && status === 'actual' && cue === null && hasBegun(period, writtenOn)
  return isOpen ? 'planned' : status
}

/** Several years, or all up to one. */
function isProgramme(period: string): boolean {
  return /^(?:\.\.|\d{4})\/\d{4}$/.test(period)
}

/** True in the first half of the year that is told of. */
function hasBegun(period: string, writtenOn: string | null): boolean {
  if (writtenOn === null || !/^\d{4}$/.test(period)) return false
  return writtenOn.startsWith(period) && writtenOn.slice(5, 7) <= '06'
}

/** True when a period ended before the year of writing: what is told of it is done. */
export function isOver(period: string, writtenOn: string | null): boolean {
  const end = period.split('/').at(-1)!
  return writtenOn !== null && end !== '..' && end.slice(0, 4) < writtenOn.slice(0, 4)
}

/** In its last two months a year's goals are those of the next. */
export function isNearlyOver(period: string, writtenOn: string | null): boolean {
  if (isOver(period, writtenOn) || writtenOn === null) return isOver(period, writtenOn)
  const end = period.split('/').at(-1)!
  return end.slice(0, 4) === writtenOn.slice(0, 4) && writtenOn.slice(5, 7) >= '11'
}

/**
 * True when a period begins after the year of writing, or runs up to a later year: what is
 * told of it can only be meant, not done.
 */
export function isAhead(period: string, writtenOn: string | null): boolean {
  if (!writtenOn) return false
  const year = Number(writtenOn.slice(0, 4))
  const [start, end] = period.split('/')
  const first = Number(start!.slice(0, 4))
  const last = Number((end ?? start!).slice(0, 4))
  return start === '..' ? last > year : first > year || (first === year && last > year)
}

/** True when the sentence tells of results: by the nearest word before, or one after the quantity. */
export function isSaidDone(
  lexemes: readonly Lexeme[],
  sentence: Sentence,
  quantity: QuantityMention,
  { cues }: Mode,
): boolean {
  const from = lexemeAt(lexemes, sentence.from, sentence.to, quantity.start)
  const strong = cues.filter(({ isWeak }) => !isWeak)
  const nearest = strong.findLast(({ at }) => at < from) ?? strong.find(({ at }) => at > from)
  return nearest?.cue === 'actual'
}

/** True for percentages, points and multiples. */
export function isRatio({ unit }: Pick<QuantityMention, 'unit'>): boolean {
  return unit === 'percent' || unit === 'percentage_point' || unit === 'times'
}

function stated(cue: Cue | null): Pick<StatusReading, 'cue' | 'isInherited'> {
  return { cue, isInherited: false }
}

function cueFor(
  text: string,
  lexemes: readonly Lexeme[],
  sentence: Sentence,
  quantity: QuantityMention,
  { inherited, isAnnounced, cues }: Mode,
): Pick<StatusReading, 'cue' | 'isInherited'> {
  const from = lexemeAt(lexemes, sentence.from, sentence.to, quantity.start)
  const behind = cueBehind(lexemes, sentence, quantity)
  if (behind && !isRatio(quantity)) return stated(behind)
  const isGoal = isAnnounced && inherited === 'target'
  const before = cues.filter(
    ({ at }) =>
      at < from &&
      !isClosed(text, lexemes[at]?.start ?? sentence.start, quantity.start) &&
      // Among announced goals «đã» tells of what they are for: «các cụm đã hoạt động đạt 80%».
      !(isGoal && lexemes[at]?.key === 'đã'),
  )
  const strong = strongest(before)
  if (strong) return stated(strong)
  const column = columnBefore(lexemes, from, before)
  if (column) return stated(column)
  const later = cues.filter(({ at, isWeak }) => at > from && !isWeak)
  // «đến nay đã phân bổ» goes on with the plan.
  const laterDone = later.some(
    ({ cue }, index) => cue === 'actual' && later[index + 1]?.cue !== 'planned',
  )
  if (laterDone && inherited !== null && !isAnnounced) return stated('actual')
  if (inherited !== 'target' && isMeant(lexemes, cues, from)) return stated('planned')
  return inherited ? { cue: inherited, isInherited: true } : stated(before.at(-1)?.cue ?? null)
}

/**
 * The nearest strong word, but a plan's word behind a goal's only describes the goal: «phấn đấu
 * hoàn thành 100% đề án được giao».
 */
function strongest(cues: readonly PlacedCue[]): Cue | null {
  const strong = cues.filter(({ isWeak }) => !isWeak)
  const nearest = strong.at(-1)?.cue ?? null
  if (nearest !== 'planned') return nearest
  return strong.findLast(({ cue }) => cue !== 'planned')?.cue === 'target' ? 'target' : 'planned'
}

/** «sẽ», «dự kiến». */
const AHEAD = new Set(['sẽ', 'dự'])

/** «kinh phí 4 tỷ đồng, dự kiến đào tạo …»: what follows is planned, and nothing is said done. */
function isMeant(lexemes: readonly Lexeme[], cues: readonly PlacedCue[], from: number): boolean {
  const strong = cues.filter(({ isWeak }) => !isWeak)
  if (!strong.some(({ at }) => AHEAD.has(lexemes[at]?.key ?? ''))) return false
  return strong.length > 0 && strong.every(({ at, cue }) => at > from && cue === 'planned')
}

/** «kế hoạch 300 lao động, thực hiện 285 lao động»: right before its number a word heads a column. */
function columnBefore(
  lexemes: readonly Lexeme[],
  from: number,
  before: readonly PlacedCue[],
): Cue | null {
  const at = lexemes[from - 1]?.key === ':' ? from - 3 : from - 2
  if (wordsAt(lexemes, at, ['kế', 'hoạch'])) return 'planned'
  const isPlanned = before.some(({ cue, isWeak }) => isWeak && cue === 'planned')
  return isPlanned && wordsAt(lexemes, at, ['thực', 'hiện']) ? 'actual' : null
}

/** A semicolon between a result and the quantity starts something new only for results. */
function isClosed(text: string, cue: number, quantity: number): boolean {
  return quantity - cue > 1500 || (quantity - cue > 400 && text.slice(cue, quantity).includes(';'))
}

/** Words between a noun and what is said of it: «33 đề án khuyến công năm 2021 được phê duyệt». */
const NOUN_REACH = 5

/** «5 tỷ đồng được phê duyệt»: the plan's word behind the noun phrase. */
function cueBehind(
  lexemes: readonly Lexeme[],
  sentence: Sentence,
  quantity: QuantityMention,
): Cue | null {
  const first = lexemeAt(lexemes, sentence.from, sentence.to, quantity.end)
  for (let at = first; at < Math.min(sentence.to, first + NOUN_REACH); at++) {
    const cue = CUES.longestAt(lexemes, at)?.value
    const isNear = at === first || lexemes[at]!.key === 'được'
    if (isNear && cue?.cue && !cue.isWeak) return cue.cue === 'planned' ? 'planned' : null
    const { kind, key } = lexemes[at]!
    if (key === 'chưa' || (kind !== 'word' && !/^(?:19|20)\d\d$/.test(key))) return null
  }
  return null
}
