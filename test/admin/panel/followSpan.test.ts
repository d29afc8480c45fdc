import { describe, expect, it } from 'vitest'
import { followSpan } from '../../../src/admin/panel/followSpan.ts'

const before = 'Năm 2016 có 25 cơ sở.\nNăm 2017 có 25 cơ sở.\nHết.'

/** Where the words stand for the time after `nth` times. */
function at(text: string, words: string, nth = 0): [number, number] {
  let start = text.indexOf(words)
  for (let count = 0; count < nth; count++) start = text.indexOf(words, start + 1)
  return [start, start + words.length]
}

describe('words in a text that was edited since it was read', () => {
  it.each([
    ['nothing was typed', before, 1],
    ['behind them', `${before} Thêm một câu.`, 1],
    ['before them', `Mở đầu.\n${before}`, 1],
    ['between equal words', before.replace('.\nNăm 2017', ' và hơn thế.\nĐến năm 2017'), 1],
    ['words before them were deleted', before.replace('Năm 2016 ', ''), 1],
  ])('are found again: %s', (_, after, nth) => {
    expect(followSpan(before, after, at(before, '25 cơ sở', nth))).toEqual(
      at(after, '25 cơ sở', nth),
    )
  })

  it('are the nearest equal ones when their own are gone', () => {
    const after = before.replace('có 25 cơ sở.\nHết', 'có ít cơ sở.\nHết')
    expect(followSpan(before, after, at(before, '25 cơ sở', 1))).toEqual(at(after, '25 cơ sở'))
  })

  it('are gone when they are nowhere, or only within a longer number', () => {
    const after = before.replaceAll('25 cơ sở', '125 cơ sở')
    expect(followSpan(before, after, at(before, '25 cơ sở'))).toBeNull()
    expect(followSpan(before, '', at(before, 'Hết'))).toBeNull()
  })
})
