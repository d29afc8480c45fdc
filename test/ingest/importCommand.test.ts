import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedVocabulary } from '../../src/knowledge/vocabulary/seedVocabulary.ts'
import { openArchive, type TestArchive } from '../support/archive.ts'
import { article, decision, report } from './texts.ts'

const command = join(import.meta.dirname, '../../src/cli/import.ts')

let archive: TestArchive
let folder: string

interface Run {
  readonly code: number | null
  readonly output: string[]
}

/** Runs the command in a process of its own, on the archive of this test. */
function run(
  args: string[],
  env: Record<string, string> = {},
  stop?: { readonly after: string; readonly by: NodeJS.Signals },
): Promise<Run> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [command, ...args], {
      env: { ...process.env, NODE_OPTIONS: '', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const take = (chunk: Buffer) => {
      output += chunk.toString()
      if (stop && !child.killed && output.includes(stop.after)) child.kill(stop.by)
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    child.on('error', fail)
    child.on('exit', (code) => {
      done({ code, output: output.split('\n').filter((line) => line.trim() !== '') })
    })
  })
}

const numbered = (index: number) =>
  article
    .replace('Hưng Yên thêm', `Đợt ${index}: Hưng Yên thêm`)
    .replace('820 triệu', `${900 + index} triệu`)

async function count(collection: 'articles' | 'figures'): Promise<number> {
  return (await archive.payload.count({ collection, trash: true })).totalDocs
}

beforeAll(async () => {
  archive = await openArchive()
  folder = mkdtempSync(join(tmpdir(), 'kho-lenh-'))
  await seedVocabulary(archive.payload)
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await archive.close()
})

