import type { DocumentSlug } from '../../../collections/shared/slugs.ts'
import { markBody, type MarkedBody } from '../body/markBody.ts'
import type { UnitNames } from '../format/unitName.ts'
import type { Article, ConferenceReport, Decision } from '../../payload-types.ts'
import { documentFigures, type DocumentFigure } from './documentFigures.ts'
import { readable } from './findDocument.ts'
import { readingsOf } from './mentions.ts'
import { unitNames } from './unitNames.ts'
import { asVisitor, type Visit } from './visit.ts'

/** What a document's page shows beside its fields. */
export interface DocumentReading {
  readonly marked: MarkedBody
  readonly figures: readonly DocumentFigure[]
  readonly units: UnitNames
}

/** The text that figures and mentions were read from: the published one, also while a draft is shown. */
async function textRead(
  visit: Visit,
  collection: DocumentSlug,
  { id, text }: { id: string; text?: string | null },
): Promise<string> {
  if (!visit.preview || collection === 'decisions') return text ?? ''
  const { docs } = await visit.payload.find({
    ...asVisitor(visit),
    collection,
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { text: true },
  })
  return docs[0]?.text ?? ''
}

/**
 * The figures of a document the visitor may see, and its body marked with all that was read in it.
 * `pointedAt` is the figure whose sentence a link asked for.
 */
export async function readDocument(
  visit: Visit,
  collection: DocumentSlug,
  document: Article | ConferenceReport | Decision,
  pointedAt: string,
): Promise<DocumentReading> {
  const [readText, figures, readings, units] = await Promise.all([
    textRead(visit, collection, document),
    documentFigures(visit, collection, document.id),
    readingsOf(visit, collection, [document.id]),
    unitNames(visit),
  ])
  const reading = readings.get(document.id) ?? { citations: [], places: [] }
  const facts = {
    reading,
    figures,
    decisions: readable(document.cites),
    places: readable(document.places),
  }
  return { figures, units, marked: markBody(document.body, readText, facts, pointedAt) }
}
