import type { Payload } from 'payload'
import { recordNames, type RecordNames } from '../review/recordNames.ts'
import { writeHistory } from '../review/writeHistory.ts'
import type { LinkValue, MergeableSlug, MovedLink } from './model.ts'

const asList = (value: LinkValue): readonly string[] =>
  typeof value === 'string' ? [value] : (value ?? [])

/** What a figure's field says, in the keys of its history. */
function said(names: RecordNames, of: MergeableSlug, value: LinkValue) {
  const ids = asList(value)
  if (of === 'places') return { places: ids.flatMap((id) => names.places.get(id)?.slug ?? []) }
  const [id = ''] = ids
  if (of === 'indicators') return { indicator: names.indicators.get(id) ?? null }
  return { decision: names.decisions.get(id) ?? null }
}

/**
 * Moves a link; that of a figure becomes part of the figure's history. The row is written first: of a
 * run that was cut off it may come twice, but no change is without it.
 */
export async function noteRelinked(
  payload: Payload,
  of: MergeableSlug,
  { collection, id }: MovedLink,
  change: { readonly from: LinkValue; readonly to: LinkValue },
  by: string | null,
  move: () => Promise<void>,
): Promise<void> {
  if (collection === 'figures') {
    const ids = [...asList(change.from), ...asList(change.to)]
    const single = (field: 'indicator' | 'decision') => ids.map((one) => ({ [field]: one }))
    const pointing =
      of === 'places' ? [{ places: ids }] : single(of === 'indicators' ? 'indicator' : 'decision')
    const names = await recordNames(payload, pointing)
    const [before, after] = [said(names, of, change.from), said(names, of, change.to)]
    await writeHistory(payload, [{ figure: id, action: 'relinked', by, before, after }])
  }
  await move()
}
