import type { Payload } from 'payload'
import { documentSlugs } from '../../../collections/shared/slugs.ts'
import { findReading } from '../documents/readingRows.ts'
import { syncDocument } from '../documents/syncDocument.ts'
import { systemRequest } from '../systemRequest.ts'
import { linkFields, type LinkField } from './linkFields.ts'
import { readLink, writeLink } from './linkStore.ts'
import { findMerge, findMergeable, saveLog, standingMerges, type MergeRow } from './mergeRows.ts'
import { MergeRefusal } from './mergeRefusal.ts'
import type { MovedLink } from './model.ts'
import { restoredValue } from './moveValue.ts'
import { noteRelinked } from './noteRelinked.ts'
import { oneAtATime } from './oneAtATime.ts'
import { turnMentions } from './readingLinks.ts'
import { settleAfterMerge } from './settleAfterMerge.ts'

function sameField(a: MovedLink, b: MovedLink): boolean {
  return a.collection === b.collection && a.id === b.id && a.field === b.field
}

/** Refuses while something stands on the merge that is to be taken back. */
async function refuseImpossible(payload: Payload, merge: MergeRow): Promise<void> {
  const { of, from, into, log } = merge
  const loser = await findMergeable(payload, of, from)
  if (!loser) {
    throw new MergeRefusal('Không hoàn tác được: bản ghi đã gộp không còn trong kho.')
  }
  const winner = await findMergeable(payload, of, into)
  if (winner?.mergedInto) {
    const end = await findMergeable(payload, of, winner.mergedInto)
    throw new MergeRefusal(
      `«${winner.name}» sau đó đã được gộp vào «${end?.name ?? '?'}». Hãy hoàn tác lần gộp ấy trước.`,
    )
  }
  const later = (await standingMerges(payload, of)).filter(
    (other) => other.id !== merge.id && other.at >= merge.at,
  )
  const touching = later.findLast((other) =>
    other.log.links.some((link) => log.links.some((own) => sameField(link, own))),
  )
  if (touching) {
    throw new MergeRefusal(
      `Lần gộp sau này «${touching.title}» đã sửa cùng những liên kết ấy. Hãy hoàn tác lần đó trước.`,
    )
  }
}

async function restore(
  payload: Payload,
  fields: readonly LinkField[],
  merge: MergeRow,
  link: MovedLink,
  by: string | null,
): Promise<void> {
  const known = fields.find((one) => one.collection === link.collection && one.field === link.field)
  const current = known && (await readLink(payload, known, link.id))
  if (current === undefined) return
  const value = restoredValue(current, link, merge.into)
  if (value === current) return
  await noteRelinked(payload, merge.of, link, { from: current, to: value }, by, async () => {
    await writeLink(payload, link, link.id, value)
  })
}

/**
 * Documents that were read again since the merge may say something else by now: their texts decide. A
 * change of places or indicators is one of the vocabulary, after which all are read anyway.
 */
async function readEdited(payload: Payload, { of, at, log }: MergeRow): Promise<void> {
  if (of !== 'decisions') return
  const req = await systemRequest(payload)
  for (const { collection, id, field } of log.links) {
    const slug = documentSlugs.find((known) => known === collection)
    if (!slug || field !== 'cites') continue
    const document = { collection: slug, id }
    const reading = await findReading(payload, document, req)
    if (reading && reading.updatedAt > at) await syncDocument(payload, document, 'approved')
  }
}

/**
 * Takes a merge back: the record shows again, and every link that was moved points at it as before,
 * except where somebody has set the link to something else since. Links made to the winner since then
 * stay with the winner. An undo that was cut off is finished by running it again.
 * @param by id of the person who takes it back.
 * @throws MergeRefusal when it cannot be taken back (yet); its message says why.
 */
export async function undoMerge(payload: Payload, id: string, by: string | null): Promise<void> {
  await oneAtATime(payload, async () => {
    const merge = await findMerge(payload, id)
    const { of, from, into, log } = merge
    if (merge.undoneAt) return
    await refuseImpossible(payload, merge)
    await saveLog(payload, id, { ...log, state: 'undoing' })
    await writeLink(payload, { collection: of, field: 'mergedInto' }, from, null)
    const fields = linkFields(payload, of)
    for (const link of log.links) await restore(payload, fields, merge, link, by)
    for (const one of log.mentions) await turnMentions(payload, one, into, from)
    await settleAfterMerge(payload, merge)
    await readEdited(payload, merge)
    const undone = { undoneAt: new Date().toISOString(), undoneBy: by }
    const data = { moved: structuredClone({ ...log, state: 'undone' }), ...undone }
    await payload.db.updateOne({ collection: 'merges', id, data, returning: false })
  })
}
