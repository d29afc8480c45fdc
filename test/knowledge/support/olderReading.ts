import type { Payload } from 'payload'
import type { ExtractedFigure } from '../../../src/knowledge/figures/figureRecord.ts'
import type { Figure } from '../../../src/payload-types.ts'

/** Ways to make an archive look as an older version of the extractor had read it. */
export function olderReading(payload: Payload) {
  const ofFigure = (id: string, data: object) =>
    payload.db.updateOne({ collection: 'figures', id, data: { ...data } })
  return {
    /** The reading of an article counts as that of another version. */
    version: (id: string, extractorVersion = '0') =>
      payload.db.updateOne({
        collection: 'extractions',
        where: { key: { equals: `articles:${id}` } },
        data: { extractorVersion },
      }),
    /** The older version had not read the figure. */
    missed: ({ id }: Figure) =>
      payload.db.deleteMany({ collection: 'figures', where: { id: { equals: id } } }),
    /** The older version had read another value in its place. */
    misread: ({ id, extracted }: Figure, value: number) =>
      ofFigure(id, { value, extracted: { ...(extracted as unknown as ExtractedFigure), value } }),
    /** The older version had taken other words of the text for a figure. */
    imagined: async (figure: Figure, quote: string, sentence: string) => {
      const { id: _id, ...copy } = figure
      const data = { ...copy, quote, sentence, start: 0, end: quote.length }
      await payload.db.create({ collection: 'figures', data: { ...data } })
    },
  }
}
