import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findProgram } from './findProgram.ts'

/** A MongoDB-compatible server that runs for the tests. */
export interface MongoServer {
  /** What the test suite needs to know of it. */
  readonly env: Record<string, string>
  readonly stop: () => void
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

function answers(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => (socket.destroy(), done(true)))
    socket.once('error', () => done(false))
  })
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

/** Programs that can serve, in the order of preference, and how each is called. */
const programs: readonly {
  readonly name: string
  readonly server: string
  readonly args: (port: number, folder: string) => string[]
}[] = [
  {
    name: 'mongod',
    server: 'mongodb',
    args: (port, folder) => ['--port', String(port), '--bind_ip', '127.0.0.1', '--dbpath', folder],
  },
  {
    name: 'mongodb-server',
    server: 'ferretdb',
    args: (port, folder) => [`127.0.0.1:${port}`, folder],
  },
]

/**
 * The server of `TEST_MONGODB_URL`, else a real MongoDB or the FerretDB of `.ci/mongodb-server` on a
 * free port with an empty folder; null when this machine has none.
 */
export async function startMongoServer(): Promise<MongoServer | null> {
  if (process.env['TEST_MONGODB_URL']) return { env: {}, stop: () => undefined }
  const program = programs.find(({ name }) => findProgram([name]))
  if (!program) return null

  const folder = mkdtempSync(join(tmpdir(), 'kho-mongodb-'))
  const port = await freePort()
  const child = spawn(program.name, program.args(port, folder), { stdio: 'ignore' })
  const stop = () => {
    child.kill()
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', stop)
  for (let waited = 0; waited < 15_000; waited += 100) {
    if (await answers(port)) {
      return {
        env: {
          TEST_MONGODB_URL: `mongodb://127.0.0.1:${port}/`,
          TEST_MONGODB_SERVER: program.server,
        },
        stop,
      }
    }
    await pause(100)
  }
  stop()
  return null
}
