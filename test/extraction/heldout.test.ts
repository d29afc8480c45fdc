import { afterAll, describe, expect, test } from 'vitest'
import { readHeldOut } from './support/heldout.ts'
import { scoreHeldOut } from './support/scoreHeldOut.ts'

const documents = readHeldOut()
const { kinds, links, calibration, misses } = scoreHeldOut(documents)

const percent = (right: number, of: number): number => (of === 0 ? 100 : (100 * right) / of)

/** Least share of right answers, in percent: precision and recall of kinds, accuracy of links. */
const least = {
  kinds: { citations: 99, dates: 97, places: 97, figures: 97 },
  links: { qualifier: 97, status: 94, period: 94, places: 94, indicator: 92 },
}

/** Of the figures that are told with more than this confidence so many are right. */
const SURE = 0.9
const SURE_RIGHT = 97

afterAll(() => {
  const lines = Object.entries(kinds).map(
    ([kind, { right, wrong, missed }]) =>
      `${kind.padEnd(12)} precision ${percent(right, right + wrong).toFixed(1)}  recall ${percent(right, right + missed).toFixed(1)}  (${right + missed})`,
  )
  const told = Object.entries(links).map(
    ([link, { right, of }]) => `${link.padEnd(12)} right ${percent(right, of).toFixed(1)}  (${of})`,
  )
  const sure = calibration.map(
    ({ above, right, of }) =>
      `confidence > ${above}: ${percent(right, of).toFixed(1)}% right (${of})`,
  )
  console.log(
    [`${documents.length} held-out texts`, ...lines, ...told, ...sure, ...misses].join('\n'),
  )
})

describe('held-out texts', () => {
  test('there are at least sixty of them', () => {
    expect(documents.length).toBeGreaterThanOrEqual(60)
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

  test('confidence means something', () => {
    const { right, of } = calibration.find(({ above }) => above === SURE)!
    expect(percent(right, of)).toBeGreaterThanOrEqual(SURE_RIGHT)
  })
})
