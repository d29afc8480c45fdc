import { describe, expect, it } from 'vitest'
import { layOutPlaces, lies, overlap } from '../../../src/catalog/targets/atlas.ts'
import { atlas, gazetteer } from './gazetteer.ts'

const area = (places: string) => atlas.areaOf(places === '' ? [] : places.split(' '))

describe('two areas overlap', () => {
  it.each([
    ['bắc', 'bắc'],
    ['', 'việt-trì'],
    ['nước', 'đông'],
    ['bắc', 'phú-thọ'],
    ['bắc', 'việt-trì'],
    ['bắc-ninh-mới', 'bắc-giang'],
    ['hà-nội', 'hà-tây'],
    ['ven-biển', 'bắc'],
    ['ven-biển', 'tân-an'],
    ['lâm-đồng-mới', 'nam'],
    ['phú-thọ bắc-ninh', 'bắc-ninh bắc-giang'],
    ['đông', 'long-an'],
    ['đông', 'đông'],
  ])('%s and %s', (a, b) => {
    expect(overlap(area(a), area(b))).toBe(true)
    expect(overlap(area(b), area(a))).toBe(true)
  })
})

describe('two areas have nothing in common', () => {
  it.each([
    ['bắc', 'nam'],
    ['bắc-ninh', 'bắc-giang'],
    ['bắc-ninh-mới', 'phú-thọ'],
    ['tân-an', 'bến-lức'],
    ['tân-an', 'phú-thọ'],
    ['ven-biển', 'bắc-ninh'],
    ['phú-thọ bắc-ninh', 'bắc-giang long-an'],
  ])('%s and %s', (a, b) => {
    expect(overlap(area(a), area(b))).toBe(false)
    expect(overlap(area(b), area(a))).toBe(false)
  })
})

describe('an area lies in another', () => {
  it.each([
    ['phú-thọ', '', true],
    ['đông', 'nước', true],
    ['bắc-giang', 'bắc-ninh-mới', true],
    ['bắc-ninh-mới', 'bắc', true],
    ['việt-trì', 'bắc', true],
    ['tân-an bến-lức', 'long-an', true],
    ['tân-an', 'tân-an', true],
    ['đông', 'đông', true],
    ['đông', 'bắc', false],
    ['bắc', 'phú-thọ', false],
    ['bắc-ninh-mới', 'bắc-giang', false],
    ['long-an', 'tân-an', false],
    ['phú-thọ long-an', 'bắc', false],
  ])('%s in %s: %s', (inner, outer, expected) => {
    expect(lies(area(inner), area(outer), atlas)).toBe(expected)
  })
})

describe('the tree of places', () => {
  it('has merged provinces below what they became, but none that reaches into two regions', () => {
    expect(atlas.childrenOf('bắc-ninh-mới')).toEqual(['bắc-ninh', 'bắc-giang'])
    expect(atlas.childrenOf('bắc')).toEqual(['bắc-ninh-mới', 'hà-nội', 'phú-thọ', 'lâm-đồng'])
    expect(area('lâm-đồng-mới').node).toBeNull()
    expect(area('ven-biển').node).toBeNull()
    expect(area('bắc-ninh bắc-giang').node).toBeNull()
    expect(area('tân-an').node).toBe('tân-an')
  })

  it('is as wide as the provinces of before', () => {
    const widths = ['', 'bắc', 'bắc-ninh-mới', 'hà-nội', 'tân-an', 'đông']
    expect(widths.map((places) => area(places).width)).toEqual([700, 500, 200, 100, 1, 1])
  })

  it('names the same places in any order alike, and unknown ones not at all', () => {
    expect(area('nam bắc').key).toBe(area('bắc nam bắc').key)
    expect(area('phú-thọ không-có').key).toBe('phú-thọ')
  })

  it('stands without a record of the country, and with records that run in circles', () => {
    const broken = gazetteer
      .filter(({ level }) => level !== 'country')
      .map((one) => (one.id === 'bắc-ninh-mới' ? { ...one, successor: 'bắc-ninh' } : one))
    const found = layOutPlaces(broken)
    expect(found.areaOf([]).key).toBe('')
    expect(found.areaOf(['phú-thọ']).node).toBe('phú-thọ')
    expect(lies(found.areaOf(['phú-thọ']), found.areaOf([]), found)).toBe(true)
  })
})
