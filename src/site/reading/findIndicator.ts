import type { Indicator } from '../../payload-types.ts'
import { asVisitor, type Visit } from './visit.ts'

/** The indicator of a code, or null. */
export async function findIndicator(visit: Visit, code: string): Promise<Indicator | null> {
  const { docs } = await visit.payload.find({
    ...asVisitor(visit),
    collection: 'indicators',
    where: { code: { equals: code } },
    limit: 1,
    pagination: false,
    depth: 0,
  })
  return docs[0] ?? null
}
