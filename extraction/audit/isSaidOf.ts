import type { Statement } from './statement.ts'
import { wholeWord } from './words.ts'

const CONNECTORS = wholeWord(
  'và|cũng|đã|mới|chỉ|ước|tức|là|tương đương|tương ứng|với|tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|đạt|đạt được|bằng|chiếm|hoàn thành|vượt|khoảng|tăng|tăng trưởng|giảm|gấp|đồng thời',
)
const ONLY_CONNECTORS = new RegExp(`^(?:[\\s,(–-]|${CONNECTORS})*$`, 'u')
const BREAK = /[;:\n]/u
const REACH = 160

/**
 * The value that a ratio is said of: the last one before it when nothing but connecting words stands
 * between («… là 56,3 tỷ đồng, đạt 99,98% so với kế hoạch, chiếm 55,37%»). A new noun after the
 * comma is a new subject. Expects what stands before the ratio as plain words.
 */
export function isSaidOf(previous: Statement, before: string): Statement | null {
  const value = previous.kind === 'ratio' ? previous.subject : previous
  if (value?.kind !== 'value' || before.length > REACH || BREAK.test(before)) return null
  if (ONLY_CONNECTORS.test(before)) return value
  const comma = Math.max(
    before.lastIndexOf(','),
    before.lastIndexOf('('),
    before.lastIndexOf(' và '),
  )
  return comma >= 0 && ONLY_CONNECTORS.test(before.slice(comma)) ? value : null
}
