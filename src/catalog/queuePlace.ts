import { z } from 'zod'

/** Where a row stands in the queue; rows of one document follow its text. */
const place = z.object({
  priority: z.number(),
  publishedOn: z.string(),
  documentId: z.string(),
  start: z.number(),
  figure: z.string(),
})

export type QueuePlace = z.infer<typeof place>

/** The place as an address can carry it. */
export function encodePlace({
  priority,
  publishedOn,
  documentId,
  start,
  figure,
}: QueuePlace): string {
  const values = [priority, publishedOn, documentId, start, figure]
  return Buffer.from(JSON.stringify(values)).toString('base64url')
}

/** The place that `encodePlace` wrote; null for anything else. */
export function decodePlace(text: string): QueuePlace | null {
  try {
    const values: unknown = JSON.parse(Buffer.from(text, 'base64url').toString())
    if (!Array.isArray(values)) return null
    const [priority, publishedOn, documentId, start, figure] = values as unknown[]
    return place.parse({ priority, publishedOn, documentId, start, figure })
  } catch {
    return null
  }
}
