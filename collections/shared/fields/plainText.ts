import type { TextareaField } from 'payload'
import { systemOnly } from '../access/roles.ts'

/** Payload's default limit is 40,000 characters; conference reports are longer. */
const longestText = 20_000_000

/**
 * The body as plain text: what was read, and what every offset points into. Written by the system on
 * each save.
 */
export const plainText: TextareaField = {
  name: 'text',
  type: 'textarea',
  label: { vi: 'Văn bản thuần', en: 'Plain text' },
  maxLength: longestText,
  access: systemOnly,
  // Not only hidden: else every autosave would carry the whole text once more.
  admin: { disabled: true },
}
