import type { FigureChange, ShownField, ShownFigure } from '../../knowledge/reread/model.ts'
import { formatValue } from '../evidence/formatValue.ts'
import type { Say } from './rereadingWords.ts'

/** The parts of a figure that are told apart, in the order of telling; the first holds the number. */
export const shownParts = [
  'value',
  'qualifier',
  'period',
  'places',
  'indicator',
  'status',
  'decision',
  'measure',
  'part',
] as const

export type ShownPart = (typeof shownParts)[number]

/** What codes are called in the reader's language. */
export interface CodeNames {
  readonly language: string
  readonly say: Say
  /** By code. */
  readonly units: ReadonlyMap<string, string>
  /** By code. */
  readonly indicators: ReadonlyMap<string, string>
  readonly optionLabel: (field: 'status' | 'qualifier', value: string) => string
}

/** A part before and after, in words; empty where there is nothing to say. */
export interface PartRow {
  readonly part: ShownPart
  readonly before: string
  readonly after: string
  readonly isChanged: boolean
}

/** The part in which a field is shown; the quote is marked in the sentence. */
const partOf: Readonly<Record<ShownField, ShownPart | null>> = {
  quote: null,
  value: 'value',
  range: 'value',
  unit: 'value',
  of: 'value',
  per: 'value',
  qualifier: 'qualifier',
  measure: 'measure',
  indicator: 'indicator',
  period: 'period',
  places: 'places',
  status: 'status',
  decision: 'decision',
  part: 'part',
}

/** What a figure says, part by part. */
export function describeFigure(
  figure: ShownFigure,
  { language, say, units, indicators, optionLabel }: CodeNames,
): Record<ShownPart, string> {
  const per = figure.per ? ` / ${units.get(figure.per) ?? figure.per}` : ''
  return {
    value: `${formatValue(figure, units, language)}${per}`,
    qualifier: figure.qualifier === 'exact' ? '' : optionLabel('qualifier', figure.qualifier),
    period: figure.period ?? '',
    places: figure.places.join(', '),
    indicator: figure.indicator ? (indicators.get(figure.indicator) ?? figure.indicator) : '',
    status: optionLabel('status', figure.status),
    decision: figure.decision ?? '',
    measure: figure.measure,
    part: figure.part ? say('yes') : '',
  }
}

const unsaid: Readonly<Record<ShownPart, string>> = {
  value: '',
  qualifier: '',
  period: '',
  places: '',
  indicator: '',
  status: '',
  decision: '',
  measure: '',
  part: '',
}

/** The parts of which there is something to say, before beside after. */
export function partRows({ before, after, fields }: FigureChange, names: CodeNames): PartRow[] {
  const left = before ? describeFigure(before, names) : unsaid
  const right = after ? describeFigure(after, names) : unsaid
  const changed = new Set(fields.map((field) => partOf[field]))
  return shownParts
    .map((part) => ({
      part,
      before: left[part],
      after: right[part],
      isChanged: changed.has(part),
    }))
    .filter((row) => row.before !== '' || row.after !== '')
}
