import { slugify } from '../../../collections/shared/slugify.ts'

/** A decision's number taken apart: «05/2012/QĐ-UBND» is 5, 2012, `qdubnd`. */
interface NumberParts {
  readonly head: string
  readonly year: string | null
  /** Codes without what separates them; of a law its name. */
  readonly codes: string
}

const yearPattern = /^(?:19|20)\d{2}$/

/** The head of what goes by a name is empty. */
function partsOf(number: string): NumberParts {
  const words = slugify(number).split('-')
  const isNumber = /^\d/.test(words[0] ?? '')
  const [head = '', ...rest] = isNumber ? words : ['', ...words]
  const year = rest.find((part) => yearPattern.test(part)) ?? null
  const codes = rest.filter((part) => part !== year).join(isNumber ? '' : '-')
  return { head: head.replace(/^0+(?=\d)/, ''), year, codes }
}

function compare(one: NumberParts, other: NumberParts): 0 | 1 | 2 | 3 {
  if (one.head !== other.head) return 0
  if (one.year !== null && other.year !== null && one.year !== other.year) return 0
  if (one.codes === other.codes) return one.year === other.year ? 3 : 2
  // «Luật Đầu tư công» is no beginning of «Luật Đầu tư».
  if (one.head === '') return 0
  const nested = one.codes.startsWith(other.codes) || other.codes.startsWith(one.codes)
  return nested ? 1 : 0
}

/**
 * How alike two numbers are: 3 the same but for Đ, dashes, zeros and what separates the codes; 2 the same
 * but for a year that one leaves out; 1 one has only the beginning of the other's codes («1881/QĐ» and
 * «1881/QĐ-TTg»); 0 not alike.
 */
export function likeness(a: string, b: string): 0 | 1 | 2 | 3 {
  return compare(partsOf(a), partsOf(b))
}

/** A decision by its number. */
interface Numbered {
  readonly id: string
  readonly number: string
}

/** Decisions, ready to be looked up by what their numbers have in common. */
export type NumberIndex<D extends Numbered> = ReadonlyMap<
  string,
  readonly { readonly decision: D; readonly parts: NumberParts }[]
>

/** Takes the numbers of decisions apart, once for any number of questions. */
export function indexNumbers<D extends Numbered>(decisions: readonly D[]): NumberIndex<D> {
  const all = decisions.map((decision) => ({ decision, parts: partsOf(decision.number) }))
  return Map.groupBy(all, ({ parts }) => parts.head || parts.codes)
}

/** Those that may be the decision of a number, the likeliest first. */
export function duplicatesOf<D extends Numbered>(
  { id, number }: Numbered,
  index: NumberIndex<D>,
): D[] {
  const parts = partsOf(number)
  return (index.get(parts.head || parts.codes) ?? [])
    .filter(({ decision }) => decision.id !== id)
    .map((other) => ({ ...other, like: compare(parts, other.parts) }))
    .filter(({ like }) => like > 0)
    .toSorted((a, b) => b.like - a.like)
    .map(({ decision }) => decision)
}

/** Types that are cited by their bare number, and how their codes begin. */
const types: readonly (readonly [RegExp, string])[] = [
  [/^quyết định/iu, 'qd'],
  [/^nghị định/iu, 'nd'],
  [/^nghị quyết/iu, 'nq'],
  [/^thông tư/iu, 'tt'],
  [/^chỉ thị/iu, 'ct'],
  [/^kế hoạch/iu, 'kh'],
]

const shortForm = /(\d+)(?:\s*\/\s*((?:19|20)\d{2}))?\D*$/u

/** What a short form may mean: «Quyết định 1881» → «1881/QĐ-TTg», those of its type first. */
export function candidatesFor<D extends Numbered>(quote: string, index: NumberIndex<D>): D[] {
  const [, head, year] = shortForm.exec(quote.normalize('NFC')) ?? []
  if (head === undefined) return []
  const code = types.find(([word]) => word.test(quote.normalize('NFC')))?.[1] ?? ''
  const fits = ({ parts }: { parts: NumberParts }) => Number(parts.codes.startsWith(code))
  return (index.get(head.replace(/^0+(?=\d)/, '')) ?? [])
    .filter(({ parts }) => !year || !parts.year || parts.year === year)
    .toSorted((a, b) => fits(b) - fits(a))
    .map(({ decision }) => decision)
}
