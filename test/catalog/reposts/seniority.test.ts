import { describe, expect, it } from 'vitest'
import { seniorityOf } from '../../../src/catalog/reposts/seniority.ts'
import { documentRow } from '../support/memoryCatalog.ts'

const of = (publishedOn: string | null, id = 'a') => seniorityOf(documentRow({ id, publishedOn }))

describe('seniority', () => {
  it.each<[string, string | null, string | null]>([
    ['the earlier day goes first', '2016-05-01', '2016-05-02'],
    ['a day goes before none', '9998-12-31', null],
    ['a day goes before one nobody can read', '2016-05-01', '+012016-05'],
    ['days before 1970 are the first', '1945-09-02', '1970-01-02'],
  ])('%s', (_, first, second) => {
    expect(of(first)).toBeLessThan(of(second))
  })

  it('is another one for each document of a day, and always the same', () => {
    expect(of('2016-05-01', 'a')).not.toBe(of('2016-05-01', 'b'))
    expect(of('2016-05-01', 'a')).toBe(of('2016-05-01', 'a'))
  })

  it('is kept exactly by SQLite and JavaScript', () => {
    expect(Number.isSafeInteger(of(null))).toBe(true)
  })
})
