import type { Place } from '../../payload-types.ts'
import { formatDay } from '../format/formatDay.ts'
import { asVisitor, type Visit } from './visit.ts'

/** Where a series of figures stops being comparable. */
export interface SeriesBreak {
  /** The first day of what came after, yyyy-MM-dd. */
  readonly day: string
  readonly text: string
}

/** What became of a place, and out of what it came, as far as its figures are concerned. */
export interface PlaceHistory {
  /** Null where its name always meant the same. */
  readonly note: string | null
  /** The latest first. */
  readonly breaks: readonly SeriesBreak[]
}

type Known = Pick<Place, 'id' | 'name' | 'validFrom' | 'validTo'>

const dayLength = 86_400_000

/** The day after an instant's day, as days are stored: in UTC. */
function dayAfter(instant: string): string {
  return new Date(Date.parse(instant) + dayLength).toISOString().slice(0, 10)
}

const collator = new Intl.Collator('vi')

/** «Bắc Giang và Bắc Ninh», «Hòa Bình, Phú Thọ và Vĩnh Phúc». */
export function joinNames(names: readonly string[]): string {
  const sorted = names.toSorted(collator.compare)
  return sorted.length < 2
    ? sorted.join('')
    : `${sorted.slice(0, -1).join(', ')} và ${sorted.at(-1)}`
}

/** One merger: the day of the new, what was before, what it became. */
interface Merger {
  readonly day: string
  readonly before: readonly Known[]
  readonly after: Known
}

function mergerOf(after: Known, predecessors: readonly Known[]): Merger | null {
  const [last] = predecessors
    .flatMap(({ validTo }) => validTo ?? [])
    .toSorted()
    .slice(-1)
  return last ? { day: dayAfter(last), before: predecessors, after } : null
}

/** Whether the ground became another: a province that was only renamed goes on. */
function changesGround({ before, after }: Merger): boolean {
  return before.length > 1 || !after.validFrom
}

function breakOf({ day, before, after }: Merger): SeriesBreak {
  const names = after.validFrom ? before : [...before, after]
  return {
    day,
    text:
      `Từ ${formatDay(day)}, ${joinNames(names.map(({ name }) => name))} hợp thành ${after.name}: ` +
      'số liệu trước và sau vạch này tính trên địa bàn khác nhau, không so nối tiếp được.',
  }
}

/** «Gồm số liệu của Bắc Giang và Bắc Ninh trước 01/07/2025.» */
function noteBefore({ day, before }: Merger): string {
  return `Gồm số liệu của ${joinNames(before.map(({ name }) => name))} trước ${formatDay(day)}.`
}

function noteAfter({ day, before, after }: Merger): string {
  const others = before.length > 1 ? `, gộp ${joinNames(before.map(({ name }) => name))}` : ''
  return `Gồm cả số liệu của ${after.name} từ ${formatDay(day)}${others}.`
}

/** The history of a place with what it came from and what it became. */
export function historyOf(
  place: Known,
  predecessors: readonly Known[],
  became: { readonly successor: Known; readonly predecessors: readonly Known[] } | null,
): PlaceHistory {
  const earlier = mergerOf(place, predecessors)
  const later = became && mergerOf(became.successor, became.predecessors)
  const notes = [earlier && noteBefore(earlier), later && noteAfter(later)].filter(Boolean)
  return {
    note: notes.length > 0 ? notes.join(' ') : null,
    breaks: [later, earlier]
      .filter((merger): merger is Merger => merger !== null && changesGround(merger))
      .map(breakOf),
  }
}

/** Reads the history of a place; `place.successor` may be its id or its record. */
export async function readHistory(visit: Visit, place: Place): Promise<PlaceHistory> {
  const { successor } = place
  const successorId = typeof successor === 'object' ? successor?.id : successor
  const { docs } = await visit.payload.find({
    ...asVisitor(visit),
    collection: 'places',
    where: {
      or: [
        { successor: { in: [place.id, ...(successorId ? [successorId] : [])] } },
        ...(successorId ? [{ id: { equals: successorId } }] : []),
      ],
    },
    pagination: false,
    depth: 0,
    select: { name: true, validFrom: true, validTo: true, successor: true },
  })
  const into = (id: string) => docs.filter((one) => one.successor === id && one.id !== id)
  const after = docs.find(({ id }) => id === successorId)
  return historyOf(
    place,
    into(place.id),
    after && after.id !== place.id ? { successor: after, predecessors: into(after.id) } : null,
  )
}
