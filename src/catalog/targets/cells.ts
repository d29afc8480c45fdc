import type { DocumentSlug } from '../../../collections/shared/slugs.ts'
import { agree } from '../facts/agree.ts'
import { type Area, type Atlas, lies } from './atlas.ts'
import { dayNumber } from './elapsed.ts'
import type { Exclusion, Statement } from './model.ts'

/** A figure that may count towards a target. */
export interface Candidate extends Statement {
  readonly id: string
  /** Code of the unit. */
  readonly unit: string
  /** Part of a total that its document gives. */
  readonly part: boolean
  /** yyyy-MM-dd */
  readonly periodStart: string | null
  readonly periodEnd: string | null
  readonly periodLabel: string | null
  /** Ids. */
  readonly places: readonly string[]
  readonly collection: DocumentSlug
  readonly publishedOn: string | null
  /** Names the original of which its document is a repost, or the document. */
  readonly story: string
  /** What its words leave possible; null without a number. */
  readonly bounds: { readonly low: number; readonly high: number } | null
  /** An analyst settled on it. */
  readonly preferred: boolean
  /** A person accepted or corrected it. */
  readonly reviewed: boolean
}

/** What is asked for: unit, ground and time. */
export interface Question {
  readonly unit: string
  readonly per: string | null
  readonly area: Area
  /** yyyy-MM-dd, both included. */
  readonly start: string
  readonly end: string
  /** Sums need numbers of whole stretches of time; of stocks and rates the last one counts. */
  readonly aggregate: 'sum' | 'last'
}

/** All that was said about the same places and time, and what of it is taken. */
export interface Cell {
  readonly key: string
  readonly area: Area
  /** Day numbers, half-open; a stock known of a day only has no beginning. */
  readonly from: number
  readonly to: number
  readonly taken: Candidate
  /** All that say the same as `taken`, itself first. */
  readonly witnesses: readonly Candidate[]
  readonly against: readonly Candidate[]
}

export interface Sorted {
  readonly cells: readonly Cell[]
  readonly excluded: ReadonlyMap<Exclusion, readonly Candidate[]>
}

/**
 * Where a figure was counted. Without a place a report or a decision speaks of the whole country, for
 * those of a province name it; what a piece of news speaks of nobody knows.
 */
function areaOf({ places, collection }: Candidate, atlas: Atlas): Area | null {
  return places.length === 0 && collection === 'articles' ? null : atlas.areaOf(places)
}

/** Why a figure cannot be counted for what is asked; its area when it can. */
function placeOrReason(figure: Candidate, asked: Question, atlas: Atlas): Area | Exclusion {
  const { periodStart, periodEnd } = figure
  if (figure.part) return 'part'
  if (figure.unit !== asked.unit) return 'unit'
  if (figure.per !== asked.per) return 'rate'
  if (figure.value === null && figure.range === null) return 'no-number'
  if (periodStart === null && periodEnd === null) return 'no-period'
  if (periodEnd === null) return 'open-period'
  if (periodStart === null && asked.aggregate === 'sum') return 'open-period'
  const begin = periodStart ?? periodEnd
  if (begin < asked.start || periodEnd > asked.end || begin > periodEnd) return 'outside-period'
  const area = areaOf(figure, atlas)
  if (area === null) return 'unclear-place'
  if (!lies(area, asked.area, atlas)) return 'outside-place'
  if (asked.aggregate === 'last' && area.key !== asked.area.key) return 'narrower-place'
  return area
}

const isExact = ({ qualifier }: Statement) => qualifier === 'exact'
const size = ({ value, range }: Statement) => value ?? range?.[1] ?? 0

/** Of figures that say the same the one to be shown: as exact, as new and as sure as there is. */
function byWorth(a: Candidate, b: Candidate): number {
  return (
    Number(b.preferred) - Number(a.preferred) ||
    Number(b.reviewed) - Number(a.reviewed) ||
    Number(isExact(b)) - Number(isExact(a)) ||
    (b.publishedOn ?? '').localeCompare(a.publishedOn ?? '') ||
    (a.id < b.id ? -1 : 1)
  )
}

/** What some figures say alike, with those that agree and those that do not. */
interface Version {
  /** The best of those that say exactly this. */
  readonly figure: Candidate
  readonly against: readonly Candidate[]
  /** Sources on its side, reposts counted once, and on the other. */
  readonly sources: number
  readonly opposed: number
}

const countStories = (figures: readonly Candidate[]) =>
  new Set(figures.map(({ story }) => story)).size

function versionsOf(figures: readonly Candidate[]): Version[] {
  const alike = Map.groupBy(figures, ({ bounds }) => `${bounds?.low} ${bounds?.high}`)
  return [...alike.values()].map((same): Version => {
    const [figure] = same.toSorted(byWorth)
    const differs = ({ bounds }: Candidate) =>
      bounds !== null && figure!.bounds !== null && !agree(bounds, figure!.bounds)
    const against = figures.filter(differs)
    return {
      figure: figure!,
      against: against.toSorted(byWorth),
      sources: countStories(figures.filter((other) => !against.includes(other))),
      opposed: countStories(against),
    }
  })
}

/** Of versions of one thing the one to be counted: as settled, else as most sources have it. */
function byTrust(a: Version, b: Version): number {
  return (
    Number(b.figure.preferred) - Number(a.figure.preferred) ||
    b.sources - a.sources ||
    Number(b.figure.reviewed) - Number(a.figure.reviewed) ||
    (b.figure.publishedOn ?? '').localeCompare(a.figure.publishedOn ?? '') ||
    size(b.figure) - size(a.figure) ||
    (a.figure.id < b.figure.id ? -1 : 1)
  )
}

/** An exact number says more than a hedged one that fits it, unless more sources deny it. */
function bestOf(versions: readonly Version[]): Version {
  const settled = versions.filter(({ figure }) => figure.preferred)
  const exact = versions.filter((one) => isExact(one.figure) && one.sources >= one.opposed)
  const open = settled.length > 0 ? settled : exact.length > 0 ? exact : versions
  return open.toSorted(byTrust)[0]!
}

function cellOf(key: string, area: Area, figures: readonly Candidate[]): Cell {
  const { figure: taken, against } = bestOf(versionsOf(figures))
  const others = figures.filter((figure) => figure !== taken && !against.includes(figure))
  const end = taken.periodEnd ?? ''
  return {
    key,
    area,
    taken,
    against,
    from: dayNumber(taken.periodStart ?? end),
    to: dayNumber(end) + 1,
    witnesses: [taken, ...others.toSorted(byWorth)],
  }
}

/** Sorts figures into cells of the same places and time, and those that cannot be counted out by reasons. */
export function sortIntoCells(
  figures: readonly Candidate[],
  asked: Question,
  atlas: Atlas,
): Sorted {
  const excluded = new Map<Exclusion, Candidate[]>()
  const groups = new Map<string, { area: Area; figures: Candidate[] }>()
  for (const figure of figures) {
    const found = placeOrReason(figure, asked, atlas)
    if (typeof found === 'string') {
      excluded.set(found, [...(excluded.get(found) ?? []), figure])
      continue
    }
    const key = `${figure.periodStart ?? ''}/${figure.periodEnd ?? ''} ${found.key}`
    const group = groups.get(key) ?? { area: found, figures: [] }
    group.figures.push(figure)
    groups.set(key, group)
  }
  const cells = [...groups].map(([key, { area, figures: same }]) => cellOf(key, area, same))
  return { cells: cells.toSorted((a, b) => (a.key < b.key ? -1 : 1)), excluded }
}
