import type { PayloadRequest } from 'payload'
import type { ConflictResult } from '../../catalog/conflicts/model.ts'
import { openCatalog } from '../../catalog/openCatalog.ts'
import type { UnitNames } from '../../site/format/unitName.ts'
import type { BoardFilter } from './boardFilter.ts'

/** Something to choose in the filter. */
export interface Choice {
  readonly value: string
  readonly label: string
}

/** What the board shows. */
export interface Board extends ConflictResult {
  readonly units: UnitNames
  /** Names of the people who settled, by id. */
  readonly people: ReadonlyMap<string, string>
  readonly indicators: readonly Choice[]
  readonly places: readonly Choice[]
}

/** Conflicts on a page of the board. */
export const conflictsAtOnce = 20

/** Reads the board for people with an account, who may see all that it tells of. */
export async function readBoard(req: PayloadRequest, filter: BoardFilter): Promise<Board> {
  const { payload } = req
  const catalog = openCatalog(payload)
  const found = await catalog.conflicts({ ...filter, pageSize: conflictsAtOnce })
  const all = { depth: 0, pagination: false, req } as const
  const deciders = found.rows.flatMap(({ settlement }) => settlement?.by ?? [])
  const [units, people, indicators, places] = await Promise.all([
    payload.find({ ...all, collection: 'units', select: { code: true, name: true } }),
    payload.find({
      ...all,
      collection: 'users',
      where: { id: { in: [...new Set(deciders)] } },
      select: { name: true },
    }),
    catalog.indicators({ audience: 'internal' }),
    payload.find({
      ...all,
      collection: 'places',
      where: { level: { in: ['country', 'region', 'province'] } },
      sort: 'name',
      select: { slug: true, name: true },
    }),
  ])
  return {
    ...found,
    units: new Map(units.docs.map(({ code, name }) => [code, name.vi])),
    people: new Map(people.docs.flatMap(({ id, name }) => (name ? [[id, name] as const] : []))),
    indicators: indicators
      .filter(({ figures }) => figures > 0)
      .map(({ code, name }) => ({ value: code, label: name })),
    places: places.docs.map(({ slug, name }) => ({ value: slug, label: name })),
  }
}
