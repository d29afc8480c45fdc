import type { PlaceEntry } from '../model/vocabulary.ts'
import { PhraseTrie } from '../text/phraseTrie.ts'
import { scanTokens } from '../text/scanTokens.ts'
import { foldDiacritics } from '../text/fold.ts'

/** One way of writing a name, and all places that are written so. */
export interface NameForm {
  readonly places: readonly PlaceEntry[]
  /** For each lexeme of the form: must the text write it with a capital? */
  readonly capitals: readonly boolean[]
  /** Written without accents although the name has some: believed in unaccented text alone. */
  readonly unaccented: boolean
}

/** Places, ready to be found in one walk over a text. */
export interface Gazetteer {
  readonly trie: PhraseTrie<NameForm>
  readonly bySlug: ReadonlyMap<string, PlaceEntry>
  /** Kinds that texts write before the name of a place, by slug: `thành phố`, `huyện`. */
  readonly kinds: ReadonlyMap<string, readonly string[]>
}

const TYPED_ALIAS = /^(tỉnh|thành phố|thị xã|huyện|quận)\s/u

/** Prepares places for the finder. Throws when two share a slug or a parent is missing. */
export function compileGazetteer(places: readonly PlaceEntry[]): Gazetteer {
  const bySlug = new Map<string, PlaceEntry>()
  for (const place of places) {
    if (bySlug.has(place.slug)) throw new Error(`places: hai địa danh cùng mã «${place.slug}»`)
    bySlug.set(place.slug, place)
  }
  const kinds = new Map<string, string[]>()
  const forms = new Map<string, { text: string; places: PlaceEntry[] }>()
  for (const place of places) {
    for (const reference of [place.parent, place.region, place.successor]) {
      if (reference !== null && !bySlug.has(reference)) {
        throw new Error(`places: «${place.slug}» dẫn tới «${reference}» không có trong bảng`)
      }
    }
    for (const text of [place.name, ...place.aliases]) {
      const kind = TYPED_ALIAS.exec(text)?.[1]
      if (kind !== undefined) kinds.set(place.slug, [...(kinds.get(place.slug) ?? []), kind])
      else for (const written of spellings(text)) addForm(forms, written, place)
    }
  }
  const trie = new PhraseTrie<NameForm>()
  for (const form of forms.values()) trie.add(form.text, toNameForm(form.text, form.places))
  return { trie, bySlug, kinds }
}

/** «Đắk R'lấp» is typed with any apostrophe, or with none; «Đắk» in four ways. */
function spellings(text: string): readonly string[] {
  const typed = text.includes("'")
    ? [text, text.replaceAll("'", '’'), text.replaceAll("'", '')]
    : [text]
  if (!/^(?:Đắk|Đăk|Đak) /u.test(text)) return typed
  return typed.flatMap((one) => DAK.map((dak) => one.replace(/^Đ[ắăa]k/u, dak)))
}

/** The word for water in the languages of the Highlands, as papers write it. */
const DAK = ['Đắk', 'Đăk', 'Đak', 'Đắc', 'Dak']

function addForm(
  forms: Map<string, { text: string; places: PlaceEntry[] }>,
  text: string,
  place: PlaceEntry,
): void {
  const key = scanTokens(text)
    .map((lexeme) => lexeme.key)
    .join(' ')
  const form = forms.get(key)
  if (form === undefined) forms.set(key, { text, places: [place] })
  else if (!form.places.includes(place)) form.places.push(place)
  // «Miền Bắc» is the name, «miền Bắc» how texts write it: the laxer form decides about capitals.
  if (form !== undefined && countCapitals(text) < countCapitals(form.text)) form.text = text
}

function countCapitals(text: string): number {
  return text.match(/\p{Lu}/gu)?.length ?? 0
}

/** «Ha Noi», «Hanoi»; abbreviations like «TP.HCM» are none. */
const UNACCENTED_NAME = /^[A-Z][a-z]+(?:[ -]+[A-Z][a-z]+)*$/

function toNameForm(text: string, places: readonly PlaceEntry[]): NameForm {
  const capitals = scanTokens(text).map(
    ({ start }) => /\p{Lu}/u.test(text.charAt(start)) && !/['’]/.test(text.charAt(start - 1)),
  )
  // «quận 1» is its whole name, type word included.
  if (/^Quận \d/u.test(text)) capitals[0] = false
  const unaccented = UNACCENTED_NAME.test(text) && places.every(({ name }) => hasAccents(name))
  return { places, capitals, unaccented }
}

function hasAccents(name: string): boolean {
  return foldDiacritics(name) !== name.toLowerCase()
}
