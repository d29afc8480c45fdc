import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { startServer } from '../support/server.ts'

async function found(url: string): Promise<number> {
  const page = await fetch(`${url}/tim-kiem?q=khuyen+cong`)
  expect(page.status).toBe(200)
  return Number(/Có (\d+) tài liệu/.exec(await page.text())?.[1] ?? 0)
}

describe('the running archive', () => {
  it('tells refusals, answers after its catalog was deleted, damaged, and after a second start', async () => {
    const server = await startServer()
    try {
      const before = await found(server.url)
      expect(before).toBeGreaterThan(5)

      // Only a minified build loses the names by which Payload tells errors apart.
      const refused = await fetch(`${server.url}/api/figures?sort=indicator.code`)
      expect(await refused.text()).toContain('Không sắp xếp được theo «indicator.code»')

      for (const suffix of ['', '-wal', '-shm']) {
        rmSync(join(server.dataDir, `catalog.db${suffix}`), { force: true })
      }
      expect(await found(server.url)).toBe(before)

      writeFileSync(join(server.dataDir, 'catalog.db'), 'không phải là một mục lục '.repeat(4000))
      expect(await found(server.url)).toBe(before)
    } finally {
      await server.stop(true)
    }
    const again = await startServer({ DATA_DIR: server.dataDir })
    try {
      expect(await found(again.url)).toBeGreaterThan(5)
      expect(again.output()).not.toContain('Dựng trang')
    } finally {
      await again.stop()
    }
  })

  it('goes on serving when whoever read its log is gone', async () => {
    const server = await startServer()
    try {
      server.stopReading()
      // Refusals are logged.
      await fetch(`${server.url}/api/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: 'mutation { deleteArticle(id: "khong-co") { id } }' }),
      })
      expect(await found(server.url)).toBeGreaterThan(5)
    } finally {
      await server.stop()
    }
  })

  it('does not start on a database that is none, and says so', async () => {
    await expect(
      startServer({ DATABASE_URL: 'mongodb://127.0.0.1:9/kho?serverSelectionTimeoutMS=500' }),
    ).rejects.toThrow('Không kết nối được cơ sở dữ liệu MongoDB')
  })
})
