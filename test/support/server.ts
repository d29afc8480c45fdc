import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/** The product as a person starts it, over a new data folder. */
export interface RunningServer {
  readonly url: string
  readonly dataDir: string
  /** What it printed so far. */
  readonly output: () => string
  /** Closes the pipes it writes its log to. */
  readonly stopReading: () => void
  /** Stops it and removes its data; `keepData` leaves the folder for another start. */
  readonly stop: (keepData?: boolean) => Promise<void>
}

export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

function ended(child: ChildProcess): Promise<void> {
  return child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((done) => child.once('exit', () => done()))
}

/**
 * Runs `npm start`'s command and waits until it greets.
 * @throws Error with everything it printed when it ends before that.
 */
export async function startServer(env: Record<string, string> = {}): Promise<RunningServer> {
  const dataDir = env['DATA_DIR'] ?? mkdtempSync(join(tmpdir(), 'kho-journey-'))
  const port = String(await freePort())
  const { DATABASE_URL: _database, ...inherited } = process.env
  const child = spawn(join(root, 'node_modules/.bin/node'), [join(root, 'src/cli/start.ts')], {
    env: {
      ...inherited,
      DATA_DIR: dataDir,
      MEDIA_DIR: join(dataDir, 'media'),
      PORT: port,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const url = `http://127.0.0.1:${port}`
  await new Promise<void>((done, fail) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      if (output.includes('đang chạy tại')) done()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', () => fail(new Error(output)))
  })
  return {
    url,
    dataDir,
    output: () => output,
    stopReading: () => {
      child.stdout.destroy()
      child.stderr.destroy()
    },
    stop: async (keepData = false) => {
      child.kill('SIGTERM')
      await ended(child)
      if (!keepData) rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
