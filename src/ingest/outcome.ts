import type { DocumentKind } from '../../extraction/index.ts'
import type { DocumentSlug } from '../../collections/shared/slugs.ts'

interface About {
  readonly path: string
  readonly title: string
  /** ISO day. */
  readonly publishedOn: string | null
  /** What could not be found and how it was made up for, in Vietnamese. */
  readonly notes: readonly string[]
}

/** What became of one file; reasons are Vietnamese and do not repeat the path. */
export type Outcome =
  | (About & {
      readonly state: 'imported'
      readonly collection: DocumentSlug
      readonly id: string
    })
  | (About & {
      /** A trial run's answer: it would be imported. */
      readonly state: 'planned'
      readonly kind: DocumentKind
      readonly figures: number
    })
  | { readonly state: 'known'; readonly path: string; readonly reason: string }
  | { readonly state: 'refused'; readonly path: string; readonly reason: string }
