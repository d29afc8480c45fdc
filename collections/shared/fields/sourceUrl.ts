import type { TextField } from 'payload'
import { say } from '../say.ts'

/** Where a text was first published; a page of the web, since readers are sent there. */
export const sourceUrl: TextField = {
  name: 'url',
  type: 'text',
  label: { vi: 'Địa chỉ', en: 'Address' },
  maxLength: 2000,
  validate: (value: unknown, { req }) =>
    !value || (typeof value === 'string' && /^https?:\/\/[^\s/]+/.test(value))
      ? true
      : say(req, {
          vi: 'Địa chỉ phải bắt đầu bằng http:// hoặc https://.',
          en: 'The address must begin with http:// or https://.',
        }),
}
