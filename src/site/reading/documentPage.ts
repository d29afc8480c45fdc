import type { DocumentSlug } from '../../../collections/shared/slugs.ts'
import { markBody, type MarkedBody } from '../body/markBody.ts'
import type { UnitNames } from '../format/unitName.ts'
import type { Article, ConferenceReport, Decision } from '../../payload-types.ts'
import { documentFigures, type DocumentFigure } from './documentFigures.ts'
import { formatDay } from '../format/formatDay.ts'
import { validityOn, validityWords } from '../format/validity.ts'
import { readable } from './findDocument.ts'
import { findInstruments, type Instrument } from './instruments.ts'
import { readingsOf } from './mentions.ts'
import { unitNames } from './unitNames.ts'
import { asVisitor, type Visit } from './visit.ts'

/** What a document's page shows beside its fields. */
export interface DocumentReading {
  readonly marked: MarkedBody
  readonly figures: readonly DocumentFigure[]
  readonly units: UnitNames
  /** The instruments it cites that the visitor may see. */
  readonly instruments: readonly Instrument[]
}

/** The day a document was published or issued. */
export function documentDay(document: Article | ConferenceReport | Decision) {
  return 'publishedOn' in document ? document.publishedOn : (document as Decision).issuedOn
}

/** What a cited instrument is, and whether it held when the document was written. */
function titleOn(day: string | null | undefined) {
  return ({ title, ...instrument }: Instrument) => {
    const name = title ?? instrument.number
    if (!day) return { ...instrument, title: name }
    const validity = validityWords(validityOn(instrument, day.slice(0, 10), false))
    return { ...instrument, title: `${name} — tại ngày ${formatDay(day)}: ${validity}` }
  }
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
  const cited = readable(document.cites).map(({ id }) => id)
  const [readText, figures, readings, units, instruments] = await Promise.all([
    textRead(visit, collection, document),
    documentFigures(visit, collection, document.id),
    readingsOf(visit, collection, [document.id]),
    unitNames(visit),
    findInstruments(visit, cited),
  ])
  const reading = readings.get(document.id) ?? { citations: [], places: [] }
  const facts = {
    reading,
    figures,
    decisions: instruments.map(titleOn(documentDay(document))),
    places: readable(document.places),
  }
  return {
    figures,
    units,
    instruments,
    marked: markBody(document.body, readText, facts, pointedAt),
  }
}
