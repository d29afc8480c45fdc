import { findSeries, readOrdinal, seriesKey } from '../../../extraction/index.ts'
import type { EventRow } from '../../catalog/model.ts'
import { asVisitor, type Visit } from './visit.ts'

/** One report of a series. */
export interface SeriesReport extends EventRow {
  readonly number: number | null
}

/** One conference of a series, with its reports, or numbers of which there is none. */
export type SeriesEntry =
  | {
      readonly kind: 'held'
      readonly number: number | null
      readonly reports: readonly SeriesReport[]
    }
  | { readonly kind: 'missing'; readonly from: number; readonly to: number }

/** Conferences that are held again and again. */
export interface Series {
  /** In words without accents; its address has hyphens between them. */
  readonly key: string
  readonly name: string
  /** In order of their numbers, those without one by their day. */
  readonly entries: readonly SeriesEntry[]
  readonly reports: readonly SeriesReport[]
}

const shouted = /^[^\p{Ll}]+$/u

/** The name that most reports use; the shorter one when as many do, and none in capitals. */
function nameOf(names: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const [best] = [...counts].toSorted(
    ([a, many], [b, more]) =>
      Number(shouted.test(a)) - Number(shouted.test(b)) ||
      more - many ||
      a.length - b.length ||
      (a < b ? -1 : 1),
  )
  const name = best?.[0] ?? ''
  return name.charAt(0).toUpperCase() + name.slice(1)
}

const dayOf = ({ heldOn, report }: EventRow) => heldOn ?? report.publishedOn ?? ''

/** Reports in order: by number, and those without one where their day falls. */
export function inOrder(reports: readonly SeriesReport[]): SeriesEntry[] {
  const byDay = reports.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)))
  const numbered = Map.groupBy(
    byDay.filter(({ number }) => number !== null),
    ({ number }) => number!,
  )
  const entries: SeriesEntry[] = []
  let last = 0
  for (const number of [...numbered.keys()].toSorted((a, b) => a - b)) {
    if (number > last + 1) entries.push({ kind: 'missing', from: last + 1, to: number - 1 })
    entries.push({ kind: 'held', number, reports: numbered.get(number)! })
    last = number
  }
  for (const report of byDay.filter(({ number }) => number === null)) {
    const later = entries.findIndex(
      (entry) => entry.kind === 'held' && dayOf(entry.reports[0]!) > dayOf(report),
    )
    const place = later === -1 ? entries.length : later
    entries.splice(place, 0, { kind: 'held', number: null, reports: [report] })
  }
  return entries
}

/** Groups conferences into series; a name tells the series where the editor did not. */
export function groupSeries(events: readonly EventRow[]): Series[] {
  const groups = new Map<string, { names: string[]; reports: SeriesReport[] }>()
  for (const event of events) {
    const series = event.series || findSeries(event.name ?? '')
    const key = series ? seriesKey(series) : ''
    if (!series || !key) continue
    const group = groups.get(key) ?? { names: [], reports: [] }
    group.names.push(series)
    group.reports.push({ ...event, number: event.ordinal ?? readOrdinal(event.name ?? '') })
    groups.set(key, group)
  }
  return [...groups]
    .map(([key, { names, reports }]) => ({
      key,
      name: nameOf(names),
      reports,
      entries: inOrder(reports),
    }))
    .toSorted((a, b) => b.reports.length - a.reports.length || a.name.localeCompare(b.name, 'vi'))
}

/** All series that the visitor may see reports of, those with most reports first. */
export async function readAllSeries(visit: Visit): Promise<Series[]> {
  return groupSeries(await visit.catalog.events({ audience: visit.audience }))
}

/** A series as its page shows it. */
export interface SeriesReading {
  readonly series: Series
  /** Names of those who held a conference, by the id of its report. */
  readonly hosts: ReadonlyMap<string, readonly string[]>
}

/** The series at an address, or null. */
export async function readSeries(visit: Visit, slug: string): Promise<SeriesReading | null> {
  const series = (await readAllSeries(visit)).find(({ key }) => key.replaceAll(' ', '-') === slug)
  if (!series) return null
  const { docs } = await visit.payload.find({
    ...asVisitor(visit),
    collection: 'conference-reports',
    where: { id: { in: series.reports.map(({ report }) => report.id) } },
    pagination: false,
    depth: 0,
    select: { event: { hosts: true } },
  })
  return { series, hosts: new Map(docs.map(({ id, event }) => [id, event?.hosts ?? []])) }
}

/** Where a report stands in its series. */
export interface SeriesPlace {
  readonly series: Series
  readonly previous: SeriesReport | null
  readonly next: SeriesReport | null
}

/** The series of a report with the ones before and after it; null for one of no series. */
export async function placeInSeries(visit: Visit, id: string): Promise<SeriesPlace | null> {
  const series = (await readAllSeries(visit)).find(({ reports }) =>
    reports.some(({ report }) => report.id === id),
  )
  if (!series || series.reports.length < 2)
    return series ? { series, previous: null, next: null } : null
  const held = series.entries.flatMap((entry) => (entry.kind === 'held' ? [entry.reports] : []))
  const at = held.findIndex((reports) => reports.some(({ report }) => report.id === id))
  return { series, previous: held[at - 1]?.[0] ?? null, next: held[at + 1]?.[0] ?? null }
}
