import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listFiles, refusalOf } from '../../src/ingest/files/listFiles.ts'

let folder: string
const write = (name: string) => writeFileSync(join(folder, name), 'x')

/** Paths below the folder, with the reason where one is refused. */
const list = (...names: string[]) =>
  listFiles(names.map((name) => join(folder, name))).map(({ path, refusal }) => {
    const name = path.slice(folder.length + 1)
    return refusal ? `${name}: ${refusal.message}` : name
  })

const refused = (code: string) => refusalOf(Object.assign(new Error(code), { code })).message

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kho-tep-'))
  mkdirSync(join(folder, 'cây/dưới'), { recursive: true })
  for (const name of ['cây/tin 10.txt', 'cây/tin 9.txt', 'cây/đề án.TXT', 'cây/dân.html'])
    write(name)
  write('cây/dưới/a.htm')
  write('cây/bảng.xlsx')
  write('cây/README')
  write('cây/.an.txt')
  symlinkSync(join(folder, 'mất'), join(folder, 'cây/liên kết.txt'))
  symlinkSync(join(folder, 'cây'), join(folder, 'cây/vòng'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('the files of an import', () => {
  it('come in Vietnamese order, with a reason for each that cannot be read', () => {
    expect(list('cây')).toEqual([
      'cây/bảng.xlsx: chưa đọc được loại tệp «.xlsx»; nhận .txt, .html, .htm',
      'cây/dân.html',
      'cây/dưới/a.htm',
      'cây/đề án.TXT',
      'cây/liên kết.txt: liên kết hỏng: đích không còn',
      'cây/README: tệp không có đuôi; nhận .txt, .html, .htm',
      'cây/tin 9.txt',
      'cây/tin 10.txt',
    ])
  })

  it('are each read once, however often they are named', () => {
    expect(list('cây/tin 9.txt', 'cây/dưới', 'cây/dưới/a.htm')).toEqual([
      'cây/tin 9.txt',
      'cây/dưới/a.htm',
    ])
  })

  it('are refused when there is no such path, or a broken link is named', () => {
    expect(list('không có.txt', 'cây/liên kết.txt')).toEqual([
      'không có.txt: không có tệp hay thư mục này',
      'cây/liên kết.txt: liên kết hỏng: đích không còn',
    ])
  })

  it('are refused when the system does not let us read them', () => {
    expect(refused('EACCES')).toBe('không có quyền đọc')
    expect(refused('EIO')).toBe('không đọc được (EIO)')
  })
})
