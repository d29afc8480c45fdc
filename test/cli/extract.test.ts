import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'extract-'))
const page = join(folder, 'bai.txt')
const binary = join(folder, 'anh.txt')
writeFileSync(
  page,
  'Khuyến công Cà Mau năm 2018\n12/01/2019\n\nNăm 2018, tỉnh Cà Mau đã hỗ trợ hơn 15 cơ sở theo Quyết định số 77/QĐ-UBND.\n',
)
writeFileSync(binary, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0, 0, 0, 255, 254, 0]))
afterAll(() => rmSync(folder, { recursive: true }))

function run(
  args: readonly string[],
  input = '',
): { lines: string[]; errors: string; status: number | null } {
  const done = spawnSync(process.execPath, ['src/cli/extract.ts', ...args], { cwd: root, input, encoding: 'utf8' }) // prettier-ignore
  return {
    lines: done.stdout.split('\n').filter(Boolean),
    errors: done.stderr,
    status: done.status,
  }
}

describe('extract on the command line', () => {
  test('prints one line of JSON for each file, in order', () => {
    const { lines, status } = run(['--json', page, page])
    expect(status).toBe(0)
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      {
        file: page,
        title: 'Khuyến công Cà Mau năm 2018',
        publishedOn: '2019-01-12',
        decisions: [{ id: '77/QĐ-UBND', type: 'Quyết định' }],
        figures: [
          {
            value: 15,
            unit: 'establishment',
            qualifier: 'more_than',
            period: '2018',
            places: ['Cà Mau'],
          },
        ],
      },
      { file: page },
    ])
  })

  test('every offset points into the printed text', () => {
    const [line] = run(['--json', page]).lines
    const { text, figures } = JSON.parse(line!) as {
      text: string
      figures: { text: string; start: number; end: number; sentence: [number, number] }[]
    }
    expect(figures.map(({ start, end }) => text.slice(start, end))).toEqual(['hơn 15 cơ sở'])
    expect(text.slice(...figures[0]!.sentence)).toMatch(/^Năm 2018.*QĐ-UBND\.$/)
  })

  test('reads standard input', () => {
    const { lines } = run(['--json', '-'], 'Tỉnh Cà Mau có 12 làng nghề.')
    expect(JSON.parse(lines[0]!)).toMatchObject({ file: '-', figures: [{ value: 12, unit: 'other:làng nghề' }] }) // prettier-ignore
  })

  test('goes on after a file that cannot be read, names it and ends with 1', () => {
    const { lines, errors, status } = run([
      '--json',
      join(folder, 'thieu.txt'),
      binary,
      folder,
      page,
    ])
    expect(status).toBe(1)
    expect(lines).toHaveLength(1)
    expect(errors).toMatch(/thieu\.txt: không có tệp này/)
    expect(errors).toMatch(/anh\.txt: /)
    expect(errors).toMatch(/đây là thư mục/)
  })

  test('says how it is used when no file is named', () => {
    const { errors, status } = run(['--json'])
    expect(status).toBe(1)
    expect(errors).toMatch(/Cách dùng/)
  })

  test('tells people what it found and why', () => {
    const { lines } = run(['--explain', page])
    expect(lines.join('\n')).toMatch(/Số liệu:[\s\S]*hơn 15 cơ sở[\s\S]*Vì sao:/)
  })
})
