import type { PayloadRequest } from 'payload'
import type { DocumentSlug } from '../../../collections/shared/slugs.ts'
import { audienceOf } from '../../knowledge/documents/audienceOf.ts'
import { contextOf } from '../../knowledge/documents/contextOf.ts'
import type { DocumentFields } from '../../knowledge/documents/documentRows.ts'
import {
  citedInstruments,
  findDecisions,
  numbersOf,
} from '../../knowledge/documents/resolveDecisions.ts'
import { toMentions } from '../../knowledge/documents/toMentions.ts'
import { toFigureRecords } from '../../knowledge/figures/toFigureRecord.ts'
import { lexicalText } from '../../knowledge/lexicalText.ts'
import { extractorFor } from '../../knowledge/vocabulary/extractorFor.ts'
import type { Evidence } from './readEvidence.ts'

/**
 * What the newest draft of a document says, read now: nothing of a draft is stored, and yet an editor
 * sees before publishing what will be. Null when the draft is not for the person of the request.
 */
export async function readDraft(
  req: PayloadRequest,
  collection: DocumentSlug,
  id: string,
): Promise<Evidence | null> {
  const { payload } = req
  const draft = (await payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    trash: true,
    disableErrors: true,
    overrideAccess: false,
    req,
  })) as DocumentFields | null
  if (!draft) return null
  const current = await extractorFor(payload)
  const { text } = lexicalText(draft.body)
  const reading = current.extractor.extract(text, contextOf(collection, draft, current))
  const cited = numbersOf(citedInstruments(reading.citations, draft.number))
  const decisions = await findDecisions(payload, cited, req)
  const { citations, places } = toMentions(reading, decisions, current.places)
  const ids = { decisions, places: current.places, indicators: current.indicators }
  const figures = toFigureRecords(text, reading, ids, audienceOf(collection, draft))
  return {
    text,
    figures: figures.map((figure) => ({
      ...figure,
      id: null,
      period: figure.period.label,
      review: null,
    })),
    hasMoreFigures: false,
    citations,
    places,
  }
}
