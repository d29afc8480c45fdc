import { confidenceBands } from '../../catalog/priority.ts'
import { reviewStates } from '../../knowledge/review/model.ts'
import type { QueueChoice } from './model.ts'

type Query = Readonly<Record<string, string | readonly string[] | undefined>>

/** What an address asks to see; what makes no sense is left out. */
export function choiceOf(query: Query): QueueChoice {
  const text = (name: string) => {
    const value = query[name]
    return typeof value === 'string' && value.length <= 200 ? value : undefined
  }
  const year = /^(19|20|21)\d\d$/.exec(text('year') ?? '')
  const confidence = confidenceBands.find((band) => band === query['confidence'])
  const finding = { true: true, false: false }[text('finding') ?? '']
  const words = (['document', 'indicator', 'place', 'rule', 'unit'] as const).flatMap((name) => {
    const value = text(name)
    return value === undefined ? [] : [[name, value] as const]
  })
  return {
    state: reviewStates.find((state) => state === query['state']) ?? 'pending',
    ...Object.fromEntries(words),
    ...(year && { year: Number(year[0]) }),
    ...(confidence && { confidence }),
    ...(finding !== undefined && { finding }),
  }
}
