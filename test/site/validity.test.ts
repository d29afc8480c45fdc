import { describe, expect, it, test } from 'vitest'
import { today, validityOn, validityWords, type InForce } from '../../src/site/format/validity.ts'

const by = (issuedOn: string | null, effectiveFrom: string | null = null) => [
  { slug: '2-qd-ttg', number: '2/QĐ-TTg', issuedOn, effectiveFrom },
]
const filled: InForce = { effectiveFrom: '2020-11-20', issuedOn: '2020-11-20', replacedBy: [] }

describe('whether an instrument holds', () => {
  const cases: readonly [string, InForce, string, string][] = [
    ['holds from its first day', filled, '2020-11-20', 'còn hiệu lực'],
    ['not before it', filled, '2020-11-19', 'chưa có hiệu lực (từ 20/11/2020)'],
    ['on its last day', { ...filled, effectiveTo: '2025-12-31' }, '2025-12-31', 'còn hiệu lực'],
    ['not after it', { ...filled, effectiveTo: '2025-12-31' }, '2026-01-01', 'hết hiệu lực từ 01/01/2026'],
    ['replaced on the day', { ...filled, replacedBy: by('2022-02-01', '2022-03-01') }, '2022-03-01', 'đã bị thay thế bởi 2/QĐ-TTg từ 01/03/2022'],
    ['not the day before', { ...filled, replacedBy: by('2022-02-01', '2022-03-01') }, '2022-02-28', 'còn hiệu lực'],
    ['the day it was issued when nothing else is known', { ...filled, replacedBy: by('2022-02-01') }, '2022-02-01', 'đã bị thay thế bởi 2/QĐ-TTg từ 01/02/2022'],
    ['ended before it was replaced', { ...filled, effectiveTo: '2021-12-31', replacedBy: by('2022-02-01') }, '2023-01-01', 'hết hiệu lực từ 01/01/2022'],
    ['instants as they are stored', { ...filled, effectiveTo: '2025-12-31T00:00:00.000Z' }, '2026-01-01', 'hết hiệu lực từ 01/01/2026'],
    ['nobody said from when', { issuedOn: '2020-11-20', replacedBy: [] }, '2021-01-01', 'chưa rõ hiệu lực'],
    ['nobody filled it in', { ...filled, stub: true }, '2021-01-01', 'chưa rõ hiệu lực'],
    ['known not to be issued yet', { issuedOn: '2020-11-20', replacedBy: [] }, '2020-01-01', 'chưa có hiệu lực (từ 20/11/2020)'],
    ['between its issue and a known end', { stub: true, issuedOn: '2020-11-20', replacedBy: by('2022-02-01') }, '2021-01-01', 'còn hiệu lực'],
  ] // prettier-ignore
  it.each(cases)('%s', (_, instrument, day, words) => {
    expect(validityWords(validityOn(instrument, day, false))).toBe(words)
  })

  it('is in doubt on days past when its successor has no date, and over today', () => {
    const replaced = { ...filled, replacedBy: by(null) }
    expect(validityOn(replaced, '2021-01-01', false).state).toBe('unknown')
    const now = validityOn(replaced, '2026-01-01', true)
    expect(validityWords(now)).toBe('đã bị thay thế bởi 2/QĐ-TTg')
  })
})

test('today is the day in Vietnam', () => {
  expect(today(new Date('2026-01-01T18:30:00Z'))).toBe('2026-01-02')
})
