import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { describeFailure } from '../../src/cli/describeFailure.ts'

const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'kho-start-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function start(env: Record<string, string>) {
  const { status, stderr } = spawnSync(
    join(root, 'node_modules/.bin/node'),
    [join(root, 'src/cli/start.ts')],
    {
      encoding: 'utf8',
      timeout: 30_000,
      env: {
        NODE_ENV: 'test',
        PATH: process.env['PATH'],
        DATA_DIR: join(folder, 'data'),
        MEDIA_DIR: join(folder, 'media'),
        ...env,
      },
    },
  )
  return { status, stderr }
}

describe('npm start ends with one clear line when', () => {
  it('settings are wrong', () => {
    const { status, stderr } = start({ PORT: 'cổng', SAMPLE_DATA: 'có' })
    expect(status).toBe(1)
    expect(stderr).toContain('Biến môi trường PORT «cổng» sai')
    expect(stderr).toContain('Biến môi trường SAMPLE_DATA «có» sai')
  })

  it('the data folder cannot be made', () => {
    const file = join(folder, 'tep')
    writeFileSync(file, '')
    const { status, stderr } = start({ DATA_DIR: join(file, 'data') })
    expect(status).toBe(1)
    expect(stderr).toContain(`Không ghi được vào thư mục ${join(file, 'data')} (DATA_DIR)`)
  })

  it('the data folder lies where nothing can be written', () => {
    const { status, stderr } = start({ DATA_DIR: '/proc/kho' })
    expect(status).toBe(1)
    expect(stderr).toContain('Không ghi được vào thư mục /proc/kho (DATA_DIR)')
  })

  it('the port is taken', async () => {
    const server = createServer()
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const { status, stderr } = start({ PORT: String(port) })
    server.close()
    expect(status).toBe(1)
    expect(stderr).toContain(`Cổng đã có chương trình khác dùng (127.0.0.1:${port})`)
  })
})

describe('a failure is described', () => {
  const cases: readonly (readonly [message: string, said: RegExp])[] = [
    ['SQLITE_READONLY: attempt to write a readonly database', /chỉ cho đọc/],
    ['SQLITE_FULL: database or disk is full', /đã đầy/],
    ['ENOSPC: no space left on device, write', /đã đầy/],
    ['SQLITE_NOTADB: file is not a database', /không phải cơ sở dữ liệu SQLite/],
    ['SQLITE_CANTOPEN: unable to open database file', /Không mở được tệp/],
    ['Error: cannot connect to MongoDB. Details: connect ECONNREFUSED', /Không kết nối được/],
    ['listen EADDRNOTAVAIL: address not available 10.1.1.1:3000', /HOST/],
  ]
  it.each(cases)('%s', (message, said) => {
    expect(describeFailure(new Error(message))).toMatch(said)
    expect(describeFailure(new Error('outer', { cause: new Error(message) }))).toMatch(said)
  })

  it('in its own words when it is unknown', () => {
    expect(describeFailure(new Error('chuyện lạ'))).toBe('chuyện lạ')
    expect(describeFailure('chuyện lạ')).toBe('chuyện lạ')
  })
})
