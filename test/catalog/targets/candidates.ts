import type { Candidate, Question } from '../../../src/catalog/targets/cells.ts'
import { atlas } from './gazetteer.ts'

const day = /^\d{4}-\d{2}-\d{2}$/

/** First and last day of «2021», «2014/2018», «2017-01/2017-09», «../2020»; '' is no period. */
export function daysOf(period: string): [string | null, string | null] {
  if (period === '') return [null, null]
  const [from = '', to = from] = period.split('/')
  const first =
    from === '..' ? null : day.test(from) ? from : `${from}${from.length === 4 ? '-01' : ''}-01`
  if (to === '..') return [first, null]
  if (day.test(to)) return [first, to]
  const month = to.length === 4 ? `${to}-12` : to
  const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0))
  return [first, last.toISOString().slice(0, 10)]
}

const bounds = ({ value, qualifier }: Pick<Candidate, 'value' | 'qualifier'>) =>
  value === null
    ? null
    : {
        low: qualifier === 'less_than' ? -Infinity : value,
        high: qualifier === 'more_than' ? Infinity : value,
      }

/** A figure of a report: what it says of which time and which places (between spaces, '' the country). */
export function figure(
  id: string,
  value: number | null,
  period: string,
  places = '',
  rest: Partial<Candidate> = {},
): Candidate {
  const [periodStart, periodEnd] = daysOf(period)
  const qualifier = rest.qualifier ?? 'exact'
  return {
    id,
    value,
    qualifier,
    periodStart,
    periodEnd,
    range: null,
    of: null,
    per: null,
    unit: 'person',
    part: false,
    periodLabel: null,
    places: places === '' ? [] : places.split(' '),
    collection: 'conference-reports',
    publishedOn: '2024-01-01',
    story: id,
    bounds: bounds({ value, qualifier }),
    preferred: false,
    reviewed: false,
    ...rest,
  }
}

export function question(period: string, places = '', rest: Partial<Question> = {}): Question {
  const [start, end] = daysOf(period)
  return {
    unit: 'person',
    per: null,
    area: atlas.areaOf(places === '' ? [] : places.split(' ')),
    start: start ?? '',
    end: end ?? '',
    aggregate: 'sum',
    ...rest,
  }
}
