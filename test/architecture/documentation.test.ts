import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const manifest = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
}

describe('what is written down', () => {
  it('justifies each dependency in one line', () => {
    const page = read('docs/dependencies.md')
    const packages = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(packages.filter((name) => !page.includes(`\`${name}\``))).toEqual([])
  })

  it('pins each dependency exactly', () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  it('names each script in the developers’ guide', () => {
    const page = read('docs/phat-trien/bat-dau.md')
    const names = Object.keys(manifest.scripts)
    expect(names.filter((name) => !page.includes(name))).toEqual([])
  })

  it('names each setting in the operators’ guide', () => {
    const page = read('docs/van-hanh/cai-dat.md')
    const names = read('src/environment.ts').match(/^ {2}[A-Z_]+(?=:)/gm) ?? []
    expect(names.length).toBeGreaterThan(8)
    expect(names.map((name) => name.trim()).filter((name) => !page.includes(name))).toEqual([])
  })

  it('keeps addresses of registries out of the lock file', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved": "http/)
  })
})
