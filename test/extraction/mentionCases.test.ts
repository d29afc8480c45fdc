import { describe, expect, test } from 'vitest'
import type { Extraction } from '../../extraction/index.ts'
import { contextOf, readCases, unmark, type Case } from './support/cases.ts'
import { extractor } from './support/extractor.ts'

/** The fields of a mention that a case names. */
function shown(mention: object, wanted: Case['expect'][number] | undefined): object {
  const all = new Map<string, unknown>(Object.entries(mention))
  return Object.fromEntries(Object.keys(wanted ?? {}).map((name) => [name, all.get(name)]))
}

const kinds = ['periods', 'citations', 'places'] as const satisfies (keyof Extraction)[]

describe.each(kinds)('cases of %s', (kind) => {
  describe.each(readCases(kind))('$file', ({ cases }) => {
    describe.each(cases)('$name', (sample) => {
      test.each(sample.texts)('%s', (marked) => {
        const { text, spans } = unmark(marked)
        const found = extractor.extract(text, contextOf(sample))[kind]
        expect(found.map(({ quote, start, end }) => ({ quote, start, end }))).toEqual(spans)
        expect(found.map((mention, index) => shown(mention, sample.expect[index]))).toEqual(
          sample.expect,
        )
      })
    })
  })
})
