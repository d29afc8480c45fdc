import type { PayloadRequest } from 'payload'
import type { MergeLog, MergePair } from '../../knowledge/merge/model.ts'

/** A merge as the page lists it. */
export interface ListedMerge {
  readonly id: string
  readonly pair: MergePair
  readonly title: string
  readonly state: MergeLog['state']
  readonly links: number
  readonly at: string
  readonly by: string | null
}

const atOnce = 50

/** A page of the merges, the latest first, as far as the person may see them. */
export async function readMerges(
  req: PayloadRequest,
  page: number,
): Promise<{ readonly merges: ListedMerge[]; readonly pages: number }> {
  const { docs, totalPages } = await req.payload.find({
    collection: 'merges',
    sort: '-at',
    page,
    limit: atOnce,
    depth: 1,
    populate: { users: { name: true, email: true } },
    overrideAccess: false,
    req,
  })
  const merges = docs.map(({ id, of, from, into, title, moved, at, by }): ListedMerge => {
    const log = moved as unknown as MergeLog
    const person = typeof by === 'object' ? by : null
    return {
      id,
      pair: { of, from, into },
      title,
      state: log.state,
      links: log.links.length,
      at,
      by: person?.name || person?.email || null,
    }
  })
  return { merges, pages: totalPages }
}
