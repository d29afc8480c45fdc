import { slugify } from '../../../collections/shared/slugify.ts'
import { type DocumentSlug, documentSlugs } from '../../../collections/shared/slugs.ts'
import type { Choice } from './model.ts'

const most = 20

type Row = Readonly<Record<string, unknown>>

const textOf = (row: Row, field: string) => {
  const value = row[field]
  return typeof value === 'string' ? value : ''
}

/**
 * Records of a collection one of whose fields holds the text. Slugs have no accents, so a text without
 * accents finds names that have them.
 */
async function find(
  api: string,
  collection: string,
  fields: readonly string[],
  text: string,
  shown: readonly string[] = [],
): Promise<readonly Row[]> {
  const query = new URLSearchParams({ depth: '0', limit: String(most) })
  for (const field of ['slug', ...fields, ...shown]) query.set(`select[${field}]`, 'true')
  const slug = slugify(text)
  if (slug !== '') query.set('where[or][0][slug][contains]', slug)
  fields.forEach((field, at) => query.set(`where[or][${at + 1}][${field}][contains]`, text))
  const response = await fetch(`${api}/${collection}?${query}`, { credentials: 'same-origin' })
  if (!response.ok) return []
  const { docs } = (await response.json()) as { docs: readonly Row[] }
  return docs.filter((row) => !row['mergedInto'])
}

/** Those first whose name begins with the text, then the shorter ones. */
function byFit(text: string): (one: Choice, other: Choice) => number {
  const wanted = slugify(text)
  const rank = ({ label }: Choice) => (slugify(label).startsWith(wanted) ? 0 : 1)
  return (one, other) => rank(one) - rank(other) || one.label.length - other.label.length
}

const levels: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  country: { vi: 'quốc gia', en: 'country' },
  region: { vi: 'vùng', en: 'region' },
  province: { vi: 'tỉnh, thành phố', en: 'province' },
  district: { vi: 'huyện, thị', en: 'district' },
  commune: { vi: 'xã, phường', en: 'commune' },
}

const order = Object.keys(levels)

/** Places whose name or slug holds the text; provinces before districts of the same name. */
export async function searchPlaces(
  api: string,
  text: string,
  language: string,
): Promise<readonly Choice[]> {
  const rows = await find(api, 'places', ['name'], text, ['level', 'validTo', 'mergedInto'])
  const fit = byFit(text)
  return rows
    .map((row) => {
      const of = levels[textOf(row, 'level')]
      const until = textOf(row, 'validTo').slice(0, 10).split('-').toReversed().join('/')
      const kind = of?.[language === 'en' ? 'en' : 'vi'] ?? ''
      const hint = until ? `${kind}, ${language === 'en' ? 'until' : 'đến'} ${until}` : kind
      const choice: Choice = { value: textOf(row, 'slug'), label: textOf(row, 'name'), hint }
      return { choice, level: order.indexOf(textOf(row, 'level')) }
    })
    .toSorted((one, other) => fit(one.choice, other.choice) || one.level - other.level)
    .map(({ choice }) => choice)
}

/** Decisions whose number, title or slug holds the text; chosen by number. */
export async function searchDecisions(api: string, text: string): Promise<readonly Choice[]> {
  const rows = await find(api, 'decisions', ['number', 'title'], text, ['mergedInto'])
  return rows
    .map((row): Choice => {
      const number = textOf(row, 'number')
      return { value: number, label: number, hint: textOf(row, 'title') }
    })
    .toSorted(byFit(text))
}

async function searchOf(api: string, collection: DocumentSlug, text: string): Promise<Choice[]> {
  const shown = collection === 'decisions' ? ['number'] : ['publishedOn']
  const rows = await find(api, collection, ['title'], text, shown)
  return rows.map((row) => ({
    value: `${collection}:${textOf(row, 'id')}`,
    label: textOf(row, 'title') || textOf(row, 'number'),
    hint: textOf(row, 'publishedOn').slice(0, 10).split('-').toReversed().join('/'),
  }))
}

/** Documents of any kind whose title or slug holds the text; chosen by collection and id. */
export async function searchDocuments(api: string, text: string): Promise<readonly Choice[]> {
  const found = await Promise.all(
    documentSlugs.map((collection) => searchOf(api, collection, text)),
  )
  return found.flat().toSorted(byFit(text)).slice(0, most)
}

/** Those of some choices whose name or value holds the text, accents or not. */
export function searchChoices(choices: readonly Choice[], text: string): readonly Choice[] {
  const wanted = slugify(text)
  const holds = ({ label, value }: Choice) =>
    slugify(label).includes(wanted) || slugify(value).includes(wanted)
  return choices.filter(holds).toSorted(byFit(text))
}
