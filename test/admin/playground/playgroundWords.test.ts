import { expect, it } from 'vitest'
import { mostCharacters, mostRows } from '../../../src/admin/playground/model.ts'
import { playgroundWords } from '../../../src/admin/playground/playgroundWords.ts'

it.each(['vi', 'en'])('the words name the limits that hold: %s', (language) => {
  const say = playgroundWords(language)
  expect(say('tooLong')).toContain(mostCharacters.toLocaleString(language))
  expect(say('capped')).toContain(mostRows.toLocaleString(language))
})

it('speaks Vietnamese to whoever does not read English', () => {
  expect(playgroundWords('fr')('title')).toBe('Thử bộ đọc')
  expect(playgroundWords('en')('title')).toBe('Try the reader')
})
