import type { PeriodMention, PlaceMention, QuantityMention } from '../model/mention.ts'
import type { Sentence } from './discourse.ts'
import type { PlaceGroup } from './placeGroups.ts'

/** What a member of a row takes from the row of places or periods before it. */
export interface Share {
  readonly place: PlaceMention | null
  readonly period: PeriodMention | null
}

const NONE: Share = { place: null, period: null }
const JOINT = /^\s*(?:,|;|và|, và)\s*$/u
const ROW_OF_YEARS = /^[\s,;và]*(?:năm\s*)?$/iu

/**
 * Deals places or years out to a row of quantities of the same length: «các huyện A, B và C có 12,
 * 9 và 7 cơ sở», «năm 2018, 2019 lần lượt là 5 và 6 tỷ đồng».
 */
export function distribute(
  text: string,
  sentence: Sentence,
  groups: readonly PlaceGroup[],
  reported: readonly PeriodMention[],
): ReadonlyMap<QuantityMention, Share> {
  const shares = new Map<QuantityMention, Share>()
  for (const row of rowsOf(text, sentence.quantities)) {
    const { start } = row[0]!
    const places = groups.findLast(({ end }) => end <= start)?.places
    const years = lastRow(
      text,
      reported.filter(({ end }) => end <= start),
    )
    row.forEach((quantity, index) => {
      const place = places?.length === row.length ? places[index]! : null
      const period = years.length === row.length ? years[index]! : null
      if (place || period) shares.set(quantity, { ...NONE, place, period })
    })
  }
  return shares
}

/** Quantities of one unit with nothing but commas and «và» between them. */
function rowsOf(text: string, quantities: readonly QuantityMention[]): QuantityMention[][] {
  const rows: QuantityMention[][] = []
  for (const quantity of quantities) {
    const last = rows.at(-1)?.at(-1)
    const goesOn = last?.unit === quantity.unit && JOINT.test(text.slice(last.end, quantity.start))
    if (goesOn) rows.at(-1)!.push(quantity)
    else rows.push([quantity])
  }
  return rows.filter((row) => row.length > 1)
}

/** The periods at the end of a list that stand in a row. */
function lastRow(text: string, periods: readonly PeriodMention[]): PeriodMention[] {
  const row: PeriodMention[] = []
  for (const period of periods.toReversed()) {
    const next = row[0]
    if (next && !ROW_OF_YEARS.test(text.slice(period.end, next.start))) break
    row.unshift(period)
  }
  return row
}
