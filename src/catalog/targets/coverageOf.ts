import type { Area, Atlas } from './atlas.ts'
import type { Cell } from './cells.ts'
import { dayNumber } from './elapsed.ts'
import type { Coverage, PlaceName, YearCover } from './model.ts'

/** A year of which no more than so many days are missing counts as whole. */
const slack = 5

interface Year {
  readonly year: number
  readonly from: number
  readonly to: number
}

function yearsOf(start: string, end: string): Year[] {
  const first = Number(start.slice(0, 4))
  const count = Number(end.slice(0, 4)) - first + 1
  return Array.from({ length: count }, (_, at) => ({
    year: first + at,
    from: Math.max(dayNumber(`${first + at}-01-01`), dayNumber(start)),
    to: Math.min(dayNumber(`${first + at}-12-31`), dayNumber(end)) + 1,
  }))
}

function daysIn({ from, to }: Year, cell: Cell): number {
  return Math.max(0, Math.min(to, cell.to) - Math.max(from, cell.from))
}

/** Names of an area's places; none for the whole country. */
export function namesOf({ places }: Area, atlas: Atlas): PlaceName[] {
  return places.flatMap((id) => {
    const place = atlas.find(id)
    return place && id !== atlas.root ? { slug: place.slug, name: place.name } : []
  })
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
const share = (part: number, whole: number) => Math.min(part / whole, 1)

/** From where and when cells that do not overlap are, within the time from `start` to `end`. */
export function coverageOf(
  cells: readonly Cell[],
  scope: Area,
  { start, end }: { readonly start: string; readonly end: string },
  atlas: Atlas,
): Coverage {
  const years = yearsOf(start, end)
  const covered = years.map((year) =>
    sum(cells.map((cell) => cell.area.width * daysIn(year, cell))),
  )
  const ground = years.map(({ from, to }) => scope.width * (to - from))

  function coverIn(own: readonly Cell[], year: Year): YearCover {
    const days = sum(own.map((cell) => daysIn(year, cell)))
    if (days === 0) return 'none'
    return days + slack >= year.to - year.from ? 'full' : 'part'
  }
  const rows = [...Map.groupBy(cells, ({ area }) => area.key).values()]
    .map((own) => ({ area: own[0]!.area, years: years.map((year) => coverIn(own, year)) }))
    .toSorted((a, b) => b.area.width - a.area.width || (a.area.key < b.area.key ? -1 : 1))
  return {
    years: years.map(({ year }) => year),
    shares: covered.map((part, at) => share(part, ground[at]!)),
    rows: rows.map((row) => ({ places: namesOf(row.area, atlas), years: row.years })),
    total: share(sum(covered), sum(ground)),
  }
}
