import type { Payload, PayloadRequest } from 'payload'
import { systemRequest } from '../systemRequest.ts'
import { idsOf } from '../idOf.ts'
import { documentSlugs } from '../../../collections/shared/slugs.ts'
import type { DocumentRef } from './documentRows.ts'

/** Ids of those decisions that documents open to the outside cite; other stubs open nothing. */
async function openlyCited(
  payload: Payload,
  decisions: readonly string[],
  except: DocumentRef | null,
  req: PayloadRequest,
): Promise<Set<string>> {
  const cited = await Promise.all(
    documentSlugs.map(async (collection) => {
      const open =
        collection === 'decisions'
          ? { stub: { not_equals: true } }
          : { _status: { equals: 'published' } }
      const { docs } = await payload.find({
        collection,
        where: {
          and: [
            { cites: { in: [...decisions] } },
            { visibility: { equals: 'public' } },
            ...(collection === except?.collection ? [{ id: { not_equals: except.id } }] : []),
            open,
          ],
        },
        depth: 0,
        pagination: false,
        select: { cites: true },
        req,
      })
      return docs.flatMap(({ cites }) => idsOf(cites))
    }),
  )
  return new Set(cited.flat())
}

/**
 * Shows a stub to the outside while a document that the outside sees cites it, and hides it again
 * after the last one. What an analyst has filled in stays as the analyst set it. Like the making of
 * stubs this stands outside the saving's transaction, which does not see a stub made beside it.
 * @param decisions those that the document cites or cited before.
 * @param shown those that the outside sees it cite now.
 */
export async function settleStubs(
  payload: Payload,
  document: DocumentRef,
  decisions: Iterable<string>,
  shown: ReadonlySet<string>,
): Promise<void> {
  const ids = [...new Set(decisions)]
  if (ids.length === 0) return
  const req = await systemRequest(payload)
  const { docs } = await payload.find({
    collection: 'decisions',
    where: { and: [{ id: { in: ids } }, { stub: { equals: true } }] },
    depth: 0,
    pagination: false,
    select: { visibility: true },
    req,
  })
  const wronglyHidden = docs.filter(
    ({ id, visibility }) => visibility !== 'public' && shown.has(id),
  )
  const inDoubt = docs.filter(({ id, visibility }) => visibility === 'public' && !shown.has(id))
  const held =
    inDoubt.length > 0
      ? await openlyCited(
          payload,
          inDoubt.map(({ id }) => id),
          document,
          req,
        )
      : new Set<string>()
  const changes = [
    ...wronglyHidden.map(({ id }) => ({ id, visibility: 'public' as const })),
    ...inDoubt
      .filter(({ id }) => !held.has(id))
      .map(({ id }) => ({ id, visibility: 'internal' as const })),
  ]
  for (const { id, visibility } of changes) {
    await payload.update({ collection: 'decisions', id, data: { visibility }, depth: 0, req })
  }
}

/** Shows or hides stubs by all that cites them now, as after links were moved between them. */
export async function settleByCitations(
  payload: Payload,
  decisions: readonly string[],
): Promise<void> {
  const req = await systemRequest(payload)
  const { docs } = await payload.find({
    collection: 'decisions',
    where: { and: [{ id: { in: [...decisions] } }, { stub: { equals: true } }] },
    depth: 0,
    pagination: false,
    select: { visibility: true },
    req,
  })
  const stubs = docs.map(({ id }) => id)
  const open = stubs.length > 0 ? await openlyCited(payload, stubs, null, req) : new Set<string>()
  for (const { id, visibility: before } of docs) {
    const visibility = open.has(id) ? 'public' : 'internal'
    if (visibility === before) continue
    await payload.update({ collection: 'decisions', id, data: { visibility }, depth: 0, req })
  }
}
