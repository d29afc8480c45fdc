import { expect, test } from 'vitest'
import { headingLevels } from '../../src/site/body/headingLevels.ts'
import { linkTarget } from '../../src/site/body/linkTarget.ts'

test.each([
  ['h2 h3 h4 h2', [2, 3, 4, 2]],
  ['h4 h4 h3', [2, 3, 3]],
  ['h3 h2 h4', [2, 2, 3]],
  ['h1 h6', [2, 3]],
])('headings %s are shown without holes', (tags, levels) => {
  const nodes = tags.split(' ').map((tag) => ({ type: 'heading', tag }))
  expect([...headingLevels(nodes).values()]).toEqual(levels)
})

test.each([
  ['https://example.vn/a?b=1', 'https://example.vn/a?b=1'],
  ['mailto:kho@example.vn', 'mailto:kho@example.vn'],
  ['/tin-tuc/a', '/tin-tuc/a'],
  ['#muc', '#muc'],
  ['javascript:alert(1)', null],
  [' JavaScript:alert(1)', null],
  ['data:text/html,x', null],
  ['//example.com', null],
  ['', null],
])('an address %j leads to %j', (url, target) => {
  expect(linkTarget({ type: 'link', fields: { url, linkType: 'custom' } })).toBe(target)
})

test.each([
  [{ id: '1', slug: 'mot-bai' }, '/tin-tuc/mot-bai'],
  ['1', null],
  [null, null],
])('a link to the document %j leads to %j', (value, target) => {
  const doc = { relationTo: 'articles', value }
  expect(linkTarget({ type: 'link', fields: { linkType: 'internal', doc } })).toBe(target)
})
