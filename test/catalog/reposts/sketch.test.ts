import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isNearlyTheSame, sketchOf } from '../../../src/catalog/reposts/sketch.ts'

/** Words like those of a text, the same for the same seed. */
function textOf(seed: number, words: number): string {
  let state = seed
  return Array.from({ length: words }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return `từ${(state >>> 8) % 5000}`
  }).join(' ')
}

/** Every so many words another one. */
function changed(text: string, every: number): string {
  return text
    .split(' ')
    .map((word, at) => (at % every === every - 1 ? `khác${at}` : word))
    .join(' ')
}

function compare(a: string, b: string): { near: boolean; shared: number } {
  const [one, other] = [sketchOf(a), sketchOf(b)]
  if (!one || !other) throw new Error('too short')
  return {
    near: isNearlyTheSame(one.signature, other.signature),
    shared: one.bands.filter((band) => other.bands.includes(band)).length,
  }
}

describe('texts that are nearly the same', () => {
  it.each<[string, string, string]>([
    ['the same', textOf(1, 400), textOf(1, 400)],
    ['another case and no accents', textOf(2, 400), textOf(2, 400).replaceAll('từ', 'TU')],
    ['other punctuation and line breaks', textOf(3, 400), textOf(3, 400).replaceAll(' ', ',\n')],
    ['a lead before it', textOf(4, 400), `(Nguồn: Báo Công Thương) ${textOf(4, 400)}`],
    ['a footer behind it', textOf(5, 400), `${textOf(5, 400)} Theo cổng thông tin điện tử`],
    ['a word in a hundred changed', textOf(6, 800), changed(textOf(6, 800), 100)],
    ['a short notice with a byline', textOf(7, 60), `${textOf(7, 60)} Hồng Nhung`],
  ])('%s', (_, a, b) => {
    const { near, shared } = compare(a, b)
    expect(near).toBe(true)
    expect(shared).toBeGreaterThan(0)
  })
})

describe('texts that are not', () => {
  it.each<[string, string, string]>([
    ['unlike each other', textOf(1, 400), textOf(2, 400)],
    ['half the same', textOf(3, 400), `${textOf(3, 200)} ${textOf(4, 200)}`],
    ['a summary of the other', textOf(5, 800), textOf(5, 300)],
    ['every tenth word changed', textOf(6, 400), changed(textOf(6, 400), 10)],
    [
      'the same words in another order',
      textOf(7, 300),
      textOf(7, 300).split(' ').toSorted().join(' '),
    ],
  ])('%s', (_, a, b) => {
    expect(compare(a, b).near).toBe(false)
  })

  it('cannot be told of few words', () => {
    expect(sketchOf('')).toBeNull()
    expect(sketchOf(textOf(1, 26))).toBeNull()
    expect(sketchOf(textOf(1, 27))).not.toBeNull()
  })
})

describe('a sketch', () => {
  it('is the same for the same text, whatever was read before', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 200, maxLength: 600, unit: 'grapheme' }), (text) => {
        const first = sketchOf(text)
        sketchOf(textOf(9, 100))
        expect(sketchOf(text)).toEqual(first)
      }),
    )
  })

  it.each([
    // Of two texts that share the part p, p / (2 − p) of all their shingles are in both.
    [0.2, 0.111],
    [0.5, 0.333],
    [0.9, 0.818],
  ])('agrees as far as the texts do: %f in common', (part, expected) => {
    const pairs = Array.from({ length: 20 }, (_, at) => {
      const [seed, words] = [1000 * at + 1, 1000]
      const mixed = `${textOf(seed, words * part)} ${textOf(seed + 500, words * (1 - part))}`
      return [sketchOf(textOf(seed, words))!, sketchOf(mixed)!] as const
    })
    const shares = pairs.map(
      ([one, other]) =>
        one.signature.filter((value, bin) => value === other.signature[bin]).length /
        one.signature.length,
    )
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
    expect(Math.abs(mean - expected)).toBeLessThan(0.03)
  })
})
