import type { FlattenedField, PayloadRequest } from 'payload'

/** What the figures collection calls an option of a select field, in the reader's language. */
export function optionLabel(req: PayloadRequest, path: string, value: string): string {
  let fields: readonly FlattenedField[] = req.payload.collections.figures.config.flattenedFields
  let found: FlattenedField | undefined
  for (const segment of path.split('.')) {
    found = fields.find(({ name }) => name === segment)
    fields = found && 'flattenedFields' in found ? found.flattenedFields : []
  }
  if (found?.type !== 'select') return value
  for (const option of found.options) {
    if (typeof option === 'string' || option.value !== value) continue
    const { label } = option
    if (typeof label === 'string') return label
    if (label && typeof label === 'object') {
      const labels = label as Record<string, string>
      return labels[req.i18n.language] ?? labels['vi'] ?? value
    }
  }
  return value
}
