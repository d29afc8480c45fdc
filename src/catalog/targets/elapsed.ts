import type { Elapsed } from './model.ts'

const dayLength = 86_400_000

/** Number of a day (yyyy-MM-dd) since 1970. */
export function dayNumber(day: string): number {
  const [year, month, date] = [day.slice(0, 4), day.slice(5, 7), day.slice(8, 10)].map(Number)
  return Date.UTC(year!, month! - 1, date) / dayLength
}

/** How much of a period is over at the end of `today`; days are yyyy-MM-dd. */
export function elapsedOf(start: string, end: string, today: string): Elapsed {
  const [from, to, now] = [dayNumber(start), dayNumber(end) + 1, dayNumber(today) + 1]
  if (now <= from) return { share: 0, state: 'before' }
  if (now >= to) return { share: 1, state: 'after' }
  return { share: (now - from) / (to - from), state: 'during' }
}
