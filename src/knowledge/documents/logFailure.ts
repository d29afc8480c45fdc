import type { Payload, PayloadRequest } from 'payload'
import { findMain, type DocumentRef } from './documentRows.ts'

/** Logs by its title that a document could not be read. */
export async function logFailure(
  payload: Payload,
  document: DocumentRef,
  error: unknown,
  req: PayloadRequest,
): Promise<void> {
  const main = await findMain(payload, document, req).catch(() => null)
  const name = main?.title ?? main?.number ?? document.id
  payload.logger.error({ err: error, msg: `Không đọc lại được «${name}» (${document.collection})` })
}
