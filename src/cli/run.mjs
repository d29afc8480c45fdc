// The door of `npm start` and `npm test`: brings the packages (and with them Node 24) when they are
// missing or outdated, then hands over to the command. Plain JavaScript: nothing is installed yet.
//
//   node src/cli/run.mjs COMMAND [ARGUMENT…]

import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { withProgress } from './progress.mjs'

const root = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../..')
const lock = join(root, 'package-lock.json')
const installed = join(root, 'node_modules/.package-lock.json')
const binaries = join(root, 'node_modules/.bin')

const major = Number(process.versions.node.split('.')[0])
if (major < 20) {
  console.error(`Cần Node 20 trở lên để cài đặt; máy này có Node ${process.versions.node}.`)
  process.exit(1)
}

// npm writes this file when an installation is complete, so an interrupted one is done again.
const upToDate = () =>
  existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs

function packagesPresent() {
  const folder = join(root, 'node_modules')
  if (!existsSync(folder)) return 0
  return readdirSync(folder).flatMap((name) =>
    name.startsWith('@') ? readdirSync(join(folder, name)) : name.startsWith('.') ? [] : [name],
  ).length
}

/** Every package that lies directly in node_modules, to tell how far the installation is. */
function packagesWanted() {
  const { packages } = JSON.parse(readFileSync(lock, 'utf8'))
  return Object.keys(packages).filter((path) => /^node_modules\/(@[^/]+\/)?[^/]+$/.test(path))
    .length
}

// Not `npm ci`: it refuses a lock file without the entries of other platforms' binaries, which a
// registry mirror may lack. Versions come from the lock file all the same.
function install() {
  return new Promise((done, fail) => {
    const npm = spawn('npm', ['install', '--no-save', '--loglevel=error', '--include=dev'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
    let output = ''
    npm.stdout.on('data', (chunk) => (output += chunk))
    npm.stderr.on('data', (chunk) => (output += chunk))
    npm.on('error', fail)
    npm.on('exit', (code) => (code === 0 ? done(undefined) : fail(new Error(output.trim()))))
  })
}

if (!upToDate()) {
  const wanted = packagesWanted()
  try {
    await withProgress('Cài các gói thư viện', install, () => `${packagesPresent()}/${wanted}`)
  } catch (error) {
    console.error(
      `Không cài được các gói thư viện:\n${error instanceof Error ? error.message : String(error)}`,
    )
    console.error('Kiểm tra kết nối tới kho gói npm rồi chạy lại lệnh.')
    process.exit(1)
  }
}

const [command, ...rest] = process.argv.slice(2)
const child = spawn(join(binaries, 'node'), [join(root, `src/cli/${command}.ts`), ...rest], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: `${binaries}${delimiter}${process.env.PATH ?? ''}` },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
