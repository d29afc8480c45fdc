import type { FieldHook, TextField, TextFieldSingleValidation } from 'payload'
import { say } from '../shared/say.ts'

/** A number, or the name by which a law is cited: «Luật Đất đai 2013». */
const shape = /^(?:\d+[\p{L}\d]*(?:[/-][\p{L}\d&.]+)+|\p{L}+(?: [\p{L}\d,-]+)+)$/u

/**
 * One spelling of a number: composed letters, no spaces (names keep single ones), plain hyphens, and
 * the Đ that keyboards without one leave out of QĐ and NĐ.
 */
export function tidyNumber(number: string): string {
  const plain = number
    .normalize('NFC')
    .replace(/[\s\u200b]+/gu, ' ')
    .replace(/[‐-―−]/gu, '-')
    .trim()
  if (!/^\d/.test(plain)) return plain
  return plain.replaceAll(' ', '').replace(/\/(Q|N)D(?=-)/, '/$1Đ')
}

const tidy: FieldHook = ({ value }) => (typeof value === 'string' ? tidyNumber(value) : value)

const validate: TextFieldSingleValidation = (value, { overrideAccess, req }) => {
  if (!value) return req.t('validation:required')
  // The extractor has rules of its own for what it takes as a number.
  return overrideAccess || shape.test(tidyNumber(value))
    ? true
    : say(req, {
        vi: `«${value}» không giống số, ký hiệu văn bản; ví dụ 1881/QĐ-TTg, 45/2012/NĐ-CP, 13-NQ/TW.`,
        en: `«${value}» does not look like an instrument's number, such as 1881/QĐ-TTg.`,
      })
}

/** An instrument's number as its issuer writes it; no two decisions share one. */
export const decisionNumber: TextField = {
  name: 'number',
  type: 'text',
  required: true,
  unique: true,
  index: true,
  label: { vi: 'Số, ký hiệu', en: 'Number' },
  hooks: { beforeValidate: [tidy] },
  validate,
  admin: { description: { vi: 'Ví dụ: 1881/QĐ-TTg', en: 'For example 1881/QĐ-TTg' } },
}
