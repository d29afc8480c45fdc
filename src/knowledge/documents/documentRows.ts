import type { Payload, PayloadRequest } from 'payload'
import type { DocumentSlug } from '../../../collections/shared/slugs.ts'
import type { Article, ConferenceReport, Decision } from '../../payload-types.ts'

/** A document by collection and id. */
export interface DocumentRef {
  readonly collection: DocumentSlug
  readonly id: string
}

/** The fields of a document that knowledge reads; each collection has some of them. */
export type DocumentFields = Partial<
  Pick<
    Article,
    | 'title'
    | 'body'
    | 'text'
    | 'publishedOn'
    | 'publisher'
    | 'visibility'
    | 'cites'
    | 'places'
    | '_status'
    | 'deletedAt'
    | 'updatedAt'
  > &
    Pick<Decision, 'number' | 'issuedOn' | 'stub' | 'mergedInto'> &
    Pick<ConferenceReport, 'event'>
>

const mainFields = {
  title: true,
  text: true,
  publishedOn: true,
  publisher: true,
  visibility: true,
  cites: true,
  places: true,
  deletedAt: true,
  updatedAt: true,
  _status: true,
  number: true,
  issuedOn: true,
  mergedInto: true,
} as const

/** The main row of a document (the published version where there is one), in the trash or not. */
export async function findMain(
  payload: Payload,
  { collection, id }: DocumentRef,
  req: PayloadRequest,
): Promise<DocumentFields | null> {
  const { docs } = await payload.find({
    collection,
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    pagination: false,
    trash: true,
    select: mainFields,
    req,
  })
  return (docs[0] as DocumentFields | undefined) ?? null
}
