import {
  ValidationError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
} from 'payload'
import { say } from '../../../collections/shared/say.ts'
import { isBySystem } from '../systemRequest.ts'
import { linkFields } from './linkFields.ts'
import { mergedWinners } from './mergedWinners.ts'
import { mergeableSlugs, type MergeableSlug } from './model.ts'
import { movedValue } from './moveValue.ts'

type Links = Record<string, string | string[] | null | undefined>

/**
 * A form that was opened before a merge may still name the losing record when it is saved: the link then
 * goes to the winner. What the system writes follows merges by itself.
 */
export const followMerged: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (isBySystem(req)) return data
  const holder = String(originalDoc?.id ?? '')
  const followed: Links = {}
  for (const of of mergeableSlugs) {
    const fields = linkFields(req.payload, of).filter((link) => link.collection === collection.slug)
    const given = data as Links
    const ids = fields.flatMap(({ field }) => given[field] ?? [])
    if (ids.length === 0) continue
    for (const [from, into] of await mergedWinners(req.payload, of, ids, req)) {
      for (const { field } of fields) {
        const value = followed[field] ?? given[field]
        if (value) followed[field] = movedValue(value, from, into, holder) as string | string[]
      }
    }
  }
  return { ...data, ...followed }
}

/**
 * A record that others were merged into, or that was merged itself, is not deleted: the texts that name
 * the others would lose it, and the merge could not be undone.
 */
export const refuseMergedDelete: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const { totalDocs } = await req.payload.count({
    collection: collection.slug as MergeableSlug,
    where: {
      or: [
        { mergedInto: { equals: id } },
        { and: [{ id: { equals: id } }, { mergedInto: { exists: true } }] },
      ],
    },
    trash: collection.slug === 'decisions',
    req,
  })
  if (totalDocs === 0) return
  const message = say(req, {
    vi: 'Có bản ghi khác đã được gộp vào bản ghi này. Hãy hoàn tác các lần gộp ấy trước khi xóa.',
    en: 'Other records were merged into this one. Undo those merges before deleting it.',
  })
  throw new ValidationError({
    collection: collection.slug,
    errors: [{ path: 'mergedInto', message }],
    req,
  })
}
