import type { CollectionBeforeChangeHook } from 'payload'
import type { DocumentSlug } from '../../../collections/shared/slugs.ts'
import { lexicalText } from '../lexicalText.ts'
import { applyChoices } from '../choices/applyChoices.ts'
import { systemRequest } from '../systemRequest.ts'
import { extractorFor } from '../vocabulary/extractorFor.ts'
import { contextOf } from './contextOf.ts'
import type { DocumentFields } from './documentRows.ts'
import { fillEvent } from './fillEvent.ts'
import { linksOf } from './linksOf.ts'
import { citedInstruments, findDecisions, numbersOf, resolveDecisions } from './resolveDecisions.ts'

/**
 * Before a document is saved: its plain text, the decisions and places it names, and for a report of
 * which the editor has not said it, the conference. An autosave catches people in the middle of typing,
 * so it links known decisions, makes none, and guesses no conference.
 */
export const deriveFromText: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const slug = collection.slug as DocumentSlug
  const document: DocumentFields = data
  const { text } = lexicalText(document.body)
  if (text === '') return { ...data, text, cites: [], places: [] }

  const current = await extractorFor(req.payload)
  const own = await systemRequest(req.payload, req)
  const read = current.extractor.extract(text, contextOf(slug, document, current))
  const id: unknown = originalDoc?.id
  const reading =
    typeof id === 'string'
      ? await applyChoices(req.payload, { collection: slug, id }, read, own)
      : read
  const cited = citedInstruments(reading.citations, document.number)
  if (req.query['autosave'] === 'true') {
    const decisions = await findDecisions(req.payload, numbersOf(cited), own)
    return { ...data, text, ...linksOf(reading, decisions, current.places) }
  }
  const decisions = await resolveDecisions(req.payload, cited, own)
  const event = slug === 'conference-reports' ? fillEvent(document, text) : null
  const links = linksOf(reading, decisions, current.places)
  return { ...data, text, ...links, ...(event && { event }) }
}
