import type { Figure } from '../model/figure.ts'

/** A headline rounds what its text tells exactly: «hơn 60 tỷ đồng» of 60,35. */
const ROUNDING = 0.03

/**
 * A headline says again, in few words, what its text tells in many: its figures are meant as those of
 * the text are, and take from them what the headline leaves out. `end` is where the headline ends.
 */
export function echoTitle(figures: readonly Figure[], end: number): Figure[] {
  const told = figures.filter(({ start }) => start >= end)
  return figures.map((figure) => {
    const echoed = figure.start < end ? told.find((other) => isSame(figure, other)) : undefined
    if (!echoed) return figure
    return {
      ...figure,
      status: echoed.status,
      decision: figure.decision ?? echoed.decision,
      period: figure.period ?? echoed.period,
      indicator: figure.indicator ?? echoed.indicator,
      places: figure.places.length > 0 ? figure.places : echoed.places,
    }
  })
}

function isSame(a: Figure, b: Figure): boolean {
  if (a.unit !== b.unit || a.of !== b.of) return false
  if (a.value === null || b.value === null) return String(a.range) === String(b.range)
  const isRounded = a.qualifier !== 'exact' || b.qualifier !== 'exact'
  const reach = isRounded ? ROUNDING * Math.abs(b.value) : 0
  return Math.abs(a.value - b.value) <= reach
}
