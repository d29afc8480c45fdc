import { type ChildProcess, spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { decideRun } from '../../../src/knowledge/reread/decideRun.ts'
import type { RereadRun } from '../../../src/knowledge/reread/model.ts'
import { latestRun } from '../../../src/knowledge/reread/rereadingRows.ts'
import { rememberGiven } from '../../../src/knowledge/vocabulary/givenKeys.ts'
import { seedTables } from '../../../src/knowledge/vocabulary/seedTables.ts'
import { openArchive, type TestArchive } from '../../support/archive.ts'
import { olderReading } from '../support/olderReading.ts'
import { quotes, recordsOf } from '../support/records.ts'
import { smallVocabulary } from '../support/smallVocabulary.ts'

const root = resolve(import.meta.dirname, '../../..')

const documents = 20

const paragraph = 'Năm 2016, tỉnh Phú Thọ đã hỗ trợ 25 cơ sở và đào tạo nghề cho 40 lao động.'

/** So much to read in each document that a kill finds the work under way. */
const filler = 'Các cơ sở trong vùng cùng nhau mở rộng sản xuất và tìm thêm bạn hàng. '.repeat(1000)

let archive: TestArchive
let payload: Payload
let records: ReturnType<typeof recordsOf>
const ids: string[] = []

beforeAll(async () => {
  archive = await openArchive()
  payload = archive.payload
  records = recordsOf(payload)
  await smallVocabulary(payload)
  // The command adds what never was in the tables, which here would take longer than all the rest.
  for (const table of seedTables()) {
    const keys = table.generations.flat().map(({ key }) => key)
    await rememberGiven(payload, table.collection, keys)
  }
  const older = olderReading(payload)
  for (let count = 0; count < documents; count += 1) {
    const { id } = await records.article([paragraph, filler])
    const [figure] = await records.figures(id)
    if (figure) await older.missed(figure)
    await older.version(id)
    ids.push(id)
  }
}, 300_000)
afterAll(() => archive.close())

interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

/** Starts the command on this archive, as an operator would. */
function command(...args: string[]): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(
    join(root, 'node_modules/.bin/node'),
    [join(root, 'src/cli/reextract.ts'), ...args],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk) => (stdout += chunk))
  child.stderr.on('data', (chunk) => (stderr += chunk))
  const ended = new Promise<Ended>((done, fail) => {
    child.on('error', fail)
    child.on('close', (code, signal) => done({ code, signal, stdout, stderr }))
  })
  return { child, ended }
}

async function latest(): Promise<RereadRun> {
  const run = await latestRun(payload)
  if (!run) throw new Error('there is no run')
  return run
}

/** Kills the command by `kill -9` once the run has done some documents of a phase, not all. */
async function killIn(state: RereadRun['state'], args: string[]): Promise<RereadRun> {
  const { child, ended } = command(...args)
  await vi.waitUntil(
    async () => {
      const run = await latestRun(payload)
      return run?.state === state && run.done > 0
    },
    { timeout: 60_000, interval: 5 },
  )
  // The package's `node` is a program itself, not a script that starts one.
  child.kill('SIGKILL')
  expect((await ended).signal).toBe('SIGKILL')
  // What the dead process would hold for half a minute.
  await payload.db.deleteMany({ collection: 'payload-kv', where: { key: { like: 'lease:' } } })
  return latest()
}

const timeout = 180_000

describe('npm run reextract', () => {
  it('killed while it compares goes on, and two at once give one report', { timeout }, async () => {
    const cut = await killIn('comparing', [])
    expect(cut.state).toBe('comparing')
    expect(cut.done).toBeLessThan(documents)
    const [first, second] = await Promise.all([command('--json').ended, command().ended])
    expect({ code: first.code, stderr: first.stderr }).toMatchObject({ code: 0 })
    const run = JSON.parse(first.stdout) as RereadRun
    expect(run).toMatchObject({ id: cut.id, state: 'reported', done: documents, of: documents })
    expect(run.counts).toMatchObject({ gained: documents, lost: 0, changed: 0, failed: 0 })
    expect(run.examples).toHaveLength(20)
    expect(second.stdout).toContain(`Đọc thêm được, thí dụ:\n  «25 cơ sở»  25 cơ sở · năm 2016`)
    expect(second.stdout).toContain('Chưa ghi gì.')
    expect(quotes(await records.figures(ids[0] ?? ''))).toEqual(['40 lao động'])
  })

  it(
    'applies only what was approved, and to the end though it is killed',
    { timeout },
    async () => {
      const early = await command('--apply').ended
      expect(early.code).toBe(1)
      expect(early.stderr).toContain('Báo cáo chưa được duyệt')
      const { id, updatedAt } = await latest()
      await decideRun(payload, id, 'approve', updatedAt, null)
      const cut = await killIn('applying', ['--apply'])
      expect(cut.done).toBeLessThan(documents)
      const { code, stdout } = await command('--apply').ended
      expect(code).toBe(0)
      expect(stdout).toContain('Đã áp dụng')
      expect(await latest()).toMatchObject({ id, state: 'applied', counts: { failed: 0 } })
      for (const document of ids) {
        expect(quotes(await records.figures(document))).toEqual(['25 cơ sở', '40 lao động'])
      }
    },
  )

  it('--yes reports, approves and applies', { timeout }, async () => {
    // Else the approval of the last run holds for what it left behind.
    await payload.db.deleteMany({ collection: 'rereadings', where: {} })
    const [id = ''] = ids
    const older = olderReading(payload)
    const [figure] = await records.figures(id)
    if (figure) await older.missed(figure)
    await older.version(id)
    const { code, stdout } = await command('--yes').ended
    expect(code).toBe(0)
    expect(stdout).toMatch(/Đọc thêm được +1\n/)
    expect(await latest()).toMatchObject({ state: 'applied', decidedBy: null })
    expect(quotes(await records.figures(id))).toEqual(['25 cơ sở', '40 lao động'])
  })
})
