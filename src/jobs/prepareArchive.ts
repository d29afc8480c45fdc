import type { Payload } from 'payload'
import { openCatalog } from '../catalog/openCatalog.ts'
import { loadSamples } from '../ingest/loadSamples.ts'
import { rereadStale } from '../knowledge/rereadStale.ts'
import { seedVocabulary } from '../knowledge/seedVocabulary.ts'

/** Shows a long step to whoever started the archive. */
export type ShowStep = <T>(label: string, work: () => Promise<T>) => Promise<T>

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
  await show('Bảng địa danh, đơn vị, chỉ tiêu, cơ quan', () => seedVocabulary(payload))
  if (sampleData) await show('Tài liệu mẫu', () => loadSamples(payload))
  await show('Đọc lại tài liệu chưa khớp', () => rereadStale(payload))
  await show('Mục lục tìm kiếm', () => openCatalog(payload).catchUp())
}
