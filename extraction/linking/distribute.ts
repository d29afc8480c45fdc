import type { PeriodMention, PlaceMention, QuantityMention } from '../model/mention.ts'
import type { Sentence } from './discourse.ts'
import type { PlaceGroup } from './placeGroups.ts'

/** What a member of a row takes from the row of places or periods before it. */
export interface Share {
  /** One place, or those that a dash joins: «miền Trung - Tây Nguyên». */
  readonly places: readonly PlaceMention[] | null
  readonly period: PeriodMention | null
}

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
    const places = membersOf(text, groups.findLast(({ end }) => end <= start)?.places ?? [])
    const years = lastRow(
      text,
      reported.filter(({ end }) => end <= start),
    )
    row.forEach((quantity, index) => {
      const own = places.length === row.length ? places[index]! : null
      const period = years.length === row.length ? years[index]! : null
      if (own || period) shares.set(quantity, { places: own, period })
    })
  }
  return shares
}

const IN_TURN = /(?:lần lượt|tương ứng)[^,;\d]{0,12}$/iu

/**
 * For amounts that are dealt out in turn («7 đề án quốc gia và 39 đề án địa phương, kinh phí lần
 * lượt là 2,7 tỷ đồng và 8,9 tỷ đồng») the index of the count in the sentence that each is of.
 */
export function antecedentsOf(
  text: string,
  { quantities, start }: Sentence,
): ReadonlyMap<QuantityMention, number> {
  const found = new Map<QuantityMention, number>()
  for (const row of rowsOf(text, quantities)) {
    const first = quantities.indexOf(row[0]!)
    const from = first - row.length
    const before = text.slice(Math.max(start, row[0]!.start - 30), row[0]!.start)
    if (from < 0 || !IN_TURN.test(before)) continue
    const counted = quantities.slice(from, first)
    const isRow = counted.every(({ unit }) => unit === counted[0]!.unit && unit !== row[0]!.unit)
    if (isRow) row.forEach((quantity, index) => found.set(quantity, from + index))
  }
  return found
}

/** Places as a list counts them. */
function membersOf(text: string, places: readonly PlaceMention[]): PlaceMention[][] {
  const members: PlaceMention[][] = []
  for (const place of places) {
    const before = members.at(-1)?.at(-1)
    const isOne = before !== undefined && /^\s*-\s*$/u.test(text.slice(before.end, place.start))
    if (isOne) members.at(-1)!.push(place)
    else members.push([place])
  }
  return members
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
