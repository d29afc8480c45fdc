import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import instrumentTypes from '../../extraction/data/instrument-types.json' with { type: 'json' }
import issuers from '../../extraction/data/issuers.json' with { type: 'json' }
import laws from '../../extraction/data/laws.json' with { type: 'json' }
import places from '../../extraction/data/places.json' with { type: 'json' }
import { extractor } from './support/extractor.ts'

const nfc = z
  .string()
  .min(1)
  .refine((text) => text === text.normalize('NFC').trim(), 'NFC, gọn hai đầu')
const slugSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)

const placeSchema = z.strictObject({
  slug: slugSchema,
  code: z
    .string()
    .regex(/^\d{2,3}$/)
    .nullable(),
  name: nfc,
  level: z.enum(['country', 'region', 'province', 'district']),
  parent: slugSchema.nullable(),
  region: slugSchema.nullable(),
  aliases: z.array(nfc),
  validFrom: z.iso.date().nullable(),
  validTo: z.iso.date().nullable(),
  successor: slugSchema.nullable(),
})

const issuerSchema = z.strictObject({
  id: slugSchema,
  name: nfc,
  aliases: z.array(nfc),
  symbols: z.array(nfc),
  level: z.enum(['central', 'regional', 'provincial']),
  place: slugSchema.nullable(),
  validFrom: z.iso.date().nullable(),
  validTo: z.iso.date().nullable(),
})

const repeated = (values: readonly string[]) =>
  values.filter((value, at) => values.indexOf(value) !== at)
const slugs = new Set(places.map((place) => place.slug))
const isValid = (on: string) => (place: (typeof places)[number]) =>
  (place.validFrom ?? '') <= on && on <= (place.validTo ?? '9')

describe('places', () => {
  test('fit their schema, once each, references resolve', () => {
    z.array(placeSchema).parse(places)
    expect(repeated(places.map((place) => place.slug))).toEqual([])
    const references = places.flatMap(({ parent, region, successor }) => [
      parent,
      region,
      successor,
    ])
    expect(references.filter((slug) => slug !== null && !slugs.has(slug))).toEqual([])
  })

  test('stand in order: country, regions, provinces, districts, each by slug', () => {
    const levels = ['country', 'region', 'province', 'district']
    const key = (place: (typeof places)[number]) => `${levels.indexOf(place.level)} ${place.slug}`
    const keys = places.map(key)
    expect(keys).toEqual(keys.toSorted((a, b) => (a < b ? -1 : 1)))
  })

  test.each([
    ['2008-07-31', 64],
    ['2019-05-20', 63],
    ['2025-06-30', 63],
    ['2025-07-01', 34],
    ['2026-11-01', 34],
  ])('on %s there are %i provinces, each name and code once', (day, count) => {
    const provinces = places.filter(({ level }) => level === 'province').filter(isValid(day))
    expect(provinces).toHaveLength(count)
    expect(repeated(provinces.map(({ name }) => name))).toEqual([])
    expect(repeated(provinces.map(({ code }) => code ?? ''))).toEqual([])
  })

  test('who ceased to be has a successor that goes on from the next day', () => {
    const ended = places.filter(({ level, validTo }) => level === 'province' && validTo !== null)
    const gaps = ended.filter(({ validTo, successor }) => {
      const next = places.find((place) => place.slug === successor)
      return next === undefined || (next.validFrom !== null && next.validFrom <= (validTo ?? ''))
    })
    expect(gaps).toEqual([])
  })

  test.each(
    places
      .filter(({ level }) => level === 'province')
      .map(({ slug, name, validTo }) => ({ slug, name, on: validTo ?? '2025-12-01' })),
  )('$slug is found in its own time', ({ slug, name, on }) => {
    const type = ['Huế', 'Hồ Chí Minh'].includes(name) ? 'thành phố' : 'tại'
    const found = extractor.extract(`Hội nghị tổ chức ${type} ${name}.`, { publishedOn: on }).places
    expect(found.map((place) => place.slug)).toEqual([slug])
  })
})

describe('issuers and instruments', () => {
  test('issuers fit their schema, once each, in order, their provinces exist', () => {
    z.array(issuerSchema).parse(issuers)
    const ids = issuers.map(({ id }) => id)
    expect(repeated(ids)).toEqual([])
    expect(ids).toEqual(ids.toSorted())
    expect(issuers.filter(({ place }) => place !== null && !slugs.has(place))).toEqual([])
  })

  test('types and laws stand once each', () => {
    const nonEmpty = z.strictObject({
      code: nfc,
      name: nfc,
      aliases: z.array(nfc),
      shortForm: z.boolean(),
    })
    z.array(nonEmpty).parse(instrumentTypes)
    z.array(z.strictObject({ type: z.enum(['Luật', 'Bộ luật']), name: nfc })).parse(laws)
    expect(repeated(instrumentTypes.map(({ code }) => code))).toEqual([])
    expect(repeated(laws.map(({ name }) => name))).toEqual([])
  })

  test.each(issuers.filter(({ level, symbols }) => level === 'central' && symbols.length > 0))(
    '$name signs with its code',
    ({ name, symbols, validTo }) => {
      const text = `Quyết định số 12/QĐ-${symbols[0]} về khuyến công.`
      const [citation] = extractor.extract(text, { publishedOn: validTo ?? '2025-12-01' }).citations
      expect(citation?.issuer).toBe(name)
    },
  )

  test.each(laws)('$type $name is cited by its name', ({ type, name }) => {
    const [citation] = extractor.extract(`Theo ${type} ${name} năm 2018.`, {}).citations
    expect(citation?.id).toBe(`${type} ${name} 2018`)
  })
})
