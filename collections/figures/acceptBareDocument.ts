import type { CollectionBeforeOperationHook, Where } from 'payload'

/**
 * `where[document][equals]=ID` asks for what `document.value` means: a relation to several collections
 * cannot be compared with a bare id in every database.
 */
function rewrite(where: Where): Where {
  return Object.fromEntries(
    Object.entries(where).map(([field, condition]) => {
      if (Array.isArray(condition)) return [field, condition.map(rewrite)]
      const compared = Object.values(condition as object).flat()
      const bare = field === 'document' && compared.every((id) => typeof id === 'string')
      return [bare ? 'document.value' : field, condition]
    }),
  )
}

export const acceptBareDocument: CollectionBeforeOperationHook = ({ args }) => {
  const { where } = args as { where?: Where }
  return where ? { ...args, where: rewrite(where) } : args
}
