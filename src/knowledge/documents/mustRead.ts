import type { ReadingState } from './readingRows.ts'

/**
 * Why a document is looked at: it was saved by somebody; the clock or a command found it stale; or a
 * person decided that the present extractor reads it again, whatever it was read from.
 */
export type Occasion = 'saved' | 'stale' | 'approved'

/**
 * Whether the text of a document has to be read. What changed with its text, its context or the
 * vocabulary is read at once. Another version of the extractor alone is not reason enough: what it would
 * change in the archive is reported first (`src/knowledge/reread`), but a document that somebody saved
 * meanwhile is read by the extractor that is there.
 * @param before what was last read from it; null when it never was.
 * @param savedAt when its main row was last saved.
 */
export function mustRead(
  occasion: Occasion,
  before: (ReadingState & { readonly updatedAt: string }) | null,
  wanted: ReadingState,
  savedAt: string | undefined,
): boolean {
  if (before === null || occasion === 'approved' || before.textHash !== wanted.textHash) return true
  if (before.extractorVersion === wanted.extractorVersion) {
    return before.vocabularyHash !== wanted.vocabularyHash
  }
  return occasion === 'saved' && (savedAt ?? '') > before.updatedAt
}
