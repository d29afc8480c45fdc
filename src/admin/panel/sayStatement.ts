import { formatPeriod } from '../../../extraction/index.ts'
import type { Statement } from '../../knowledge/review/model.ts'
import { formatQuantity } from '../../site/format/formatQuantity.ts'
import type { PanelSay } from './panelWords.ts'

/** What it takes to put a figure into words. */
export interface StatementNames {
  /** By code. */
  readonly units: ReadonlyMap<string, string>
  readonly indicators: ReadonlyMap<string, string>
  /** By slug. */
  readonly places: ReadonlyMap<string, string>
  readonly status: (status: Statement['status']) => string
  readonly say: PanelSay
}

/** A figure as it is understood: «181 tỷ 946,9 triệu đồng», and «kế hoạch», «2014–2018», «Phú Thọ» … */
export function sayStatement(
  statement: Statement,
  { units, indicators, places, status, say }: StatementNames,
): { readonly label: string; readonly details: readonly string[] } {
  const { indicator, measure, period, decision } = statement
  const named = statement.places.map((slug) => places.get(slug) ?? slug).join(', ')
  const counted = measure === '' ? say('noIndicator') : `${say('noIndicator')}: «${measure}»`
  return {
    label: formatQuantity(statement, units) ?? say('noAmount'),
    details: [
      status(statement.status).toLocaleLowerCase('vi'),
      period === null ? say('noPeriod') : formatPeriod(period),
      ...(named === '' ? [] : [named]),
      indicator === null
        ? counted
        : `${say('indicator')} ${indicators.get(indicator) ?? indicator}`,
      ...(decision === null ? [] : [`${say('by')} ${decision}`]),
    ],
  }
}
