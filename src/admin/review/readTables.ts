import type { PayloadRequest } from 'payload'
import { historyActions } from '../../knowledge/review/model.ts'
import type { Choice, ReviewTables } from './model.ts'

type Labels = Readonly<Record<string, string>> | string | undefined

/** A field of a collection's config, as far as its options go. */
interface OptionField {
  readonly name?: string
  readonly options?: readonly (string | { readonly value: string; readonly label?: Labels })[]
  readonly flattenedFields?: readonly OptionField[]
}

/** The options of a select field by its path, in the reader's language. */
function optionsOf(
  req: PayloadRequest,
  collection: 'figures' | 'figure-history',
  path: string,
): Choice[] {
  let fields = req.payload.collections[collection].config.flattenedFields as readonly OptionField[]
  let found: OptionField | undefined
  for (const segment of path.split('.')) {
    found = fields.find(({ name }) => name === segment)
    fields = found?.flattenedFields ?? []
  }
  return (found?.options ?? []).map((option): Choice => {
    if (typeof option === 'string') return { value: option, label: option }
    const { value, label } = option
    if (typeof label !== 'object') return { value, label: label ?? value }
    return { value, label: label[req.i18n.language] ?? label['vi'] ?? value }
  })
}

/** The names of everything figures refer to, in the language of the request. */
export async function readTables(req: PayloadRequest): Promise<ReviewTables> {
  const { payload } = req
  const inLanguage = (name: { vi: string; en?: string | null }) =>
    (req.i18n.language === 'en' ? name.en : null) ?? name.vi
  const common = { depth: 0, pagination: false, req } as const
  const [units, indicators] = await Promise.all([
    payload.find({ collection: 'units', sort: 'code', ...common }),
    payload.find({
      collection: 'indicators',
      where: { mergedInto: { exists: false } },
      sort: 'code',
      ...common,
    }),
  ])
  const actions = optionsOf(req, 'figure-history', 'action')
  return {
    units: units.docs.map(({ code, name }) => ({ value: code, label: inLanguage(name) })),
    indicators: indicators.docs.map(({ code, name }) => ({ value: code, label: inLanguage(name) })),
    qualifiers: optionsOf(req, 'figures', 'qualifier'),
    statuses: optionsOf(req, 'figures', 'status'),
    states: optionsOf(req, 'figures', 'review.state'),
    actions: actions.filter(({ value }) => historyActions.some((known) => known === value)),
  }
}
