import type { Statement } from './statement.ts'
import { wholeWord } from './words.ts'

const COUNTERPART = new RegExp(wholeWord('đối ứng'), 'u')

/** What an owner adds to a support is often told as if it were part of it. */
export function isCounterpart({ lead, tail }: Statement): boolean {
  return COUNTERPART.test(`${lead} ${tail}`)
}
