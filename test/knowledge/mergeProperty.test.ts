import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { mergeRecords } from '../../src/knowledge/merge/mergeRecords.ts'
import { MergeRefusal } from '../../src/knowledge/merge/mergeRefusal.ts'
import { undoMerge } from '../../src/knowledge/merge/undoMerge.ts'
import { openArchive, type TestArchive } from '../support/archive.ts'
import { recordsOf } from './support/records.ts'
import { snapshotOf } from './support/snapshot.ts'

// Merges and undoes dozens of times.
vi.setConfig({ testTimeout: 300_000 })

let archive: TestArchive
let payload: Payload

beforeAll(async () => {
  archive = await openArchive()
  payload = archive.payload
})
afterAll(() => archive.close())

/** Numbers that look random and come again with the same seed. */
function randomFrom(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return Math.floor((state / 2 ** 31) * below)
  }
}

/** Null when it is refused. */
async function allowed<T>(work: Promise<T>): Promise<T | null> {
  return work.catch((error: unknown) => {
    if (error instanceof MergeRefusal) return null
    throw error
  })
}

/** Decisions that point at each other, and articles that cite some of them. */
async function makeArchive(seed: number, random: (below: number) => number): Promise<string[]> {
  const numbers = Array.from({ length: 7 }, (_, index) => `${seed}${index}/QĐ-UBND`)
  const ids: string[] = []
  for (const [index, number] of numbers.entries()) {
    const pointed = ids.filter(() => random(4) === 0)
    const relation = (['basedOn', 'amends', 'replaces'] as const)[index % 3]!
    const data = { number, visibility: 'public' as const, [relation]: pointed }
    ids.push((await payload.create({ collection: 'decisions', data, depth: 0 })).id)
  }
  for (let article = 0; article < 5; article++) {
    const cited = numbers.filter(() => random(2) === 0)
    await recordsOf(payload).article(
      cited.map((number) => `Theo Quyết định số ${number}, mục tiêu năm 2025 là 45 cơ sở.`),
    )
  }
  return ids
}

it.each([1, 2, 3])(
  'merges, however many, leave no trace once all are undone (%i)',
  async (seed) => {
    const random = randomFrom(seed)
    const ids = await makeArchive(seed, random)
    const before = await snapshotOf(payload)
    let standing: string[] = []
    for (let tries = 0; tries < 12; tries++) {
      const pair = { from: ids[random(ids.length)]!, into: ids[random(ids.length)]! }
      const id = await allowed(mergeRecords(payload, { of: 'decisions', ...pair }, null))
      if (id !== null && !standing.includes(id)) standing.push(id)
    }
    expect(standing.length).toBeGreaterThan(1)
    expect(await snapshotOf(payload)).not.toEqual(before)
    // In any order: what is refused is tried again after the others.
    for (let round = 0; standing.length > 0 && round < 20; round++) {
      const left: string[] = []
      for (const id of standing.toSorted(() => random(2) - 0.5)) {
        const refused = await allowed(undoMerge(payload, id, null).then(() => true))
        if (refused === null) left.push(id)
      }
      standing = left
    }
    expect(standing).toEqual([])
    expect(await snapshotOf(payload)).toEqual(before)
  },
)
