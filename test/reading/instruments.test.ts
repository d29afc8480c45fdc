import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCatalog } from '../../src/catalog/openCatalog.ts'
import { mergeRecords } from '../../src/knowledge/merge/mergeRecords.ts'
import type { MergeableSlug } from '../../src/knowledge/merge/model.ts'
import { undoMerge } from '../../src/knowledge/merge/undoMerge.ts'
import { validityOn, validityWords } from '../../src/site/format/validity.ts'
import { readDecision } from '../../src/site/reading/decisionPage.ts'
import { readDocument } from '../../src/site/reading/documentPage.ts'
import { findDocument } from '../../src/site/reading/findDocument.ts'
import { findIndicator } from '../../src/site/reading/findIndicator.ts'
import { findWinner } from '../../src/site/reading/findWinner.ts'
import { listDecisions } from '../../src/site/reading/listDocuments.ts'
import { findPlace } from '../../src/site/reading/places.ts'
import { fixedEntries } from '../../src/site/reading/sitemapEntries.ts'
import type { Visit } from '../../src/site/reading/visit.ts'
import { recordsOf } from '../knowledge/support/records.ts'
import { smallVocabulary } from '../knowledge/support/smallVocabulary.ts'
import { openArchive, type TestArchive } from '../support/archive.ts'

let archive: TestArchive
let payload: Payload
let reader: Visit
let analyst: Visit

beforeAll(async () => {
  archive = await openArchive()
  payload = archive.payload
  await smallVocabulary(payload)
  const catalog = openCatalog(payload)
  const user = await payload.create({
    collection: 'users',
    data: { email: 'a@example.vn', password: 'mat-khau-thu', roles: ['admin', 'analyst'] },
  })
  reader = { payload, catalog, user: null, audience: 'public', preview: false }
  const signedIn = { ...user, collection: 'users' } as Visit['user']
  analyst = { ...reader, user: signedIn, audience: 'internal' }
})
afterAll(async () => {
  reader.catalog.close()
  await archive.close()
})

const decision = (number: string, data = {}) =>
  payload.create({ collection: 'decisions', data: { number, visibility: 'public', ...data } })

describe('a document that cites an instrument', () => {
  it('tells whether it held on its day and holds today, as far as the visitor may see', async () => {
    const old = await decision('501/QĐ-TTg', { effectiveFrom: '2012-07-01T00:00:00.000Z' })
    await decision('502/QĐ-TTg', {
      replaces: [old.id],
      effectiveFrom: '2020-01-01T00:00:00.000Z',
      visibility: 'internal',
    })
    await decision('503/QĐ-TTg', { amends: [old.id], issuedOn: '2018-05-01T00:00:00.000Z' })
    const { slug } = await recordsOf(payload).article(['Theo Quyết định số 501/QĐ-TTg đã làm.'], {
      publishedOn: '2019-04-24T00:00:00.000Z',
    })
    const seenBy = async (visit: Visit) => {
      const article = await findDocument(visit, 'articles', slug ?? '')
      const { instruments, marked } = await readDocument(visit, 'articles', article!, '')
      const [cited] = instruments
      const words = ['2019-04-24', '2021-01-01'].map((day) =>
        validityWords(validityOn(cited!, day, false)),
      )
      const citation = marked.marks.find(({ kind }) => kind === 'citation')
      const title = citation?.kind === 'citation' ? citation.title : ''
      return { words, title, amendedBy: cited?.amendedBy.map(({ number }) => number) }
    }
    expect(await seenBy(analyst)).toEqual({
      words: ['còn hiệu lực', 'đã bị thay thế bởi 502/QĐ-TTg từ 01/01/2020'],
      title: '501/QĐ-TTg — tại ngày 24/04/2019: còn hiệu lực',
      amendedBy: ['503/QĐ-TTg'],
    })
    // The successor is internal: outside nobody is told of it.
    expect((await seenBy(reader)).words).toEqual(['còn hiệu lực', 'còn hiệu lực'])
    const page = await findDocument(reader, 'decisions', '501-qd-ttg')
    const { instrument, replacedBy, amendedBy, forms } = await readDecision(reader, page!, '', 1)
    expect(instrument?.replacedBy).toEqual([])
    expect(replacedBy).toEqual([])
    expect(amendedBy.map(({ number }) => number)).toEqual(['503/QĐ-TTg'])
    expect(forms.map(({ quote }) => quote)).toEqual(['Quyết định số 501/QĐ-TTg'])
  })
})

async function pairOf(of: MergeableSlug): Promise<[string, string]> {
  if (of === 'decisions') {
    return [(await decision('511/QĐ-UBND')).id, (await decision('512/QĐ-UBND')).id]
  }
  const make = async (slug: string) =>
    of === 'places'
      ? payload.create({ collection: of, data: { slug, name: `Nơi ${slug}`, level: 'district' } })
      : payload.create({
          collection: of,
          data: { code: slug, name: { vi: slug }, unit: 'person', aggregate: 'sum' },
        })
  const [one, two] = of === 'places' ? ['mot-noi', 'hai-noi'] : ['one', 'two']
  return [(await make(one)).id, (await make(two)).id]
}

describe('a record that was merged', () => {
  const addressed: readonly [MergeableSlug, string, (visit: Visit, key: string) => Promise<unknown>][] = [
    ['decisions', '511-qd-ubnd', (visit, key) => findDocument(visit, 'decisions', key)],
    ['places', 'mot-noi', findPlace],
    ['indicators', 'one', findIndicator],
  ] // prettier-ignore

  it.each(addressed)('of %s is shown nowhere, and its address leads on', async (of, key, find) => {
    const [from, into] = await pairOf(of)
    expect(await find(reader, key)).not.toBeNull()
    const id = await mergeRecords(payload, { of, from, into }, null)
    for (const visit of [reader, analyst]) {
      expect(await find(visit, key)).toBeNull()
      expect(await findWinner(visit, of, key)).toMatch(/512-qd-ubnd|hai-noi|two/)
      const addresses = (await fixedEntries(visit)).map(({ address }) => address)
      expect(addresses.filter((address) => address.endsWith(`/${key}`))).toEqual([])
      const { docs } = await listDecisions(visit, { limit: 100 })
      expect(docs.map((one) => one.id)).not.toContain(from)
    }
    await undoMerge(payload, id, null)
    expect(await find(reader, key)).not.toBeNull()
    expect(await findWinner(reader, of, key)).toBeNull()
  })

  it('does not tell of a winner that the visitor may not see', async () => {
    const from = (await decision('521/QĐ-UBND')).id
    const into = (await decision('522/QĐ-UBND', { visibility: 'internal' })).id
    await mergeRecords(payload, { of: 'decisions', from, into }, null)
    expect(await findWinner(reader, 'decisions', '521-qd-ubnd')).toBeNull()
    expect(await findWinner(analyst, 'decisions', '521-qd-ubnd')).toBe('522-qd-ubnd')
  })
})
