import type { Payload } from 'payload'
import { loadSamples } from '../ingest/loadSamples.ts'
import { seedVocabulary } from '../knowledge/vocabulary/seedVocabulary.ts'

/** Shows a long step to whoever started the archive. */
export type ShowStep = <T>(
  label: string,
  work: (progress: (done: number, total: number) => void) => Promise<T>,
) => Promise<T>

/**
 * What must be true before the first request is answered: the reference tables are filled and an empty
 * archive has its samples (when wanted). Each step skips what is done. Stale figures and the catalog
 * are the clock's: its first round comes right after.
 */
export async function prepareArchive(
  payload: Payload,
  sampleData: boolean,
  show: ShowStep,
): Promise<void> {
  await show('Bảng địa danh, đơn vị, chỉ tiêu, cơ quan', (progress) =>
    seedVocabulary(payload, progress),
  )
  if (sampleData) await show('Tài liệu mẫu', (progress) => loadSamples(payload, progress))
}
