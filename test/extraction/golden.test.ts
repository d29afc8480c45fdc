import { afterAll, describe, expect, test } from 'vitest'
import { readGolden } from './support/golden.ts'
import { scoreGolden } from './support/score.ts'

const documents = readGolden()
const { kinds, links, sure, misses } = scoreGolden(documents)

const percent = (right: number, of: number): number => (of === 0 ? 100 : (100 * right) / of)

/** Least share of right answers, in percent. */
const least = {
  kinds: { title: 100, publishedOn: 100, decisions: 99, dates: 97, places: 97, figures: 97 },
  links: { qualifier: 97, of: 97, indicator: 95, period: 95, places: 95, status: 95, decision: 95 },
}

afterAll(() => {
  const lines = Object.entries(kinds).map(
    ([kind, { right, wrong, missed }]) =>
      `${kind.padEnd(12)} precision ${percent(right, right + wrong).toFixed(1)}  recall ${percent(right, right + missed).toFixed(1)}  (${right + missed})`,
  )
  const told = Object.entries(links).map(
    ([link, { right, of }]) => `${link.padEnd(12)} right ${percent(right, of).toFixed(1)}  (${of})`,
  )
  const calibration = `confidence > 0.9: ${percent(sure.right, sure.of).toFixed(1)}% right in everything (${sure.of})`
  console.log(
    [`${documents.length} documents`, ...lines, ...told, calibration, ...misses].join('\n'),
  )
})

describe('golden documents', () => {
  test('there are at least ten of them', () => {
    expect(documents.length).toBeGreaterThanOrEqual(10)
  })

  test.each(Object.entries(least.kinds))('%s are found and nothing else', (kind, limit) => {
    const { right, wrong, missed } = kinds[kind]!
    expect(percent(right, right + wrong)).toBeGreaterThanOrEqual(limit)
    expect(percent(right, right + missed)).toBeGreaterThanOrEqual(limit)
  })

  test.each(Object.entries(least.links))('%s of the figures is right', (link, limit) => {
    const { right, of } = links[link]!
    expect(percent(right, of)).toBeGreaterThanOrEqual(limit)
  })
})
