import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Catalog, Segment } from '../../src/catalog/model.ts'
import { openCatalog } from '../../src/catalog/openCatalog.ts'
import { openArchive, type TestArchive } from '../support/archive.ts'
import { cases, texts } from './cases/search.ts'
import { publish } from './support/records.ts'

let archive: TestArchive
let catalog: Catalog

beforeAll(async () => {
  archive = await openArchive()
  catalog = openCatalog(archive.payload)
  for (const text of texts) await publish(archive.payload, text)
})
afterAll(async () => {
  catalog.close()
  await archive.close()
})

const marked = (segments: Segment[]) =>
  segments.filter((part) => part.marked).map(({ text }) => text)

async function slugsFor(text: string): Promise<string[]> {
  const { hits } = await catalog.search({ text, audience: 'public' })
  return hits.filter(({ collection }) => collection === 'articles').map(({ slug }) => slug)
}

describe('a search', () => {
  it.each(cases)('$name: $query', async ({ query, finds, first }) => {
    const found = await slugsFor(query)
    expect(found.toSorted()).toEqual(finds.toSorted())
    expect(found.slice(0, first?.length ?? 0)).toEqual(first ?? [])
  })

  it('takes any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (text) => {
        const { total, hits } = await catalog.search({ text, audience: 'internal' })
        expect(hits.length).toBeLessThanOrEqual(total)
      }),
      { numRuns: 500 },
    )
  })

  it('takes any combination of operators', async () => {
    const piece = fc.constantFrom(
      '"',
      '-',
      '*',
      '(',
      ')',
      ':',
      'AND',
      'NOT',
      'NEAR(',
      'title:',
      ' ',
      '«',
      '^',
      '+',
      'công',
      '{',
      '}',
      '\0',
      "'",
      ';',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const { total, hits } = await catalog.search({ text: pieces.join(''), audience: 'public' })
        expect(hits.length).toBeLessThanOrEqual(total)
      }),
      { numRuns: 500 },
    )
  })

  it('takes a very long text', async () => {
    const { total } = await catalog.search({
      text: 'khuyến công '.repeat(100_000),
      audience: 'public',
    })
    expect(total).toBeGreaterThan(0)
  })

  it('shows the words it found with their accents', async () => {
    const { hits } = await catalog.search({ text: 'vai dat', audience: 'public' })
    expect(hits).toHaveLength(1)
    expect(marked(hits[0]?.snippet ?? [])).toEqual(['vải', 'đặt'])
  })
})