describe('the import command', () => {
  it('prints what is refused and skipped, the sum, and ends with 1', async () => {
    const here = join(folder, 'lẫn')
    mkdirSync(here)
    for (const [name, text] of Object.entries({
      'a.txt': article,
      'a2.txt': article,
      'b.txt': report,
    })) {
      writeFileSync(join(here, name), text)
    }
    writeFileSync(join(here, 'c.txt'), '')
    const { code, output } = await run([here])
    expect(output).toEqual([
      `– ${here}/a2.txt: đã có trong kho: «Hưng Yên thêm máy mới cho xưởng bánh đa»`,
      `✗ ${here}/c.txt: tệp rỗng`,
      '2 đã nhập, 1 đã có trong kho, 1 bị từ chối',
    ])
    expect(code).toBe(1)
  })

  it('tells a trial run’s documents one by one', async () => {
    const file = join(folder, 'd.txt')
    writeFileSync(file, decision)
    const { code, output } = await run(['--dry-run', file])
    expect(output).toEqual([
      expect.stringMatching(
        /^\+ .*d\.txt: văn bản · .*Chương trình thử nghiệm.* · 15\/03\/2019 · 2 số liệu$/,
      ),
      '1 sẽ nhập, 0 đã có trong kho, 0 bị từ chối',
    ])
    expect(code).toBe(0)
  })

  it('killed in the middle and run again leaves no double and no half document', async () => {
    const here = join(folder, 'nhiều')
    const total = 30
    mkdirSync(here)
    for (let index = 1; index <= total; index += 1) {
      writeFileSync(join(here, `${index}.txt`), numbered(index))
      // Something that is printed on the way, to be killed at.
      if (index % 10 === 0) writeFileSync(join(here, `${index}-rỗng.txt`), '')
    }
    const before = await count('articles')
    const killed = await run([here], {}, { after: '10-rỗng', by: 'SIGKILL' })
    expect(killed.code).toBeNull()
    const half = (await count('articles')) - before
    expect(half).toBeGreaterThan(0)
    expect(half).toBeLessThan(total)
    const stopped = await run([here], {}, { after: '20-rỗng', by: 'SIGINT' })
    expect(stopped.code).toBe(130)
    expect(stopped.output.at(-1)).toBe('Đã dừng giữa chừng; chạy lại lệnh để nhập tiếp.')

    const { output } = await run([here])
    expect(output.at(-1)).toMatch(/^\d+ đã nhập, \d+ đã có trong kho, 3 bị từ chối$/)
    const { docs } = await archive.payload.find({
      collection: 'articles',
      where: { slug: { contains: 'dot-' } },
      pagination: false,
      depth: 0,
    })
    expect(docs.map(({ slug }) => slug)).toHaveLength(total)
    expect(new Set(docs.map(({ title }) => title)).size).toBe(total)
    for (const { id, places } of docs) {
      const where = { 'document.value': { equals: id } }
      const figures = await archive.payload.find({ collection: 'figures', where, depth: 0 })
      expect(figures.docs).toHaveLength(3)
      expect(places).not.toEqual([])
      const versions = await archive.payload.countVersions({
        collection: 'articles',
        where: { parent: { equals: id } },
      })
      expect(versions.totalDocs).toBe(1)
    }
  }, 300_000)

  it('run twice at once takes turns: no double, nothing refused', async () => {
    const here = join(folder, 'cùng lúc')
    const total = 20
    mkdirSync(here)
    for (let index = 1; index <= total; index += 1) {
      writeFileSync(join(here, `${index}.txt`), numbered(500 + index))
    }
    const before = await count('articles')
    const runs = await Promise.all([run([here]), run([here])])
    const sums = new Set(runs.map(({ output }) => output.at(-1)))
    expect(sums).toEqual(
      new Set([
        `0 đã nhập, ${total} đã có trong kho, 0 bị từ chối`,
        `${total} đã nhập, 0 đã có trong kho, 0 bị từ chối`,
      ]),
    )
    const waits = /Một lệnh nhập khác đang chạy/
    expect(runs.filter(({ output }) => output.some((line) => waits.test(line)))).toHaveLength(1)
    expect((await count('articles')) - before).toBe(total)
  }, 120_000)

  it.each([
    ['no path', [], {}, 'Chưa nêu tệp hay thư mục.'],
    ['an unknown option', ['--nhanh', 'a.txt'], {}, 'Không có lựa chọn --nhanh'],
    [
      'an unknown publisher',
      ['--publisher', 'khong-co', 'a.txt'],
      {},
      'Không có cơ quan nào mang đường dẫn «khong-co» (--publisher).',
    ],
    [
      'a database that cannot be opened',
      ['a.txt'],
      { DATABASE_URL: 'file:/khong/co/thu-muc/kho.db' },
      'Không mở được tệp cơ sở dữ liệu ở DATABASE_URL. Kiểm tra đường dẫn và quyền.',
    ],
    [
      'a database server that does not answer',
      ['a.txt'],
      { DATABASE_URL: 'mongodb://127.0.0.1:9/kho?serverSelectionTimeoutMS=300' },
      'Không kết nối được cơ sở dữ liệu MongoDB ở DATABASE_URL.',
    ],
    [
      'a wrong address',
      ['a.txt'],
      { DATABASE_URL: 'mysql://x' },
      'Biến môi trường DATABASE_URL sai',
    ],
    [
      'a data folder that cannot be written',
      ['a.txt'],
      { DATA_DIR: '/sys/kho' },
      'Không ghi được vào thư mục /sys/kho (DATA_DIR)',
    ],
  ])('with %s says so in one line and ends with 1', async (_what, args, env, line) => {
    const { code, output } = await run(args, env)
    expect(output[0]).toContain(line)
    expect(output.filter((text) => /^\s+at |Error:/.test(text))).toEqual([])
    expect(code).toBe(1)
  })

  it('killed while it makes the tables of a new archive can be run again', async () => {
    const dataDir = join(folder, 'kho mới')
    const file = join(folder, 'mới.txt')
    writeFileSync(file, article)
    const env = { ...process.env, DATABASE_URL: '', DATA_DIR: dataDir, NODE_OPTIONS: '' }
    const child = spawn(process.execPath, [command, file], { env, stdio: 'ignore' })
    const ended = new Promise((done) => child.once('exit', done))
    const watch = setInterval(() => {
      const journal = statSync(join(dataDir, 'kho.db-wal'), { throwIfNoEntry: false })
      if (journal) setTimeout(() => child.kill('SIGKILL'), 20)
    }, 5)
    await ended
    clearInterval(watch)
    const { code, output } = await run([file], { DATABASE_URL: '', DATA_DIR: dataDir })
    expect(output.at(-1)).toBe('1 đã nhập, 0 đã có trong kho, 0 bị từ chối')
    expect(code).toBe(0)
  })

  it('names a path that is not there', async () => {
    const { code, output } = await run(['--dry-run', join(folder, 'mất.txt')])
    expect(output[0]).toBe(`✗ ${folder}/mất.txt: không có tệp hay thư mục này`)
    expect(code).toBe(1)
  })
})
