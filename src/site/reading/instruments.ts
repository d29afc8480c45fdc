import type { Decision } from '../../payload-types.ts'
import { actsFrom, type InForce, type Successor } from '../format/validity.ts'
import { asVisitor, type Visit } from './visit.ts'

/** An instrument with all that says when it holds. */
export interface Instrument extends InForce {
  readonly id: string
  readonly slug: string
  readonly number: string
  readonly title: string | null
  /** The instruments that amend it, the earliest first. */
  readonly amendedBy: readonly Successor[]
}

/** More successors than any set of instruments on one page has. */
const most = 500

type Successive = Pick<
  Decision,
  'id' | 'slug' | 'number' | 'issuedOn' | 'effectiveFrom' | 'replaces' | 'amends'
>

async function successorsOf(visit: Visit, ids: readonly string[]): Promise<Successive[]> {
  const { docs } = await visit.payload.find({
    ...asVisitor(visit),
    collection: 'decisions',
    where: { or: [{ replaces: { in: [...ids] } }, { amends: { in: [...ids] } }] },
    limit: most,
    pagination: false,
    depth: 0,
    select: {
      ...({ slug: true, number: true, issuedOn: true, effectiveFrom: true } as const),
      ...({ replaces: true, amends: true } as const),
    },
  })
  return docs
}

function successor({ slug, number, issuedOn, effectiveFrom }: Successive): Successor {
  return { slug: slug ?? '', number, issuedOn, effectiveFrom }
}

/**
 * The instruments of these ids that the visitor may see, in the order of the ids, with those that the
 * visitor may see replace or amend them.
 */
export async function findInstruments(visit: Visit, ids: readonly string[]): Promise<Instrument[]> {
  if (ids.length === 0) return []
  const [{ docs }, successors] = await Promise.all([
    visit.payload.find({
      ...asVisitor(visit),
      collection: 'decisions',
      where: { id: { in: [...ids] } },
      pagination: false,
      depth: 0,
      select: {
        ...({ slug: true, number: true, title: true, stub: true, issuedOn: true } as const),
        ...({ effectiveFrom: true, effectiveTo: true } as const),
      },
    }),
    successorsOf(visit, ids),
  ])
  const pointing = (field: 'replaces' | 'amends', id: string) =>
    successors
      .filter((one) => one.id !== id && (one[field] ?? []).includes(id))
      .map(successor)
      .toSorted((a, b) => (actsFrom(a) ?? '9999').localeCompare(actsFrom(b) ?? '9999'))
  const places = new Map(ids.map((id, place) => [id, place]))
  return docs
    .toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0))
    .map(({ id, slug, number, title, ...times }) => ({
      id,
      slug: slug ?? '',
      number,
      title: title ?? null,
      ...times,
      replacedBy: pointing('replaces', id),
      amendedBy: pointing('amends', id),
    }))
}
