import {
  formatPeriod,
  periodBounds,
  type Extractor,
  type IsoDay,
} from '../../../extraction/index.ts'
import type { SourceFile } from '../sourceFile.ts'
import { instantOf } from '../../knowledge/dayOf.ts'
import { inForceFrom } from './inForceFrom.ts'

/** What a decision's number and title tell of it. */
export interface DecisionFacts {
  readonly type: string | null
  readonly issuer: string | null
  /** From when on it holds, as its own text says. */
  readonly effectiveFrom: IsoDay | null
  /** The time its title names: «giai đoạn 2021-2025». */
  readonly period: {
    readonly start: string | null
    readonly end: string | null
    readonly label: string
  } | null
}

/** Type and issuer by the number's code, the period by the title, the day of force by the text. */
export function decisionFacts(
  { number, title, text, publishedOn }: SourceFile,
  extractor: Extractor,
): DecisionFacts {
  const [citation] = extractor.extract(`Văn bản số ${number}`, {}).citations
  const periods = extractor.extract(title ?? '', {}).periods.filter(({ grain }) => grain !== 'day')
  const value = periods.length === 1 ? periods[0]?.value : undefined
  const { start, end } = periodBounds(value ?? '')
  return {
    type: citation?.type ?? null,
    issuer: citation?.issuer ?? null,
    effectiveFrom: inForceFrom(text, publishedOn),
    period: value
      ? { start: instantOf(start), end: instantOf(end), label: formatPeriod(value) }
      : null,
  }
}
