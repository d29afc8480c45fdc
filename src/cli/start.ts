import { createServer, type Server } from 'node:http'
import { resolve } from 'node:path'
import { type Environment, readEnvironment } from '../environment.ts'
import { buildSite } from './buildSite.ts'
import { checkFolder } from './checkFolder.ts'
import { describeFailure } from './describeFailure.ts'

function listen(server: Server, { port, host }: Environment): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, host, () => done())
  })
}

/** A taken port is said at once, before anything long is done. */
async function checkPort(environment: Environment): Promise<void> {
  const probe = createServer()
  await listen(probe, environment)
  await new Promise((done) => probe.close(done))
}

/** The archive is prepared while the first request waits; asking it here keeps people from waiting. */
async function firstAnswer({ host, port }: Environment): Promise<void> {
  const answer = await fetch(`http://${host.includes(':') ? `[${host}]` : host}:${port}/api/health`)
  await answer.arrayBuffer()
}

function greet({ siteUrl }: Environment): void {
  console.log(`
  Kho Khuyến công đang chạy tại ${siteUrl}

    Trang đọc        ${siteUrl}
    Trang quản trị   ${siteUrl}/admin  (lần đầu: tạo tài khoản quản trị tại đây)
    Nhập tài liệu    npm run import -- THƯ_MỤC

  Nhấn Ctrl+C để dừng.
`)
}

/** `npm start`: builds what is outdated, prepares the archive, serves it. */
async function start(): Promise<void> {
  const environment = readEnvironment(process.env)
  checkFolder('DATA_DIR', environment.dataDir)
  checkFolder('MEDIA_DIR', environment.mediaDir)

  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
  await checkPort(environment)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0))

  await buildSite()
  // Next is loaded after the build only: before it there is nothing to serve.
  const { default: createNext } = await import('next')
  const app = createNext({
    dev: false,
    dir: resolve(import.meta.dirname, '../..'),
    hostname: environment.host,
    port: environment.port,
  })
  await app.prepare()
  const answer = app.getRequestHandler()
  const server = createServer((request, response) => {
    void answer(request, response)
  })
  await listen(server, environment)
  await firstAnswer(environment)
  greet(environment)
}

// Whoever read the log may be gone: serving goes on without it.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

start().catch((error: unknown) => {
  console.error(describeFailure(error))
  process.exit(1)
})
