import { APIError, type CollectionBeforeOperationHook, type FlattenedField } from 'payload'
import { say } from './say.ts'

/** True when the path leads through a relationship into another record. */
function leavesRecord(path: readonly string[], fields: readonly FlattenedField[]): boolean {
  const [name, ...rest] = path
  const field = fields.find((candidate) => candidate.name === name)
  if (!field || rest.length === 0) return false
  if (field.type === 'relationship' || field.type === 'upload') {
    return rest.some((segment) => !['id', 'value', 'relationTo'].includes(segment))
  }
  return 'flattenedFields' in field && leavesRecord(rest, field.flattenedFields)
}

/**
 * Refuses to sort by a field of a related record. Payload checks access to that field but not to that
 * record, so the order would tell what a hidden decision is called; and FerretDB cannot do it at all.
 */
export const refuseRelatedSort: CollectionBeforeOperationHook = ({
  args,
  collection,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || !('sort' in args) || !args.sort) return
  const sorts: string[] = [args.sort].flat().flatMap((sort) => sort.split(','))
  for (const sort of sorts) {
    const path = sort.trim().replace(/^-/, '').replaceAll('__', '.').split('.')
    const own = path[0] === 'version' ? path.slice(1) : path
    if (!leavesRecord(own, collection.flattenedFields)) continue
    const message = say(req, {
      vi: `Không sắp xếp được theo «${sort}»: đó là trường của bản ghi khác.`,
      en: `Cannot sort by «${sort}»: that field belongs to another record.`,
    })
    throw new APIError(message, 400, undefined, true)
  }
}
