import type { SQLInputValue } from 'node:sqlite'
import { bandBounds } from './priority.ts'
import type { ReviewFilter } from './reviewModel.ts'

type Values = Record<string, SQLInputValue>

/** What the conditions of a filter mean in SQL for `reviews r`, and the values they name. */
export function conditionsOf(filter: ReviewFilter): { where: string; values: Values } {
  const conditions = ['TRUE']
  const values: Values = {}
  const add = (condition: string, given: Values) => {
    conditions.push(condition)
    Object.assign(values, given)
  }
  const { document, indicator, place, year, rule, unit, confidence, finding } = filter
  if (document !== undefined) {
    const [collection = '', id = ''] = document.split(':')
    const known = 'SELECT n FROM documents WHERE collection = :collection AND id = :id'
    add(`r.document = (${known})`, { collection, id })
  }
  if (indicator === '') add('r.indicator IS NULL', {})
  else if (indicator !== undefined) {
    add('r.indicator = (SELECT id FROM indicators WHERE code = :indicator)', { indicator })
  }
  if (place !== undefined) {
    const id = '(SELECT id FROM places WHERE slug = :place)'
    add(`instr(r.places, ' ' || ${id} || ' ') > 0`, { place })
  }
  if (year !== undefined) {
    // A period may have only one end («đến năm 2020»).
    const begins = "coalesce(r.periodStart, r.periodEnd) <= :year || '-12-31'"
    const ends = "coalesce(r.periodEnd, r.periodStart) >= :year || '-01-01'"
    add(`${begins} AND ${ends}`, { year: String(year) })
  }
  if (rule !== undefined) add('r.rule = :rule', { rule })
  if (unit !== undefined) add('r.unit = :unit', { unit })
  if (confidence !== undefined) {
    const { from, below } = bandBounds[confidence]
    add('r.confidence >= :from AND r.confidence < :below', { from, below })
  }
  if (finding !== undefined) {
    add(`${finding ? '' : 'NOT '}r.figure IN (SELECT figure FROM findingFigures)`, {})
  }
  return { where: conditions.map((condition) => `(${condition})`).join(' AND '), values }
}
