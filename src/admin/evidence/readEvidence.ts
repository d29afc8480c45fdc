import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { DocumentSlug } from '../../../collections/shared/slugs.ts'
import { idOf } from '../../knowledge/idOf.ts'
import type { StoredCitation, StoredPlace } from '../../knowledge/model.ts'
import type { Figure } from '../../payload-types.ts'

/** More than this is not read on one page. */
const mostFigures = 500

const span = { start: z.number(), end: z.number(), quote: z.string() }
const storedCitations = z.array(
  z.object({
    ...span,
    number: z.string().nullable(),
    decision: z.string().nullable(),
    pinpoint: z.string().nullable(),
    sentence: z.tuple([z.number(), z.number()]),
  }),
)
const storedPlaces = z.array(z.object({ ...span, name: z.string(), place: z.string().nullable() }))

/** A figure as the page shows it. */
export interface EvidenceFigure {
  /** Null for one that is not stored: a draft's. */
  readonly id: string | null
  readonly quote: string
  readonly sentence: string
  readonly orphaned: boolean
  readonly value: number | null
  /** Empty, or low and high. */
  readonly range: readonly number[]
  readonly of: number | null
  readonly unit: string
  readonly period: string | null
  /** Id of the indicator. */
  readonly indicator: string | null
  readonly status: Figure['status']
  readonly review: Figure['review']['state'] | null
}

/** What was read out of one text of a document. */
export interface Evidence {
  /** The plain text all offsets point into. */
  readonly text: string
  readonly figures: readonly EvidenceFigure[]
  readonly hasMoreFigures: boolean
  readonly citations: readonly StoredCitation[]
  readonly places: readonly StoredPlace[]
}

/** The stored evidence of a document's main row: its published text, else its first draft. */
export interface StoredEvidence extends Evidence {
  readonly slug: string | null
  readonly isPublished: boolean
  /** False when no reading of this document is stored. */
  readonly isRead: boolean
}

function toEvidence(figure: Figure): EvidenceFigure {
  return {
    id: figure.id,
    quote: figure.quote,
    sentence: figure.sentence ?? '',
    orphaned: figure.orphaned ?? false,
    value: figure.value ?? null,
    range: figure.range ?? [],
    of: figure.of ?? null,
    unit: figure.unit,
    period: figure.period?.label ?? null,
    indicator: idOf(figure.indicator),
    status: figure.status,
    review: figure.review.state,
  }
}

/** The evidence as the person of the request may see it; null when the main row is not for them. */
export async function readEvidence(
  req: PayloadRequest,
  collection: DocumentSlug,
  id: string,
): Promise<StoredEvidence | null> {
  const { payload } = req
  const asReader = { depth: 0, overrideAccess: false, req } as const
  const { docs } = await payload.find({
    collection,
    where: { id: { equals: id } },
    trash: true,
    limit: 1,
    pagination: false,
    ...asReader,
  })
  const main = docs[0]
  if (!main) return null
  const [readings, figures] = await Promise.all([
    // Readings have no access of their own: whoever sees the text sees what stands in it.
    payload.find({
      collection: 'extractions',
      where: { key: { equals: `${collection}:${id}` } },
      depth: 0,
      limit: 1,
      pagination: false,
      req,
    }),
    payload.find({
      collection: 'figures',
      where: {
        and: [
          { 'document.relationTo': { equals: collection } },
          { 'document.value': { equals: id } },
        ],
      },
      sort: 'start',
      limit: mostFigures + 1,
      pagination: false,
      ...asReader,
    }),
  ])
  const reading = readings.docs[0]
  return {
    slug: main.slug ?? null,
    isPublished: !('_status' in main) || main._status === 'published',
    text: main.text ?? '',
    isRead: reading !== undefined,
    figures: figures.docs.slice(0, mostFigures).map(toEvidence),
    hasMoreFigures: figures.docs.length > mostFigures,
    citations: storedCitations.parse(reading?.citations ?? []),
    places: storedPlaces.parse(reading?.places ?? []),
  }
}
