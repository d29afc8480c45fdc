import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openArchive, type TestArchive } from '../support/archive.ts'

let archive: TestArchive

beforeAll(async () => {
  archive = await openArchive()
})
afterAll(() => archive.close())

const person = (email: string) =>
  archive.payload.create({
    collection: 'users',
    data: { email, password: 'mat-khau-dai', roles: ['staff'] },
  })

const decision = () =>
  archive.payload.create({
    collection: 'decisions',
    data: { number: '1881/QĐ-TTg', visibility: 'public' },
  })

describe('an empty archive', () => {
  it('makes the first user an administrator, and only the first', async () => {
    expect((await person('mot@example.vn')).roles).toEqual(['admin'])
    expect((await person('hai@example.vn')).roles).toEqual(['staff'])
  })

  it('gives every record a string id', async () => {
    const { id } = await archive.payload.create({
      collection: 'organizations',
      data: { name: 'Trung tâm Khuyến công Lào Cai', level: 'provincial' },
    })
    expect(id).toBeTypeOf('string')
  })

  it('keeps untitled drafts apart and names them once they have a title', async () => {
    const draft = () =>
      archive.payload.create({ collection: 'articles', draft: true, data: { title: '' } })
    const [first, second] = [await draft(), await draft()]
    expect(first.slug).not.toBe(second.slug)
    const titled = await archive.payload.update({
      collection: 'articles',
      id: first.id,
      draft: true,
      data: { title: 'Khuyến công Đắk Lắk' },
    })
    expect(titled.slug).toBe('khuyen-cong-dak-lak')
  })

  it('refuses a second decision of the same number', async () => {
    await decision()
    await expect(decision()).rejects.toThrow(/hợp lệ/)
  })
})
