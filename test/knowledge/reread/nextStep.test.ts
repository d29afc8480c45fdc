import { describe, expect, it } from 'vitest'
import { nextStep, type NextStep, type Present } from '../../../src/knowledge/reread/nextStep.ts'

type Latest = Parameters<typeof nextStep>[0]

const present: Present = {
  extractorVersion: '2',
  vocabularyHash: 'words',
  isOtherVersionLeft: true,
  since: new Date('2026-01-02'),
}

const run = (
  state: NonNullable<Latest>['state'],
  extractorVersion = '2',
  vocabularyHash = 'words',
): Latest => ({ state, extractorVersion, vocabularyHash, createdAt: '2026-01-01T00:00:00.000Z' })

describe('what to do next', () => {
  it.each<[string, Latest, NextStep, Partial<Present>?]>([
    ['never compared, old readings', null, 'start'],
    ['never compared, all current', null, 'rest', { isOtherVersionLeft: false }],
    ['comparing', run('comparing'), 'compare'],
    ['comparing, words edited', run('comparing', '2', 'other'), 'compareAnew'],
    ['reported', run('reported'), 'rest'],
    ['reported, words edited', run('reported', '2', 'other'), 'compareAnew'],
    ['approved', run('applying'), 'apply'],
    ['approved, words edited', run('applying', '2', 'other'), 'apply'],
    ['applied, some left behind', run('applied'), 'rest'],
    ['dismissed', run('dismissed'), 'rest'],
    ['dismissed, words edited', run('dismissed', '2', 'other'), 'rest'],
    ['applied by another version', run('applied', '1'), 'start'],
    ['dismissed another version', run('dismissed', '1'), 'start'],
    ['comparing another version', run('comparing', '1'), 'start'],
    ['applying another version', run('applying', '1'), 'start'],
    ['another version, nothing left', run('applied', '1'), 'rest', { isOtherVersionLeft: false }],
    [
      'a newer process runs another version',
      run('comparing', '3'),
      'rest',
      { since: new Date('2025-12-31') },
    ],
  ])('%s', (_, latest, step, more = {}) => {
    expect(nextStep(latest, { ...present, ...more })).toBe(step)
  })
})
