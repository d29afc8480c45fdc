import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Catalog } from '../../src/catalog/model.ts'
import { openCatalog } from '../../src/catalog/openCatalog.ts'
import { bodyOfText } from '../../src/knowledge/textBody.ts'
import { openArchive, type TestArchive } from '../support/archive.ts'
import { recordsOf } from './support/records.ts'
import { smallVocabulary } from './support/smallVocabulary.ts'

let archive: TestArchive
let payload: Payload
let catalog: Catalog
let records: ReturnType<typeof recordsOf>

beforeAll(async () => {
  archive = await openArchive()
  payload = archive.payload
  catalog = openCatalog(payload)
  records = recordsOf(payload)
  await smallVocabulary(payload)
})
afterAll(async () => {
  catalog.close()
  await archive.close()
})

const trained = (place: string, year: number, number: string) =>
  `Năm ${year}, tỉnh ${place} đã đào tạo nghề cho ${number} lao động.`

async function facts(place: string, year: number) {
  const query = { indicator: 'labour-trained', place, year, audience: 'internal' } as const
  const { rows } = await catalog.facts(query)
  return rows.map(({ witnesses, sources, conflict }) => ({
    said: witnesses.map(({ figure }) => figure.quote).toSorted(),
    sources,
    conflict,
  }))
}

describe('what several texts say of the same thing', () => {
  it('is one fact, however exactly they say it', async () => {
    await records.article([trained('Phú Thọ', 2016, 'hơn 18.000')])
    await records.article([trained('Phú Thọ', 2016, '18.350')])
    await records.article([trained('Phú Thọ', 2017, '17.900')])
    expect(await facts('phu-tho', 2016)).toEqual([
      { said: ['18.350 lao động', 'hơn 18.000 lao động'], sources: 2, conflict: 'none' },
    ])
  })

  it('is a conflict until the text, or the figure, is corrected', async () => {
    await records.article([trained('Lào Cai', 2018, 'hơn 18.000')])
    const { id } = await records.article([trained('Lào Cai', 2018, '17.900')])
    expect(await facts('lao-cai', 2018)).toMatchObject([{ sources: 2, conflict: 'open' }])
    const [figure] = await records.figures(id)
    const correct = (value: number) =>
      payload.update({ collection: 'figures', id: figure!.id, data: { value } })
    await correct(18_200)
    expect(await facts('lao-cai', 2018)).toMatchObject([{ sources: 2, conflict: 'none' }])
    await correct(17_900)
    expect(await facts('lao-cai', 2018)).toMatchObject([{ sources: 2, conflict: 'open' }])
  })
})

const found = async () =>
  (await catalog.conflicts({ kind: 'finding', place: 'ha-giang', year: 2019 })).rows

describe('what does not add up in one text', () => {
  it('stands on the board until the text is corrected', async () => {
    const parts = 'gồm 10 cơ sở dệt, 12 cơ sở mộc và 9 cơ sở cơ khí.'
    const text = (total: number) => `Năm 2019, tỉnh Hà Giang hỗ trợ ${total} cơ sở, ${parts}`
    const { id } = await records.article([text(25)])
    expect(await found()).toMatchObject([
      { finding: { rule: 'total', severity: 'high' }, witnesses: [{}, {}, {}, {}] },
    ])
    await records.change(id, { body: bodyOfText([text(31)]) })
    expect(await found()).toEqual([])
  })
})
