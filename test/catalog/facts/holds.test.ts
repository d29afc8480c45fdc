import { describe, expect, it } from 'vitest'
import { holds } from '../../../src/catalog/facts/holds.ts'

/** Documents that are named with the same letter have one story. */
const storyOf = (name: string) => name.charAt(0)

const then = { said: ['a1 exact 500', 'b1 exact 400'], preferred: null }

describe('a settlement', () => {
  it.each<[string, readonly string[], boolean]>([
    ['holds while nothing changes', ['a1 exact 500', 'b1 exact 400'], true],
    ['holds in any order', ['b1 exact 400', 'a1 exact 500'], true],
    ['holds when a witness goes', ['a1 exact 500'], true],
    ['holds when one is reposted', ['a1 exact 500', 'a2 exact 500', 'b1 exact 400'], true],
    ['holds when only a repost is left', ['a2 exact 500', 'b1 exact 400'], true],
    ['ends with a new witness', ['a1 exact 500', 'b1 exact 400', 'c1 exact 500'], false],
    ['ends when one says something else', ['a1 exact 500', 'b1 exact 300'], false],
    ['ends when one says it otherwise', ['a1 more_than 500', 'b1 exact 400'], false],
    ['ends when a repost says something else', ['a1 exact 500', 'a2 exact 400'], false],
  ])('%s', (_, said, expected) => {
    expect(holds(then, { said, figures: [] }, storyOf)).toBe(expected)
  })

  it('ends when the preferred figure is gone', () => {
    const preferred = { ...then, preferred: 'f1' }
    expect(holds(preferred, { said: then.said, figures: ['f1', 'f2'] }, storyOf)).toBe(true)
    expect(holds(preferred, { said: then.said, figures: ['f2'] }, storyOf)).toBe(false)
  })
})
