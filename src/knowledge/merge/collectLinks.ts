import type { Payload } from 'payload'
import { documentSlugs } from '../../../collections/shared/slugs.ts'
import { linkFields } from './linkFields.ts'
import { linksTo, readLink } from './linkStore.ts'
import type { MergePair, MovedLink, MovedMentions } from './model.ts'
import { movedValue } from './moveValue.ts'
import { mentionsOf } from './readingLinks.ts'

/** What an instrument says of others goes over to the one that takes its place. */
const ownLinks = ['basedOn', 'amends', 'replaces'] as const

function keyOf({ collection, id, field }: Pick<MovedLink, 'collection' | 'id' | 'field'>): string {
  return `${collection}:${id}:${field}`
}

/** Every link to the losing record as it is now, and as it will be. */
async function incoming(payload: Payload, { of, from, into }: MergePair): Promise<MovedLink[]> {
  const links: MovedLink[] = []
  for (const link of linkFields(payload, of)) {
    for (const { id, value: before } of await linksTo(payload, link, from)) {
      // What the loser says of itself and others stays with it.
      if (link.collection === of && id === from) continue
      const { collection, field } = link
      links.push({ collection, id, field, before, after: movedValue(before, from, into, id) })
    }
  }
  return links
}

/** The losing instrument's own links, taken over by the winner. */
async function takenOver(
  payload: Payload,
  { from, into }: MergePair,
  moved: readonly MovedLink[],
): Promise<MovedLink[]> {
  const links: MovedLink[] = []
  for (const field of ownLinks) {
    const collection = 'decisions'
    const read = async (id: string) =>
      ((await readLink(payload, { collection, field, many: true }, id)) ?? []) as readonly string[]
    const same = moved.find((other) => keyOf(other) === keyOf({ collection, id: into, field }))
    const before = same?.before ?? (await read(into))
    const known = (same?.after ?? before) as readonly string[]
    const own = (await read(from)).filter((id) => id !== from && id !== into)
    const after = [...new Set([...known, ...own])]
    if (after.length > known.length) links.push({ collection, id: into, field, before, after })
  }
  return links
}

/** The links of a merge, each field of a record once. */
export async function collectLinks(payload: Payload, pair: MergePair): Promise<MovedLink[]> {
  const moved = await incoming(payload, pair)
  const own = pair.of === 'decisions' ? await takenOver(payload, pair, moved) : []
  return [...new Map([...moved, ...own].map((link) => [keyOf(link), link])).values()]
}

/** Where the stored readings of documents whose links are moved name the losing record. */
export async function collectMentions(
  payload: Payload,
  { of, from }: MergePair,
  links: readonly MovedLink[],
): Promise<MovedMentions[]> {
  if (of === 'indicators') return []
  const kind = of === 'decisions' ? 'citations' : 'places'
  const derived = of === 'decisions' ? 'cites' : 'places'
  const mentions: MovedMentions[] = []
  for (const { collection, id, field } of links) {
    const slug = documentSlugs.find((known) => known === collection)
    if (!slug || field !== derived) continue
    const found = await mentionsOf(payload, { collection: slug, id }, kind, from)
    if (found) mentions.push(found)
  }
  return mentions
}

/** Adds what was found later; what was logged first is how it was before the merge. */
export function addLinks<T extends { collection: string; id: string; field: string }>(
  logged: readonly T[],
  found: readonly T[],
): T[] {
  return [...new Map([...found, ...logged].map((link) => [keyOf(link), link])).values()]
}
