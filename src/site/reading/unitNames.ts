import type { UnitNames } from '../format/unitName.ts'
import { asVisitor, type Visit } from './visit.ts'

/** Names of all units as analysts keep them. */
export async function unitNames(visit: Visit): Promise<UnitNames> {
  const { docs } = await visit.payload.find({
    ...asVisitor(visit),
    collection: 'units',
    pagination: false,
    depth: 0,
    select: { code: true, name: true },
  })
  return new Map(docs.map(({ code, name }) => [code, name.vi]))
}
