import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { defaultVocabulary } from '../../extraction/data/index.ts'
import { createExtractor } from '../../extraction/index.ts'
import { extractor } from './support/extractor.ts'

const name = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) })
const form = z.strictObject({ text: z.string().trim().min(1), factor: z.number().positive() })
const unitSchema = z.strictObject({
  code: z.string().regex(/^(?:[A-Za-z][\w]*|other:\p{Ll}[\p{L} ,]*)$/u),
  name,
  kind: z.enum(['money', 'ratio', 'count', 'measure']),
  forms: z.array(form).min(1),
})
const indicatorSchema = z.strictObject({
  code: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
  name,
  unit: z.string(),
  aggregate: z.enum(['sum', 'last']),
  phrases: z.array(z.string().trim().min(1)).min(1),
  definition: z.string().min(10).nullable(),
})

const { units, indicators } = defaultVocabulary
const durations = ['year', 'month', 'day', 'quarter', 'week', 'hour', 'shift']
const countable = units.filter(({ code }) => !durations.includes(code) && code !== 'times')

describe('units', () => {
  test('have the shape of the schema, and codes of their own', () => {
    expect(z.array(unitSchema).safeParse(units).error).toBeUndefined()
    expect(new Set(units.map(({ code }) => code)).size).toBe(units.length)
  })

  test('write no form twice', () => {
    const forms = units.flatMap((unit) => unit.forms.map(({ text }) => text.toLowerCase()))
    expect(forms.filter((text, index) => forms.indexOf(text) !== index)).toEqual([])
  })

  test.each(countable)('$code is found in each of its forms', ({ code, forms }) => {
    const found = forms.map(({ text }) => extractor.extract(`Báo cáo nêu 12,5 ${text}.`, {}))
    const read = found.map(({ figures: [figure] }) => ({ unit: figure?.unit, of: figure?.value }))
    const exact = forms.map(({ factor }) => ({ unit: code, of: Number((12.5 * factor).toPrecision(15)) })) // prettier-ignore
    expect(read).toEqual(exact)
  })
})

describe('indicators', () => {
  test('have the shape of the schema, codes of their own and units of the table', () => {
    expect(z.array(indicatorSchema).safeParse(indicators).error).toBeUndefined()
    expect(new Set(indicators.map(({ code }) => code)).size).toBe(indicators.length)
    const codes = new Set(units.map(({ code }) => code))
    expect(indicators.filter(({ unit }) => !codes.has(unit))).toEqual([])
  })

  test.each(indicators)('$code calls itself nothing twice', ({ phrases }) => {
    expect(new Set(phrases).size).toBe(phrases.length)
  })
})

describe('a vocabulary that is wrong stops the construction and names the entry', () => {
  test.each([
    ['a unit that stands twice', { units: [...units, units[0]!] }, units[0]!.code],
    ['a unit form without words', { units: [{ ...units[0]!, forms: [{ text: ' ', factor: 1 }] }] }, units[0]!.code],
    ['a factor that is no number', { units: [{ ...units[0]!, forms: [{ text: 'x', factor: NaN }] }] }, units[0]!.code],
    ['an indicator that stands twice', { indicators: [...indicators, indicators[1]!] }, indicators[1]!.code],
    ['an empty phrase', { indicators: [{ ...indicators[2]!, phrases: ['…'] }] }, indicators[2]!.code],
  ])('%s', (_, change, culprit) => {
    expect(() => createExtractor({ ...defaultVocabulary, ...change })).toThrow(culprit)
  }) // prettier-ignore
})

test('the extractor is frozen', () => {
  expect(Object.isFrozen(extractor)).toBe(true)
})
