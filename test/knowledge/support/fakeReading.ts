import type { Span } from '../../../extraction/index.ts'
import type { Audience } from '../../../src/knowledge/documents/audienceOf.ts'
import type {
  FigureRecord,
  ReviewState,
  StoredFigure,
} from '../../../src/knowledge/figures/figureRecord.ts'
import { locate } from '../../../src/knowledge/figures/locate.ts'
import type { FigureReading, ReconcilePlan } from '../../../src/knowledge/figures/reconcile.ts'

export const openAudience: Audience = { published: true, visibility: 'public', publisher: null }

function sentencesOf(text: string): Span[] {
  return [...text.matchAll(/[^.\n]+\.?/g)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }))
}

function recordOf(text: string, span: Span, sentence: Span): FigureRecord {
  const quote = text.slice(span.start, span.end)
  const [count = '', ...noun] = quote.split(' ')
  const { sentence: words, ...marks } = locate(text, span, sentence)
  const period = /năm (\d{4})/.exec(words)?.[1] ?? null
  const place = /Tỉnh (\p{Lu}\p{L}+ \p{Lu}\p{L}+)/u.exec(words)?.[1]
  const places = place ? [{ slug: place, name: place }] : []
  const statement = {
    value: Number(count),
    unit: noun.join(' '),
    qualifier: 'exact',
    of: null,
    per: null,
    measure: '',
    indicator: null,
    status: 'actual',
    decision: null,
    part: false,
  } as const
  return {
    ...statement,
    range: [],
    places: [],
    quote,
    ...span,
    sentence: words,
    orphaned: false,
    period: { start: null, end: null, label: period },
    confidence: 0.9,
    rule: 'fake',
    extracted: { ...statement, range: null, places, period, comparedWith: null, ...marks },
    marks: null,
    audience: openAudience,
  }
}

/**
 * A reading by a reader that takes every «25 cơ sở» for a figure, «năm 2016» and «Tỉnh Phú Thọ» in its
 * sentence for its period and place: enough to see what becomes of figures when a text is edited.
 */
export function fakeReading(text: string, audience: Audience = openAudience): FigureReading {
  const sentences = sentencesOf(text)
  const figures = sentences.flatMap((sentence) =>
    [...text.slice(sentence.start, sentence.end).matchAll(/\d+ (?:cơ sở|người|hộ)/gu)].map(
      ({ 0: quote, index }) => {
        const start = sentence.start + index
        return { ...recordOf(text, { start, end: start + quote.length }, sentence), audience }
      },
    ),
  )
  return { text, sentences, figures, audience }
}

/** A table of figures in memory, to which plans are applied. */
export class FigureTable {
  rows: StoredFigure[] = []
  private made = 0

  apply({ create, update, remove }: ReconcilePlan): void {
    const changed = new Map(update.map(({ id, data }) => [id, data]))
    this.rows = this.rows
      .filter(({ id }) => !remove.includes(id))
      .map((row) => ({ ...row, record: { ...row.record, ...changed.get(row.id) } }))
    for (const record of create) {
      this.rows.push({ id: String(++this.made).padStart(6, '0'), state: 'pending', record })
    }
  }

  /** What an analyst does to the figure of this quote. */
  review(quote: string, state: ReviewState, change: Partial<FigureRecord> = {}): void {
    this.rows = this.rows.map((row) =>
      row.record.quote === quote ? { ...row, state, record: { ...row.record, ...change } } : row,
    )
  }

  find(quote: string): StoredFigure | undefined {
    return this.rows.find(({ record }) => record.quote === quote)
  }
}
