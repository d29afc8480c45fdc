import type { DocumentContext } from '../model/extraction.ts'
import type { PlaceMention } from '../model/mention.ts'
import type { IsoDay } from '../model/vocabulary.ts'
import type { Gazetteer } from './compileGazetteer.ts'
import type { PlaceCandidate } from './placeCandidate.ts'
import { validFirst } from './situation.ts'

/** The only province that a text names, or the one that it names more often than all others together. */
export function ownProvince(found: readonly PlaceCandidate[], on: IsoDay): string | null {
  const counts = new Map<string, number>()
  for (const { entries } of found) {
    const [province] = validFirst(
      entries.filter(({ level }) => level === 'province'),
      on,
    )
    if (province) counts.set(province.slug, (counts.get(province.slug) ?? 0) + 1)
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  for (const [slug, count] of counts) if (count * 2 > total) return slug
  return null
}

/** Provinces named right behind, then those before (the nearest first), then the publisher's. */
export function provinceAround(
  found: readonly PlaceCandidate[],
  index: number,
  text: string,
  mentions: readonly PlaceMention[],
  context: DocumentContext,
  gazetteer: Gazetteer,
  on: IsoDay,
): readonly string[] {
  const candidate = found[index]
  if (
    candidate === undefined ||
    candidate.entries.filter(({ level }) => level === 'district').length < 2
  )
    return []
  const behind = found
    .slice(index + 1, index + 6)
    .filter(({ start }) => !/[.\n]/.test(text.slice(candidate.end, start)))
    .flatMap(({ entries }) =>
      validFirst(
        entries.filter(({ level }) => level === 'province'),
        on,
      ).slice(0, 1),
    )
    .map(({ slug }) => slug)
  const before: string[] = []
  for (let at = mentions.length - 1; at >= Math.max(0, mentions.length - 30); at--) {
    const mention = mentions[at]
    if (mention?.level === 'province' && mention.slug !== null) before.push(mention.slug)
    else if (mention?.slug != null) before.push(gazetteer.bySlug.get(mention.slug)?.parent ?? '')
  }
  return [...behind, ...before, ...(context.publisherPlace == null ? [] : [context.publisherPlace])]
}
