/** How imported documents enter the archive. */
export interface SaveOptions {
  /** True leaves news and reports unpublished, for an editor to look at first. */
  readonly draft: boolean
  readonly visibility: 'public' | 'internal'
  /** Id of the organization they belong to. */
  readonly publisher: string | null
}
