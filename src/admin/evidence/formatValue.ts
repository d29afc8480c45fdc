import type { EvidenceFigure } from './readEvidence.ts'

/**
 * The value as people write it, `1.234,5` or `100 – 200`, with its unit's name; `other:` units carry
 * their own noun.
 */
export function formatValue(
  figure: Pick<EvidenceFigure, 'value' | 'range' | 'unit' | 'of'>,
  units: ReadonlyMap<string, string>,
  language: string,
): string {
  const format = new Intl.NumberFormat(language === 'en' ? 'en' : 'vi', {
    maximumFractionDigits: 6,
  })
  const numbers = figure.range.length > 0 ? figure.range : [figure.value ?? Number.NaN]
  const known = numbers.filter((number) => !Number.isNaN(number))
  const amount = known.map((number) => format.format(number)).join(' – ')
  const whole = figure.of === null ? '' : `/${format.format(figure.of)}`
  const unit = units.get(figure.unit) ?? figure.unit.replace(/^other:/, '')
  return `${amount}${whole} ${figure.unit === 'percent' ? '%' : unit}`.trim()
}
