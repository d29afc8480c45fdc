import type { CollectionBeforeChangeHook } from 'payload'
import type { DocumentSlug } from '../../../collections/shared/slugs.ts'
import { lexicalText } from '../lexicalText.ts'
import { systemRequest } from '../systemRequest.ts'
import { extractorFor } from '../vocabulary/extractorFor.ts'
import { contextOf } from './contextOf.ts'
import type { DocumentFields } from './documentRows.ts'
import { linksOf } from './linksOf.ts'
import { citedInstruments, findDecisions, resolveDecisions } from './resolveDecisions.ts'

/**
 * Before a document is saved: its plain text, and the decisions and places it names. An autosave
 * catches people in the middle of typing a number, so it links known decisions and makes none.
 */
export const deriveFromText: CollectionBeforeChangeHook = async ({ collection, data, req }) => {
  const slug = collection.slug as DocumentSlug
  const document: DocumentFields = data
  const { text } = lexicalText(document.body)
  if (text === '') return { ...data, text, cites: [], places: [] }

  const current = await extractorFor(req.payload)
  const reading = current.extractor.extract(text, contextOf(slug, document, current))
  const own = await systemRequest(req.payload, req)
  const cited = citedInstruments(reading.citations, document.number)
  const decisions = await (req.query['autosave'] === 'true'
    ? findDecisions(
        req.payload,
        cited.map(({ number }) => number),
        own,
      )
    : resolveDecisions(req.payload, cited, own))
  return { ...data, text, ...linksOf(reading, decisions, current.places) }
}
