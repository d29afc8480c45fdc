/** Where an editor looks at a draft as the site would show it. */
export function previewAddress(address: string, doc: Record<string, unknown>): string | null {
  const { slug } = doc
  return typeof slug === 'string'
    ? `/xem-truoc?duong-dan=${encodeURIComponent(`${address}/${slug}`)}`
    : null
}
