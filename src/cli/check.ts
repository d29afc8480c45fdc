import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buildSite } from './buildSite.ts'
import { findProgram } from './findProgram.ts'
import { startMongoServer, type MongoServer } from './mongoServer.ts'
import { z } from 'zod'

/** `npm test`: format, lint, types, every test. What this machine cannot run is named, not hidden. */
const root = resolve(import.meta.dirname, '../..')
const strict = process.env['CI'] === 'true'
const output = mkdtempSync(join(tmpdir(), 'kho-check-'))
const bin = (name: string) => join(root, 'node_modules/.bin', name)

interface Step {
  readonly label: string
  readonly run: () => Promise<boolean>
}

function command(name: string, args: string[], env: Record<string, string> = {}): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(bin(name), args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    })
    child.on('error', () => done(false))
    child.on('exit', (code) => done(code === 0))
  })
}

const reports: string[] = []

function vitest(projects: string[], env: Record<string, string> = {}): Promise<boolean> {
  const report = join(output, `${projects.join('-')}.json`)
  reports.push(report)
  const chosen = projects.flatMap((project) => ['--project', project])
  return command(
    'vitest',
    ['run', ...chosen, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    env,
  )
}

const totals = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
})

/** Adds up what the test runner reported; a run that died before reporting counts as one failure. */
function addUp(): { passed: number; failed: number; skipped: number } {
  const sum = { passed: 0, failed: 0, skipped: 0 }
  for (const report of reports) {
    try {
      const run = totals.parse(JSON.parse(readFileSync(report, 'utf8')))
      sum.passed += run.numPassedTests
      sum.failed += run.numFailedTests
      sum.skipped += run.numPendingTests + run.numTodoTests
    } catch {
      sum.failed += 1
    }
  }
  return sum
}

const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

async function check(): Promise<boolean> {
  const leftOut: string[] = []
  const mongo: MongoServer | null = await startMongoServer()
  const chromium = process.env['CHROMIUM_PATH'] ?? findProgram(browsers)
  if (!mongo) {
    leftOut.push('các kiểm thử trên MongoDB (mang về bằng: bash .ci/install-mongodb-server)')
  }
  if (!chromium) {
    leftOut.push('các hành trình trên trình duyệt (mang về bằng: apt-get install chromium)')
  }

  const projects = ['extraction', 'rooms', 'sqlite', ...(mongo ? ['mongodb'] : [])]
  const steps: Step[] = [
    { label: 'Định dạng', run: () => command('prettier', ['--check', '--log-level=warn', '.']) },
    { label: 'Quy tắc viết mã', run: () => command('oxlint', ['--deny-warnings']) },
    { label: 'Kiểu của mã nguồn', run: () => command('tsc', ['--noEmit', '-p', '.']) },
    { label: 'Kiểu của kiểm thử', run: () => command('tsc', ['--noEmit', '-p', 'test']) },
    { label: 'Kiểm thử', run: () => vitest(projects, mongo?.env) },
    {
      label: 'Dựng trang',
      run: () =>
        buildSite().then(
          () => true,
          (error: unknown) => (console.error(error), false),
        ),
    },
  ]
  if (chromium) {
    const env = { CHROMIUM_PATH: chromium }
    steps.push({ label: 'Hành trình trên trình duyệt', run: () => vitest(['journeys'], env) })
  }

  const failed: string[] = []
  for (const [index, { label, run }] of steps.entries()) {
    const since = Date.now()
    console.log(`\n▸ [${index + 1}/${steps.length}] ${label}`)
    const passed = await run()
    const time = ((Date.now() - since) / 1000).toFixed(1).replace('.', ',')
    console.log(`${passed ? '✓' : '✗'} ${label} (${time} giây)`)
    if (!passed) failed.push(label)
  }
  mongo?.stop()

  const { passed, failed: broken, skipped } = addUp()
  console.log('')
  for (const part of leftOut) console.log(`! Bỏ qua ${part}`)
  for (const label of failed) console.log(`✗ Không đạt: ${label}`)
  console.log(`${passed} passed, ${broken} failed, ${skipped} skipped`)
  if (strict && (leftOut.length > 0 || skipped > 0)) {
    console.log('✗ Với CI=true, không được bỏ qua phần nào.')
    return false
  }
  return failed.length === 0
}

const passed = await check().finally(() => rmSync(output, { recursive: true, force: true }))
process.exit(passed ? 0 : 1)
