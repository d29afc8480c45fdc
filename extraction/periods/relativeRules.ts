import {
  COUNT,
  COUNT_OPENINGS,
  DATE_END,
  DATE_START,
  GAP,
  groupNumber,
  parseCount,
  periodPattern,
} from './periodRule.ts'
import type { CalendarDay } from './calendar.ts'
import { foldToneHomes } from '../text/fold.ts'
import type { Grain } from '../model/mention.ts'

/** What a relative period is counted from. */
export interface Anchor {
  readonly value: string
  readonly grain: Grain
}

/** A period that is said by its distance from another one or from the document's date. */
export interface RelativeRule {
  readonly name: string
  readonly opens: string
  readonly pattern: RegExp
  /** `anchor` is the period before it in its paragraph's sentence, when there is one. */
  readonly read: (
    match: RegExpExecArray,
    published: CalendarDay | null,
    anchor: Anchor | null,
  ) => Anchor | null
}

function year(value: number): Anchor {
  return { value: String(value), grain: 'year' }
}

/** The same period, `years` later: «2017-01/2017-09» and −1 give «2016-01/2016-09». */
function shiftYears(anchor: Anchor, years: number): Anchor {
  const value = anchor.value.replace(/\d{4}/g, (written) => String(Number(written) + years))
  return { value, grain: anchor.grain }
}

function yearOf(anchor: Anchor | null): number | null {
  const written = anchor === null ? null : /\d{4}(?!.*\d{4})/.exec(anchor.value)
  return written === null ? null : Number(written[0])
}

const LAST = foldToneHomes('ngoái')

/**
 * «cùng kỳ năm trước», «cùng kỳ năm 2016»: the anchor's months in the other year. «so với cùng kỳ»
 * alone names no date; it stays with the figure as what that is compared with.
 */
function samePeriod(
  match: RegExpExecArray,
  published: CalendarDay | null,
  anchor: Anchor | null,
): Anchor | null {
  const stated = groupNumber(match, 'year')
  const anchored = yearOf(anchor)
  const lastYear = match[0].endsWith(LAST)
  const told = stated ?? (lastYear && published !== null ? published.year - 1 : null)
  const partOfYear = anchor !== null && /^\d{4}-/.test(anchor.value) && anchor.grain !== 'day'
  if (anchor !== null && anchored !== null && partOfYear) {
    return shiftYears(anchor, (told ?? anchored - 1) - anchored)
  }
  if (told !== null) return year(told)
  if (anchored !== null && anchor?.grain === 'year') return year(anchored - 1)
  return published === null ? null : year(published.year - 1)
}

/** Periods relative to another: «năm ngoái», «cùng kỳ năm trước», «5 năm qua». */
export const RELATIVE_RULES: readonly RelativeRule[] = [
  {
    name: 'same-period',
    opens: 'cùng',
    pattern: periodPattern(
      `${DATE_START}cùng${GAP}kỳ${GAP}(?:của${GAP})?năm${GAP}(?:(?<year>(?:19|20)\\d{2})|trước|ngoái|liền${GAP}trước)${DATE_END}`,
    ),
    read: samePeriod,
  },
  {
    name: 'this-year',
    opens: 'năm',
    pattern: periodPattern(`${DATE_START}năm${GAP}nay${DATE_END}`),
    read: (_match, published) => (published === null ? null : year(published.year)),
  },
  {
    name: 'last-year',
    opens: 'năm',
    pattern: periodPattern(`${DATE_START}năm${GAP}ngoái${DATE_END}`),
    read: (_match, published) => (published === null ? null : year(published.year - 1)),
  },
  {
    name: 'year-before',
    opens: 'năm',
    pattern: periodPattern(
      `${DATE_START}(?<=(?:với|của|cuối)${GAP})năm${GAP}(?:liền${GAP})?trước${DATE_END}`,
    ),
    read: (_match, published, anchor) => {
      const base = yearOf(anchor) ?? published?.year ?? null
      return base === null ? null : year(base - 1)
    },
  },
  {
    name: 'next-year',
    opens: 'sang năm',
    pattern: periodPattern(
      `${DATE_START}(?:sang${GAP}năm|năm${GAP}sau|năm${GAP}tới)(?<!(?:những|các|mấy|\\d)${GAP}năm${GAP}(?:sau|tới))${DATE_END}`,
    ),
    read: (match, published) =>
      published === null || !match[0].endsWith('tới') ? null : year(published.year + 1),
  },
  {
    name: 'past-years',
    opens: `trong ${COUNT_OPENINGS}`,
    pattern: periodPattern(
      `${DATE_START}(?:trong${GAP})?(?<count>${COUNT})${GAP}năm${GAP}(?:vừa${GAP})?qua${DATE_END}`,
    ),
    read: (match, published) => {
      const count = parseCount(match.groups?.['count'] ?? '')
      if (published === null || count < 2) return null
      return { value: `${published.year - count}/${published.year}`, grain: 'interval' }
    },
  },
]
