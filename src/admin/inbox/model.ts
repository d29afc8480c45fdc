import type { DocumentSlug } from '../../../collections/shared/slugs.ts'

/** Where the inbox is, below the admin. */
export const inboxPath = '/van-ban-cho-xu-ly'

/** Its lists, by the value of `muc` in its address. */
export const lists = {
  stubs: 'chua-dien',
  open: 'chua-ro',
  rejected: 'da-loai',
  chosen: 'da-chon',
} as const

export type InboxList = keyof typeof lists

/** A sentence with the words that cite. */
export interface ExampleSentence {
  readonly sentence: string
  readonly at: number
  readonly quote: string
  readonly document: {
    readonly collection: DocumentSlug
    readonly id: string
    readonly title: string
    readonly address: string
  }
}

/** A decision that one may turn out to be. */
export interface Candidate {
  readonly id: string
  readonly number: string
  readonly title: string | null
  readonly stub: boolean
}

/** What sentences tell of a decision. */
export interface StubFacts {
  readonly instrumentType: string | null
  readonly issuer: string | null
  /** ISO day. */
  readonly issuedOn: string | null
  readonly title: string | null
}

export interface StubEntry {
  readonly id: string
  readonly number: string
  readonly address: string
  readonly citations: number
  readonly documents: number
  readonly facts: StubFacts
  readonly examples: readonly ExampleSentence[]
  readonly duplicates: readonly Candidate[]
}

export interface OpenEntry {
  readonly form: string
  readonly citations: number
  readonly example: ExampleSentence
  readonly candidates: readonly Candidate[]
}
