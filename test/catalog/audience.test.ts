import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Catalog } from '../../src/catalog/model.ts'
import { openCatalog } from '../../src/catalog/openCatalog.ts'
import type { Article } from '../../src/payload-types.ts'
import { openArchive, type TestArchive } from '../support/archive.ts'
import { addFigure, decide, publish } from './support/records.ts'

let archive: TestArchive
let catalog: Catalog
let word: string
let count = 0

beforeAll(async () => {
  archive = await openArchive()
  catalog = openCatalog(archive.payload)
})
afterAll(async () => {
  catalog.close()
  await archive.close()
})
beforeEach(() => {
  word = `chuyện${'abcdefghijklmnopqrstuvwxyz'.charAt(count++)}`
})

/** How many documents and figures with the test's own word each audience finds. */
async function seen() {
  const audiences = ['public', 'internal'] as const
  const found = await Promise.all(
    audiences.map(async (audience) => {
      const { total, hits } = await catalog.search({ text: word, audience })
      expect(hits).toHaveLength(total)
      const { rows } = await catalog.figures({ audience, pageSize: 1000 })
      const figures = rows.filter(({ quote }) => quote === word).length
      return [audience, `${total} + ${figures}`]
    }),
  )
  return Object.fromEntries(found) as Record<(typeof audiences)[number], string>
}

const nobody = { public: '0 + 0', internal: '0 + 0' }
const staff = { public: '0 + 0', internal: '1 + 1' }
const everybody = { public: '1 + 1', internal: '1 + 1' }

async function write(
  data: Partial<Pick<Article, 'visibility' | '_status'>> = {},
): Promise<Article> {
  const article = await publish(archive.payload, { title: word, body: word, ...data })
  await addFigure(archive.payload, article, { quote: word })
  return article
}

const update = (id: string, data: Partial<Article>, options: object = {}) =>
  archive.payload.update({ collection: 'articles', id, data, ...options })

describe('a document and its figures', () => {
  it('are for everybody when it is published and public', async () => {
    await write()
    expect(await seen()).toEqual(everybody)
  })

  it('are for staff when it is internal, from the moment it becomes so', async () => {
    const { id } = await write({ visibility: 'internal' })
    expect(await seen()).toEqual(staff)
    await update(id, { visibility: 'public' })
    expect(await seen()).toEqual(everybody)
    await update(id, { visibility: 'internal' })
    expect(await seen()).toEqual(staff)
  })

  it('are for nobody while it is a draft', async () => {
    const { id } = await write({ _status: 'draft' })
    expect(await seen()).toEqual(nobody)
    await update(id, { _status: 'published' })
    expect(await seen()).toEqual(everybody)
    await update(id, { _status: 'draft' })
    expect(await seen()).toEqual(nobody)
  })

  it('stay as published while a newer draft is written', async () => {
    const { id } = await write()
    await update(
      id,
      { title: 'Bản nháp', visibility: 'internal', _status: 'draft' },
      { draft: true },
    )
    expect(await seen()).toEqual(everybody)
  })

  it('are gone in the trash and back when restored', async () => {
    const { id } = await write()
    await update(id, { deletedAt: new Date().toISOString() })
    expect(await seen()).toEqual(nobody)
    await update(id, { deletedAt: null }, { trash: true })
    expect(await seen()).toEqual(everybody)
  })

  it('are gone when it is deleted', async () => {
    const { id } = await write()
    await archive.payload.delete({ collection: 'articles', id })
    expect(await seen()).toEqual(nobody)
  })
})

describe('a decision', () => {
  it('is found by its number and title, by those who may see it', async () => {
    const { id } = await decide(archive.payload, { number: `7/QĐ-${word}`, title: `Về ${word}` })
    expect(await seen()).toEqual({ public: '1 + 0', internal: '1 + 0' })
    await archive.payload.update({ collection: 'decisions', id, data: { visibility: 'internal' } })
    expect(await seen()).toEqual({ public: '0 + 0', internal: '1 + 0' })
    await archive.payload.delete({ collection: 'decisions', id })
    expect(await seen()).toEqual(nobody)
  })
})

describe('a figure', () => {
  it.each([
    ['rejected', { review: { state: 'rejected' } }],
    ['orphaned', { orphaned: true }],
  ] as const)('that is %s is shown to nobody', async (_, data) => {
    const article = await publish(archive.payload, { title: word, body: word })
    const { id } = await addFigure(archive.payload, article, { quote: word })
    expect(await seen()).toEqual(everybody)
    await archive.payload.update({ collection: 'figures', id, data })
    expect(await seen()).toEqual({ public: '1 + 0', internal: '1 + 0' })
  })
})

describe('related documents', () => {
  const text =
    'Máy thêu dệt thổ cẩm của hợp tác xã phụ nữ vùng cao nguyên đá Đồng Văn bán sang châu Âu.'

  it('are about the same things and for the same audience', async () => {
    const { payload } = archive
    const subject = await publish(payload, { title: 'Thổ cẩm một', body: text })
    const other = await publish(payload, {
      title: 'Thổ cẩm hai',
      body: `${text} Năm nay nhiều hơn.`,
    })
    await publish(payload, { title: 'Thổ cẩm nội bộ', body: text, visibility: 'internal' })
    await publish(payload, {
      title: 'Nuôi cá lồng',
      body: 'Nuôi cá lồng trên hồ thủy điện Hòa Bình.',
    })
    const named = { collection: 'articles', id: subject.id } as const
    const forAll = await catalog.related(named, 'public')
    expect(forAll.map(({ slug }) => slug)).toEqual([other.slug])
    const forStaff = await catalog.related(named, 'internal')
    expect(forStaff.map(({ title }) => title).toSorted()).toEqual(['Thổ cẩm hai', 'Thổ cẩm nội bộ'])
  })

  it('are none for a document the audience may not see', async () => {
    const hidden = await publish(archive.payload, {
      title: 'Ẩn',
      body: text,
      visibility: 'internal',
    })
    expect(await catalog.related({ collection: 'articles', id: hidden.id }, 'public')).toEqual([])
  })
})
