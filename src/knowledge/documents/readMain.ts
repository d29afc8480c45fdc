import type { Payload, PayloadRequest } from 'payload'
import type { Extraction } from '../../../extraction/index.ts'
import { toFigureRecords } from '../figures/toFigureRecord.ts'
import type { FigureReading } from '../figures/reconcile.ts'
import type { StoredMentions } from '../model.ts'
import type { CurrentExtractor } from '../vocabulary/extractorFor.ts'
import { applyChoices } from '../choices/applyChoices.ts'
import { audienceOf } from './audienceOf.ts'
import { contextOf } from './contextOf.ts'
import type { DocumentFields, DocumentRef } from './documentRows.ts'
import { linksOf, type DocumentLinks } from './linksOf.ts'
import {
  citedInstruments,
  decisionKey,
  type CitedInstrument,
  type DecisionIds,
} from './resolveDecisions.ts'
import { toMentions } from './toMentions.ts'

/** A document's main row as it is read now, with ids of records; nothing of it is stored yet. */
export interface MainReading {
  readonly figures: FigureReading
  readonly extraction: Extraction
  readonly links: DocumentLinks
  readonly mentions: StoredMentions
}

/**
 * Reads the text of a main row with the current extractor, as analysts settled what it leaves open.
 * @param resolve gives the ids of the instruments that the text cites.
 */
export async function readMain(
  { payload, req }: { readonly payload: Payload; readonly req: PayloadRequest },
  document: DocumentRef,
  main: DocumentFields,
  current: CurrentExtractor,
  resolve: (cited: readonly CitedInstrument[]) => Promise<DecisionIds>,
): Promise<MainReading> {
  const { collection, id } = document
  const text = main.text ?? ''
  const audience = audienceOf(collection, main)
  const read = current.extractor.extract(text, contextOf(collection, main, current))
  const reading = await applyChoices(payload, document, read, req)
  const decisions = new Map(await resolve(citedInstruments(reading.citations, main.number)))
  const links = linksOf(reading, decisions, current.places)
  // Its goals are tied to the instrument the document itself is.
  if (main.number) decisions.set(decisionKey(main.number), id)

  const figures = toFigureRecords(text, reading, { ...current, decisions }, audience)
  return {
    figures: { text, sentences: reading.sentences, figures, audience },
    extraction: reading,
    links,
    mentions: toMentions(reading, decisions, current.places),
  }
}
