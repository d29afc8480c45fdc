import { describe, expect, it } from 'vitest'
import { readReextractArguments, reextractUsage } from '../../src/cli/reextractArguments.ts'

describe('arguments of npm run reextract', () => {
  it.each([
    [[], { apply: false, yes: false, json: false }],
    [['--apply'], { apply: true, yes: false, json: false }],
    [['--yes', '--json'], { apply: false, yes: true, json: true }],
  ])('%j', (args, wanted) => {
    expect(readReextractArguments(args)).toEqual(wanted)
  })

  it('--help wants nothing else', () => {
    expect(readReextractArguments(['--help', '--yes'])).toBeNull()
  })

  it.each([['--ap-dung'], ['thu-muc'], ['--yes=co']])('refuses %s and says how', (argument) => {
    expect(() => readReextractArguments([argument])).toThrow(reextractUsage)
    expect(() => readReextractArguments([argument])).toThrow(argument.split('=')[0])
  })
})
