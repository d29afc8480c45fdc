import type { SourceDocument } from '../../extraction/index.ts'
import type { BodyState } from '../knowledge/textBody.ts'

/** A file read and cleaned: everything the archive needs to store it as a document. */
export interface SourceFile extends SourceDocument {
  /** Never empty, except for a decision whose text does not say what it is about. */
  readonly title: string | null
  readonly body: BodyState
  /** Same for the same cleaned text, whatever the file's name, encoding or line ends. */
  readonly hash: string
  readonly summary: string | null
  readonly origin: { readonly name: string | null; readonly url: string | null }
  /** What could not be found and how it was made up for, in Vietnamese. */
  readonly notes: readonly string[]
}
