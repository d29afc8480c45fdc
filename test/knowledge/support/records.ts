import type { Payload } from 'payload'
import type { DocumentSlug } from '../../../collections/shared/slugs.ts'
import type { StoredMentions } from '../../../src/knowledge/model.ts'
import { bodyOfText } from '../../../src/knowledge/textBody.ts'
import type { Article, Decision, Extraction, Figure } from '../../../src/payload-types.ts'

async function findReading(payload: Payload, id: string): Promise<Extraction | undefined> {
  const where = { key: { equals: `articles:${id}` } }
  return (await payload.find({ collection: 'extractions', where, depth: 0 })).docs[0]
}

/** Short ways to make and find what the tests look at. */
export function recordsOf(payload: Payload) {
  let titles = 0
  return {
    /** A published public article with these paragraphs, unless told otherwise. */
    article: (paragraphs: string[], data: Partial<Article> = {}, draft = false) =>
      payload.create({
        collection: 'articles',
        data: {
          title: `Bài thử ${++titles}`,
          body: bodyOfText(paragraphs),
          visibility: 'public',
          _status: draft ? 'draft' : 'published',
          ...data,
        },
        draft,
        depth: 0,
      }),
    change: (id: string, data: Partial<Article>) =>
      payload.update({ collection: 'articles', id, data, depth: 0, trash: true }),
    figures: async (id: string, collection: DocumentSlug = 'articles'): Promise<Figure[]> => {
      const where = { document: { equals: { relationTo: collection, value: id } } }
      const found = { collection: 'figures', where, depth: 0, pagination: false } as const
      return (await payload.find({ ...found, sort: 'start' })).docs
    },
    decision: async (number: string): Promise<Decision | undefined> => {
      const where = { number: { equals: number } }
      const found = { collection: 'decisions', where, depth: 0, trash: true } as const
      return (await payload.find(found)).docs[0]
    },
    reading: (id: string) => findReading(payload, id),
    /** What was read beside figures; fails when nothing was. */
    mentions: async (id: string): Promise<StoredMentions> => {
      const reading = await findReading(payload, id)
      if (!reading) throw new Error(`articles/${id} was never read`)
      return reading as unknown as StoredMentions
    },
  }
}

/** The quotes of figures, in the order given. */
export const quotes = (figures: readonly Figure[]): string[] => figures.map(({ quote }) => quote)
