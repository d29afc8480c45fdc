import { expect, test } from 'vitest'
import {
  documentAddress,
  documentOf,
  figureAddress,
  indicatorAddress,
  withQuery,
} from '../../src/site/addresses.ts'

test.each([
  ['articles', '/tin-tuc/mot-bai'],
  ['conference-reports', '/hoi-nghi/mot-bai'],
  ['decisions', '/van-ban/mot-bai'],
] as const)('a document of %s is at %s, and that address means it', (collection, address) => {
  const document = { collection, slug: 'mot-bai' }
  expect(documentAddress(document)).toBe(address)
  expect(documentOf(address)).toEqual(document)
})

test.each([
  'https://example.com/tin-tuc/mot-bai',
  '//example.com/tin-tuc/mot-bai',
  '/tin-tuc',
  '/tin-tuc/',
  '/tin-tuc/mot-bai/hai',
  '/tin-tuc/../admin',
  '/tin-tuc/mot-bai?x=1',
  '/dia-danh/phu-tho',
  '/\\example.com/mot-bai',
  '',
])('%j is no address of a document', (address) => {
  expect(documentOf(address)).toBeNull()
})

test('a link to a figure opens its document at the sentence', () => {
  const document = { collection: 'decisions', slug: '1881-qd-ttg' } as const
  expect(figureAddress(document, 'a1')).toBe('/van-ban/1881-qd-ttg?so-lieu=a1#so-lieu-a1')
})

test('codes are escaped in addresses', () => {
  expect(indicatorAddress('a/b?c')).toBe('/so-lieu/a%2Fb%3Fc')
})

test('a query leaves out what is empty, and the first page', () => {
  expect(withQuery('/tim-kiem', { q: 'khuyến công', trang: 1, nam: undefined, x: '' })).toBe(
    '/tim-kiem?q=khuy%E1%BA%BFn+c%C3%B4ng',
  )
  expect(withQuery('/tin-tuc', { trang: 2 })).toBe('/tin-tuc?trang=2')
  expect(withQuery('/tin-tuc', { trang: 1 })).toBe('/tin-tuc')
})
