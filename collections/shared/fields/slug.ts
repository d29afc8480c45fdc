import { randomUUID } from 'node:crypto'
import type { FieldHook, TextField } from 'payload'
import { slugify } from '../slugify.ts'

/**
 * Keeps a given slug, else makes one of the named field. A document without a title yet gets a random
 * one, so that the unique index never meets two empty values; a title typed later replaces it.
 */
function deriveSlug(from: string): FieldHook {
  return ({ value, data, originalDoc }) => {
    const given = typeof value === 'string' ? slugify(value) : ''
    const placeholder = /^ban-nhap-[0-9a-f]{8}$/
    if (given && !placeholder.test(given)) return given
    const source: unknown = data?.[from] ?? originalDoc?.[from]
    const derived = typeof source === 'string' ? slugify(source) : ''
    return derived || given || `ban-nhap-${randomUUID().slice(0, 8)}`
  }
}

/** The last part of a document's address, unique in its collection. */
export function slugField(from: string): TextField {
  return {
    name: 'slug',
    type: 'text',
    label: { vi: 'Đường dẫn', en: 'Slug' },
    unique: true,
    index: true,
    admin: {
      position: 'sidebar',
      description: {
        vi: 'Để trống: lấy từ tiêu đề.',
        en: 'Leave empty to derive it from the title.',
      },
    },
    hooks: { beforeValidate: [deriveSlug(from)] },
  }
}
