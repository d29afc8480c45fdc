import type { Payload } from 'payload'
import { openCatalog } from '../catalog/openCatalog.ts'
import { loadSamples } from '../ingest/loadSamples.ts'
import { rereadStale } from '../knowledge/rereadStale.ts'
import { seedVocabulary } from '../knowledge/vocabulary/seedVocabulary.ts'

/** Shows a long step to whoever started the archive. */
export type ShowStep = <T>(
  label: string,
  work: (progress: (done: number, total: number) => void) => Promise<T>,
) => Promise<T>

/**
 * What must be true before the first request is answered: the reference tables are filled, an empty
 * archive has its samples (when wanted), every document's figures match its text, the catalog is
 * current. Each step skips what is done.
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
  await show('Đọc lại tài liệu chưa khớp', (progress) => rereadStale(payload, progress))
  await show('Mục lục tìm kiếm', () => openCatalog(payload).catchUp())
}
