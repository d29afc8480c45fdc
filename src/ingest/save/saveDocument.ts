import type { Payload } from 'payload'
import type { DocumentSlug } from '../../../collections/shared/slugs.ts'
import { eventRecord } from '../../knowledge/documents/fillEvent.ts'
import { extractorFor } from '../../knowledge/vocabulary/extractorFor.ts'
import type { SourceFile } from '../sourceFile.ts'
import { decisionFacts } from './decisionFacts.ts'
import { documentData } from './documentData.ts'
import { saveDecision } from './saveDecision.ts'
import type { SaveOptions } from './saveOptions.ts'

/** A record that now holds a file's text. */
export interface SavedDocument {
  readonly collection: DocumentSlug
  readonly id: string
}

/**
 * Makes a document of a file: an article, a conference report, or the wording of a decision. One
 * operation, so a process that dies leaves at most one document without its version, which the next
 * import makes anew.
 * @throws Refusal when the archive has the decision already.
 */
export async function saveDocument(
  payload: Payload,
  file: SourceFile,
  options: SaveOptions,
): Promise<SavedDocument> {
  if (file.kind === 'decision') {
    const { extractor } = await extractorFor(payload)
    const id = await saveDecision(payload, file, decisionFacts(file, extractor), options)
    return { collection: 'decisions', id }
  }
  const collection = file.kind === 'conference-report' ? 'conference-reports' : 'articles'
  const document = documentData(file, options)
  const data =
    file.event && file.kind === 'conference-report'
      ? { ...document, event: eventRecord(file.event) }
      : document
  const { id } = await payload.create({ collection, data, draft: options.draft, depth: 0 })
  return { collection, id }
}
