import { en } from '@payloadcms/translations/languages/en'
import { vi } from '@payloadcms/translations/languages/vi'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { translations } from '../../src/admin/translations.ts'

type Tree = { [key: string]: string | Tree }

/** Words that Vietnamese has taken over as they are. */
const same = new Set(['general:email'])

/** `group:key` → text; deeper groups of the editor are joined by dots. */
function flatten(tree: Tree, prefix = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const [key, value] of Object.entries(tree)) {
    const name = prefix ? `${prefix}${prefix.includes(':') ? '.' : ':'}${key}` : key
    if (typeof value === 'string') found.set(name, value)
    else for (const [inner, text] of flatten(value, name)) found.set(inner, text)
  }
  return found
}

function placeholders(text: string): string[] {
  return (text.match(/\{\{\w+\}\}|<\/?\d>/g) ?? []).toSorted()
}

const payloadEnglish = flatten(en.translations)
const payloadVietnamese = flatten(vi.translations)
let vietnamese: Map<string, string>
let english: Map<string, string>
const dataDir = mkdtempSync(join(tmpdir(), 'kho-'))

beforeAll(async () => {
  process.env['DATA_DIR'] = dataDir
  const { default: config } = await import('@payload-config')
  const { i18n } = await config
  const own = i18n.translations as Record<string, Tree>
  vietnamese = new Map([...payloadVietnamese, ...flatten(own['vi'] ?? {})])
  english = new Map([...payloadEnglish, ...flatten(own['en'] ?? {})])
}, 60_000)
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

describe('the admin in Vietnamese', () => {
  it('has every text that English has, the editor and our own included', () => {
    expect(english.size).toBeGreaterThan(600)
    expect([...english.keys()].filter((key) => !vietnamese.get(key)?.trim())).toEqual([])
    expect([...vietnamese.keys()].filter((key) => !english.has(key))).toEqual([])
  })

  it('leaves nothing in English', () => {
    const untranslated = [...english]
      .filter(([key, text]) => vietnamese.get(key) === text && !same.has(key))
      .map(([key]) => key)
    expect(untranslated).toEqual([])
  })

  it('speaks of no fields, files, tokens or widgets', () => {
    const halfEnglish = /\b(fields?|files?|tokens?|widgets?|collections?|error|Vietnamese)\b/i
    const clumsy = [...vietnamese].filter(([, text]) =>
      halfEnglish.test(text.replaceAll(/\{\{\w+\}\}/g, '')),
    )
    expect(clumsy).toEqual([])
  })

  it('keeps the places for names and numbers', () => {
    for (const [key, text] of flatten(translations.vi)) {
      const original = payloadEnglish.get(key)
      // An empty cell needs no name beside its column's.
      if (original === undefined || key === 'general:noLabel') continue
      expect({ key, has: placeholders(text) }).toEqual({ key, has: placeholders(original) })
    }
  })

  it('overrides only what Payload says, and only to say it otherwise', () => {
    for (const [key, text] of flatten(translations.vi)) {
      if (key.startsWith('archive:')) continue
      expect({ key, isKnown: payloadEnglish.has(key) }).toEqual({ key, isKnown: true })
      expect({ key, text }).not.toEqual({ key, text: payloadVietnamese.get(key) })
    }
  })
})
