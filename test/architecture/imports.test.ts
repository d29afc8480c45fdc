import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

/** The rooms from the foundation up; a room imports itself and what stands before it. */
const rooms = [
  'extraction',
  'collections',
  'src/environment.ts',
  'src/database',
  'src/knowledge',
  'src/catalog',
  'src/ingest',
  'src/jobs',
  'src/site',
  'src/admin',
  'payload.config.ts',
  'src/cli',
  'src/instrumentation.ts',
  'src/app',
]

/** Who must not use a room that stands before it, and why. */
const forbidden: readonly (readonly [from: string, to: string, why: string])[] = [
  ['collections', 'extraction', 'schema and access need no reading of texts'],
  ['src/catalog', 'src/knowledge', 'the index is made of records alone'],
  ['src/catalog', 'extraction', 'the index is made of records alone'],
  ['src/site', 'src/ingest', 'pages read, they do not import'],
  ['src/site', 'src/jobs', 'pages read, they do not work by the clock'],
]

/** Words in two languages and nothing else: data, however long. */
const wordLists = ['src/admin/translations.ts']

const generated = ['src/payload-types.ts', 'src/database/migrations/']

function roomOf(path: string): string | undefined {
  return rooms.find((room) => path === room || path.startsWith(`${room}/`))
}

function sourceFiles(): string[] {
  return ['extraction', 'collections', 'src', 'payload.config.ts']
    .flatMap((name) =>
      name.endsWith('.ts')
        ? [name]
        : readdirSync(join(root, name), { recursive: true, encoding: 'utf8' }).map((file) =>
            join(name, file),
          ),
    )
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
    .filter((file) => !generated.some((path) => file.startsWith(path)))
}

interface Arrow {
  readonly from: string
  readonly to: string
}

function arrowsOf(file: string): Arrow[] {
  const source = readFileSync(join(root, file), 'utf8')
  const paths = [...source.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(
    ([, path]) => path!,
  )
  return paths.map((path) => ({
    from: file,
    to: relative(root, resolve(root, dirname(file), path)),
  }))
}

function faultOf({ from, to }: Arrow): string | null {
  const [here, there] = [roomOf(from), roomOf(to)]
  if (generated.some((path) => to.startsWith(path)) || !there) return null
  if (!here) return `${from} stands in no room`
  if (rooms.indexOf(there) > rooms.indexOf(here)) return `${from} → ${to}: the arrow runs upward`
  const rule = forbidden.find(([source, target]) => source === here && target === there)
  return rule ? `${from} → ${to}: ${rule[2]}` : null
}

describe('the house', () => {
  it('has arrows that run downward only', () => {
    const faults = sourceFiles().flatMap(arrowsOf).map(faultOf).filter(Boolean)
    expect(faults).toEqual([])
  })

  it('sees an arrow that runs upward', () => {
    expect(faultOf({ from: 'extraction/index.ts', to: 'src/environment.ts' })).toMatch(/upward/)
    expect(faultOf({ from: 'src/catalog/a.ts', to: 'src/knowledge/b.ts' })).toMatch(/records/)
  })

  it('keeps its root as the customer fixed it', () => {
    const allowed =
      /^(\..+|src|collections|extraction|media|test|docs|data|node_modules|package(-lock)?\.json|tsconfig(\.tsbuildinfo|\.json)|payload\.config\.ts|next\.config\.mjs|next-env\.d\.ts|vitest\.config\.ts|README\.md)$/
    expect(readdirSync(root).filter((name) => !allowed.test(name))).toEqual([])
  })

  it('has no file above 300 lines of logic', () => {
    const long = sourceFiles()
      .filter((file) => !wordLists.includes(file))
      .filter((file) => readFileSync(join(root, file), 'utf8').split('\n').length > 301)
    expect(long).toEqual([])
  })
})

describe('the lint rule', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kho-planted-'))
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('catches forbidden imports planted in a room', () => {
    cpSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'))
    const planted: Record<string, string> = {
      'extraction/planted.ts':
        "import { readFileSync } from 'node:fs'\nexport const read = readFileSync\n",
      'collections/planted.ts':
        "import { readEnvironment } from '../src/environment.ts'\nexport const read = readEnvironment\n",
      'src/catalog/planted.ts':
        "import { cookies } from 'next/headers'\nexport const read = cookies\n",
    }
    for (const [file, source] of Object.entries(planted)) {
      mkdirSync(join(folder, dirname(file)), { recursive: true })
      writeFileSync(join(folder, file), source)
    }
    const { stdout } = spawnSync(join(root, 'node_modules/.bin/oxlint'), ['--format=unix'], {
      cwd: folder,
      encoding: 'utf8',
    })
    for (const file of Object.keys(planted)) expect(stdout).toContain(file)
    expect(stdout.match(/no-restricted-imports/g)).toHaveLength(3)
  })
})
