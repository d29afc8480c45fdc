import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { audit } from '../../extraction/index.ts'
import { extractor } from './support/extractor.ts'
import { readGolden } from './support/golden.ts'

const folder = join(import.meta.dirname, 'cases/audit')

const casesSchema = z.array(
  z.strictObject({
    /** States the behaviour. */
    name: z.string().min(5),
    /** One meaning, many phrasings. */
    texts: z.array(z.string().min(1)).min(1),
    publishedOn: z.iso.date().optional(),
    decision: z.string().optional(),
    /** For each finding the fields that are checked; an empty list wants none. */
    expect: z.array(
      z.strictObject({
        rule: z.string(),
        figures: z.array(z.string()).optional(),
        expected: z.number().optional(),
        found: z.number().optional(),
        severity: z.enum(['high', 'low']).optional(),
        /** Words of the message. */
        says: z.string().optional(),
      }),
    ),
  }),
)

/** The findings of a text with their figures as written; `says` only when the message holds it. */
function findingsOf(
  text: string,
  {
    publishedOn = null,
    decision = null,
  }: { publishedOn?: string | null; decision?: string | null },
): Record<string, unknown>[] {
  const extraction = extractor.extract(text, { publishedOn, decision })
  return audit(text, extraction).map((finding) => ({
    ...finding,
    figures: finding.figures.map((index) => extraction.figures[index]?.quote),
  }))
}

describe.each(readdirSync(folder))('audit of %s', (file) => {
  const cases = casesSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')))
  describe.each(cases)('$name', ({ texts, expect: wanted, publishedOn, decision }) => {
    test.each(texts)('%s', (text) => {
      const found = findingsOf(text, {
        publishedOn: publishedOn ?? null,
        decision: decision ?? null,
      })
      const matching = wanted.map(({ says, ...fields }) =>
        expect.objectContaining({ ...fields, message: expect.stringContaining(says ?? '') }),
      )
      expect(found).toEqual(matching)
    })
  })
})

test('whole documents whose figures agree have no findings', () => {
  const found = readGolden().flatMap(({ text, facts }) => findingsOf(text, facts))
  expect(found).toEqual([])
})
