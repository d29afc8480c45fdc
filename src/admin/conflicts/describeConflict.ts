import type { Conflict } from '../../catalog/conflicts/model.ts'
import type { Witness } from '../../catalog/facts/model.ts'
import { formatDay, formatDays } from '../../site/format/formatDay.ts'
import { formatQuantity } from '../../site/format/formatQuantity.ts'
import { statusNames } from '../../site/format/names.ts'
import type { UnitNames } from '../../site/format/unitName.ts'

/** The number of a witness as people write it: «hơn 18.000 người». */
export function saidBy({ figure }: Witness, units: UnitNames): string {
  return formatQuantity(figure, units) ?? figure.quote
}

/** What the figures of a fact are about: indicator, period, places, sense, decision. */
export function subjectParts({ figure }: Witness): string[] {
  const { indicatorName, periodLabel, periodStart, periodEnd, places, status, decision } = figure
  const period = periodLabel ?? formatDays(periodStart, periodEnd)
  return [
    ...(indicatorName ? [indicatorName] : []),
    ...(period ? [period] : []),
    ...(places.length > 0 ? [places.map(({ name }) => name).join(', ')] : []),
    statusNames[status],
    ...(decision ? [`theo ${decision}`] : []),
  ]
}

const percent = new Intl.NumberFormat('vi-VN', { style: 'percent', maximumSignificantDigits: 2 })

const count = (witnesses: readonly Witness[]) => new Set(witnesses.map(({ story }) => story)).size

function latestOf(witnesses: readonly Witness[]): Witness | null {
  const dated = witnesses.filter(({ figure }) => figure.document.publishedOn !== null)
  const days = new Set(dated.map(({ figure }) => figure.document.publishedOn))
  if (days.size < 2) return null
  return dated.reduce((latest, one) =>
    String(one.figure.document.publishedOn) > String(latest.figure.document.publishedOn)
      ? one
      : latest,
  )
}

/**
 * What differs between the witnesses of a fact, in Vietnamese sentences: who says what, the most often
 * said first; by how much they differ at least; what the latest one says.
 */
export function describeDifference(
  { witnesses, weight }: Pick<Conflict, 'witnesses' | 'weight'>,
  units: UnitNames,
): string[] {
  const groups = [...Map.groupBy(witnesses, (witness) => saidBy(witness, units))]
  const said = groups
    .map(([text, group]) => ({ text, sources: count(group) }))
    .toSorted((a, b) => b.sources - a.sources)
    .map(({ text, sources }) => `${sources} nguồn nói ${text}`)
  const latest = latestOf(witnesses)
  const day = formatDay(latest?.figure.document.publishedOn ?? null)
  return [
    `${said.join('; ')}.`,
    `Chênh nhau ít nhất ${percent.format(weight)}, đã tính cách nói «hơn», «gần», «khoảng» và cách làm tròn.`,
    ...(latest ? [`Nguồn mới nhất (${day}) nói ${saidBy(latest, units)}.`] : []),
  ]
}
