import type { Payload } from 'payload'
import type { MergeableSlug } from './model.ts'

/** A field by which records of a collection point at records of another. */
export interface LinkField {
  readonly collection: string
  readonly field: string
  readonly many: boolean
}

/**
 * All fields of the archive that point at one collection, also those that later work adds. What a record
 * was merged into is no such link: it is how merges follow each other.
 * @throws when one stands inside a group or list, which nobody has taught the merge to write.
 */
export function linkFields({ config }: Pick<Payload, 'config'>, of: MergeableSlug): LinkField[] {
  return config.collections.flatMap(({ slug, flattenedFields }) => {
    const visit = (fields: typeof flattenedFields, inside: string): LinkField[] =>
      fields.flatMap((field): LinkField[] => {
        if (field.type === 'group' || field.type === 'tab' || field.type === 'array') {
          return visit(field.flattenedFields, `${inside}${field.name}.`)
        }
        if (field.type !== 'relationship' || field.relationTo !== of) return []
        if (field.name === 'mergedInto') return []
        if (inside) throw new Error(`Chưa gộp được liên kết ${slug}.${inside}${field.name}`)
        return [{ collection: slug, field: field.name, many: field.hasMany === true }]
      })
    return slug.startsWith('payload-') ? [] : visit(flattenedFields, '')
  })
}
