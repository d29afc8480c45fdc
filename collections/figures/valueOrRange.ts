import type { NumberFieldManyValidation, NumberFieldSingleValidation } from 'payload'
import { say } from '../shared/say.ts'

/** What people enter has one number, or two that say from where to where; never both, never none. */
export const valueOrRange: NumberFieldSingleValidation = (
  value,
  { overrideAccess, req, siblingData },
) => {
  const { range } = siblingData as { range?: number[] | null }
  const hasValue = typeof value === 'number'
  if (overrideAccess || hasValue !== Boolean(range?.length)) return true
  return say(req, {
    vi: 'Điền giá trị, hoặc điền khoảng từ – đến; không để trống hay điền cả hai.',
    en: 'Give a value or a range, one of the two.',
  })
}

export const rangeAscends: NumberFieldManyValidation = (value, { overrideAccess, req }) => {
  const numbers = value ?? []
  const [from, to] = numbers
  if (overrideAccess || numbers.length === 0) return true
  if (numbers.length === 2 && Number(from) < Number(to)) return true
  return say(req, {
    vi: 'Khoảng gồm hai số, số nhỏ trước.',
    en: 'A range is two numbers, the smaller first.',
  })
}
