/** The id behind a relationship, populated or not; null when there is none. */
export function idOf(related: string | { readonly id: string } | null | undefined): string | null {
  if (related === null || related === undefined) return null
  return typeof related === 'string' ? related : related.id
}

/** The ids behind a relationship to many. */
export function idsOf(related: readonly (string | { readonly id: string })[] | null | undefined) {
  return (related ?? []).map((one) => (typeof one === 'string' ? one : one.id))
}
