import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import type { Payload } from 'payload'
import { z } from 'zod'

/** How long a holder that shows no sign of life keeps the lease, in milliseconds. */
const lasts = 30_000

/** How often a holder shows one. */
const renewEvery = lasts / 6

const store = 'payload-kv'

const stored = z.object({ until: z.number(), holder: z.string(), where: z.string() })

/** Thrown to a holder whose lease another process has taken over, after a long standstill. */
export class LostLease extends Error {
  override name = 'LostLease'
}

/** The right to do something that one process does at a time. */
export interface Lease {
  /**
   * Shows that the holder lives; call it often, it writes seldom.
   * @throws LostLease when another one has taken over.
   */
  readonly renew: () => Promise<void>
  readonly release: () => Promise<void>
}

interface LeaseRow {
  readonly id: string
  readonly data: unknown
}

async function findLease(payload: Payload, key: string): Promise<LeaseRow | null> {
  const found = { collection: store, where: { key: { equals: key } } } as const
  return (await payload.db.findOne<LeaseRow>(found)) ?? null
}

function isOver({ data }: LeaseRow): boolean {
  const known = stored.safeParse(data)
  return !known.success || known.data.until < Date.now()
}

/**
 * Takes a lease that processes on any machine share through the database; null while another one holds
 * it. It rests on the store's unique keys: an expired row is removed by its id and only one can put the
 * next in its place.
 */
export async function takeLease(payload: Payload, name: string): Promise<Lease | null> {
  const key = `lease:${name}`
  const before = await findLease(payload, key)
  if (before && !isOver(before)) return null
  if (before) {
    await payload.db.deleteMany({ collection: store, where: { id: { equals: before.id } } })
  }
  const holder = randomUUID()
  const state = () => ({ until: Date.now() + lasts, holder, where: `${hostname()}:${process.pid}` })
  let id: string
  try {
    const made: unknown = await payload.db.create({
      collection: store,
      data: { key, data: state() },
    })
    id = (made as LeaseRow).id
  } catch (error) {
    if (await findLease(payload, key)) return null
    throw error
  }
  let renewedAt = Date.now()
  const mine = { collection: store, where: { id: { equals: id } } } as const
  return {
    renew: async () => {
      if (Date.now() - renewedAt < renewEvery) return
      const row: unknown = await payload.db.updateOne({ ...mine, data: { data: state() } })
      if (!row) throw new LostLease(`lease:${name}`)
      renewedAt = Date.now()
    },
    release: async () => {
      await payload.db.deleteMany(mine)
    },
  }
}
