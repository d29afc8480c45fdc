import type { PayloadRequest } from 'payload'
import type { Figure, Span } from '../../../extraction/index.ts'
import { hasRole } from '../../../collections/shared/access/roles.ts'
import { contextOf } from '../../knowledge/documents/contextOf.ts'
import { readBody, Refusal } from '../../knowledge/review/refusal.ts'
import type { Statement } from '../../knowledge/review/model.ts'
import { machineStatement } from '../../knowledge/review/toStatement.ts'
import { sentenceAt } from '../../knowledge/sentenceAt.ts'
import { extractorFor } from '../../knowledge/vocabulary/extractorFor.ts'
import { readTables } from '../review/readTables.ts'
import { emptyStatement } from './emptyStatement.ts'
import { type ChoiceReading, choiceSchema } from './model.ts'
import { fieldsOf, storedText } from './typedDocument.ts'

/** Of some mentions in a sentence the one nearest to a span. */
function nearest<T extends Span>(mentions: readonly T[], around: Span, span: Span): T | undefined {
  const distance = ({ start, end }: Span) => Math.max(start - span.end, span.start - end)
  return mentions
    .filter(({ start }) => start >= around.start && start < around.end)
    .toSorted((a, b) => distance(a) - distance(b))[0]
}

/** What words say by themselves, the rest as it is said of the figure next to them. */
function join(own: Statement | null, neighbour: Figure | undefined, near: Partial<Statement>) {
  const beside = neighbour ? machineStatement(neighbour) : null
  const said = own ?? emptyStatement
  return {
    ...said,
    period: beside?.period ?? near.period ?? said.period,
    places: beside && beside.places.length > 0 ? beside.places : (near.places ?? said.places),
    status:
      beside && said.status === 'actual' && said.unit !== 'percent' ? beside.status : said.status,
    decision: beside?.decision ?? said.decision,
  }
}

/**
 * `POST /api/body-reading/choice`: what is read from words that an analyst selected, for a form to begin
 * with: the number from the words themselves, period, places, status and decision as said next to them.
 */
export async function readChoice(req: PayloadRequest): Promise<ChoiceReading> {
  if (!hasRole(req.user, 'analyst')) {
    throw new Refusal(403, 'Chỉ chuyên viên số liệu thêm được số liệu.')
  }
  const { start, end, ...typed } = await readBody(req, choiceSchema)
  await storedText(req, typed)
  const current = await extractorFor(req.payload)
  const { text } = typed
  const context = contextOf(typed.collection, fieldsOf(typed), current)
  const { sentences, figures, periods, places } = current.extractor.extract(text, context)
  const span = { start, end }
  const around = sentenceAt(sentences, start) ?? span
  const [read] = current.extractor.extract(text.slice(start, end), context).figures
  const slug = nearest(places, around, span)?.slug
  const statement = join(read ? machineStatement(read) : null, nearest(figures, around, span), {
    period: nearest(periods, around, span)?.value ?? null,
    ...(slug && { places: [slug] }),
  })
  const names = new Map(current.vocabulary.places.map((place) => [place.slug, place.name]))
  return {
    statement,
    isRead: read !== undefined,
    tables: await readTables(req),
    places: Object.fromEntries(statement.places.map((one) => [one, names.get(one) ?? one])),
  }
}
