import { notFound, redirect } from 'next/navigation'
import type { MergeableSlug } from '../../knowledge/merge/model.ts'
import { documentAddress, indicatorAddress, placeAddress } from '../../site/addresses.ts'
import { findWinner } from '../../site/reading/findWinner.ts'
import { openVisit } from './openVisit.ts'

const addresses: Readonly<Record<MergeableSlug, (key: string) => string>> = {
  decisions: (slug) => documentAddress({ collection: 'decisions', slug }),
  places: placeAddress,
  indicators: indicatorAddress,
}

/**
 * For an address at which nothing is shown: when its record was merged into another that the visitor
 * may see, the visitor is led there; else there is no such page. A merge can be undone, so browsers are
 * not told to remember it.
 */
export async function leaveToWinner(of: MergeableSlug, key: string): Promise<never> {
  const winner = await findWinner(await openVisit(), of, key)
  if (winner === null) notFound()
  redirect(addresses[of](winner))
}
