import type { Statement } from '../../knowledge/review/model.ts'

/** A statement that says nothing yet. */
export const emptyStatement: Statement = {
  value: null,
  range: null,
  unit: '',
  qualifier: 'exact',
  of: null,
  per: null,
  measure: '',
  indicator: null,
  period: null,
  places: [],
  status: 'actual',
  decision: null,
  part: false,
}
