import { periodBounds } from '../periods/periodBounds.ts'
import type { PeriodMention } from '../model/mention.ts'
import { scale, sum, type Interval } from './interval.ts'
import type { Statement } from './statement.ts'
import { wholeWord } from './words.ts'

/** A ratio said of a value, as a factor of what the value is compared with. */
export interface Ratio {
  readonly rule: 'plan' | 'growth'
  /** What is compared with: a plan or a result. */
  readonly kind: 'planned' | 'actual'
  readonly period: string
  readonly factor: Factor
}

/** How many times its base a value is. */
export interface Factor {
  readonly nominal: number
  readonly bounds: Interval
  /** True for «tăng 5%», false for «bằng 105%». */
  readonly isChange: boolean
}

/** Words behind a ratio that name its base, once the periods in them are taken out. */
const PLAN =
  /^(?:so với |so )?(?:tổng |mức )?(?:kế hoạch|kh|chỉ tiêu|dự toán)( (?:cả )?năm| của (?:cả )?năm)?(?: (?:vốn|giao|được giao|đã giao|đề ra|đặt ra|được duyệt|trên khu vực|trên địa bàn|toàn khu vực))*$/u
const RESULT =
  /^(?:so với |so |hơn |bằng )?(?:so|so với|cùng kỳ|(?:kết quả |mức )?(?:thực hiện|đạt được))?(?: của)?$/u
const SAME_PERIOD = /(?:^| )cùng kỳ/u
const UP_OR_DOWN = new RegExp(wholeWord('tăng|giảm|vượt|cao hơn|thấp hơn'), 'u')
const TIMES = new RegExp(wholeWord('gấp'), 'u')

/**
 * Reads what a ratio compares its value with. Null when the text does not say it, or it is not told
 * of which time. `periodsIn` gives the periods named in a stretch of the text.
 */
export function readRatio(
  ratio: Statement,
  periodsIn: (start: number, end: number) => readonly PeriodMention[],
): Ratio | null {
  const { subject, tail, figure } = ratio
  if (!subject?.figure.period) return null
  const named = periodsIn(figure.end, ratio.tailEnd)[0]
  const plan = PLAN.exec(tail)
  if (!plan && (subject.figure.status !== 'actual' || !RESULT.test(tail))) return null
  const period = plan
    ? (named?.value ?? (plan[1] ? yearOf(subject.figure.period) : subject.figure.period))
    : earlierPeriod(subject.figure.period, tail, named?.value)
  const factor = factorOf(ratio)
  if (period === null || !factor) return null
  const rule = plan && !factor.isChange ? 'plan' : 'growth'
  return { rule, kind: plan ? 'planned' : 'actual', period, factor }
}

/** The period that a result is compared with; null when it is unclear or of another length. */
function earlierPeriod(own: string, tail: string, named: string | undefined): string | null {
  if (named === undefined) return SAME_PERIOD.test(tail) ? yearBefore(own) : null
  return named === own || !isAsLong(named, own) ? null : named
}

function factorOf({ figure, amount, before }: Statement): Factor | null {
  const clause = before.split(/[,(]/u).at(-1) ?? ''
  const words = `${clause} ${figure.quote.normalize('NFC').toLowerCase()}`
  const { nominal, bounds } = amount
  if (figure.unit === 'times') return TIMES.test(words) ? { nominal, bounds, isChange: true } : null
  if (figure.unit !== 'percent') return null
  if (!UP_OR_DOWN.test(words) && figure.status !== 'change') {
    return { nominal: nominal / 100, bounds: scale(bounds, 0.01), isChange: false }
  }
  const one = { low: 1, high: 1 }
  return { nominal: 1 + nominal / 100, bounds: sum([one, scale(bounds, 0.01)]), isChange: true }
}

function yearOf(period: string): string | null {
  const { start, end } = periodBounds(period)
  return start && end && start.slice(0, 4) === end.slice(0, 4) ? start.slice(0, 4) : null
}

/** The same months one year earlier. */
function yearBefore(period: string): string | null {
  if (yearOf(period) === null) return null
  return period.replace(/\d{4}/g, (year) => String(Number(year) - 1))
}

const DAY = 86_400_000

/** A year is compared with a year, nine months with nine: leap days apart. */
function isAsLong(a: string, b: string): boolean {
  const [first, second] = [days(a), days(b)]
  return first !== null && second !== null && Math.abs(first - second) <= 3
}

function days(period: string): number | null {
  const { start, end } = periodBounds(period)
  return start && end ? (Date.parse(end) - Date.parse(start)) / DAY : null
}
