import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { withProgress } from './progress.mjs'

const root = resolve(import.meta.dirname, '../..')
const marker = join(root, '.next/sources.sha256')
const sources = [
  'collections',
  'extraction',
  'src',
  'next.config.mjs',
  'package-lock.json',
  'payload.config.ts',
  'tsconfig.json',
]

function filesUnder(path: string): string[] {
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

/** One hash over the name and content of everything the build reads. */
function hashSources(): string {
  const hash = createHash('sha256')
  const files = sources.flatMap((name) => {
    const path = join(root, name)
    return name.includes('.') ? [path] : filesUnder(path)
  })
  for (const file of files.toSorted())
    hash.update(file.slice(root.length)).update(readFileSync(file))
  return hash.digest('hex')
}

function nextBuild(): Promise<void> {
  return new Promise((done, fail) => {
    const build = spawn(
      process.execPath,
      [join(root, 'node_modules/next/dist/bin/next'), 'build'],
      {
        cwd: root,
        env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )
    let output = ''
    build.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    build.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
    build.on('error', fail)
    build.on('exit', (code) => (code === 0 ? done() : fail(new Error(output.trim()))))
  })
}

/**
 * Builds the site when its sources are not the ones it was last built from.
 * @throws Error with the whole output when the build fails.
 */
export async function buildSite(): Promise<void> {
  const wanted = hashSources()
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return
  await withProgress('Dựng trang (lần đầu khoảng một phút)', nextBuild)
  writeFileSync(marker, wanted)
}
