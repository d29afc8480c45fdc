import type { Vocabulary } from '../../../extraction/index.ts'
import { dayOf } from '../dayOf.ts'
import { idOf } from '../idOf.ts'
import type { VocabularyRows } from './vocabularyRows.ts'
import { standing, winnersAmong } from './winnersAmong.ts'

const text = (value: string | null | undefined): string | null => value?.trim() || null

const words = (values: readonly string[] | null | undefined): string[] =>
  (values ?? []).map((value) => value.trim()).filter((value) => value !== '')

/** A list of words and those of merged rows that are not in it, nor the name itself. */
const more = (own: string[], merged: readonly string[], name?: string): string[] => [
  ...own,
  ...new Set(merged.filter((word) => word !== name && !own.includes(word))),
]

const byKey = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

/**
 * The tables as the extractor takes them: related rows by slug instead of id, entries in the order of
 * their keys, so that equal tables give equal vocabularies in every process. A row that was merged into
 * another is no entry: its names and phrases are read as the other's.
 */
export function toVocabulary(rows: VocabularyRows): Vocabulary {
  const winners = winnersAmong(rows.places)
  const slugs = new Map(rows.places.map(({ id }) => [id, winners.get(id)?.slug]))
  const slugOf = (related: Parameters<typeof idOf>[0]) => slugs.get(idOf(related) ?? '') ?? null
  return {
    places: standing(rows.places)
      .map(({ row, merged }) => ({
        slug: row.slug,
        code: text(row.code),
        name: row.name.trim(),
        level: row.level,
        parent: slugOf(row.parent),
        region: slugOf(row.region),
        aliases: more(
          words(row.aliases),
          merged.flatMap((other) => words([other.name, ...(other.aliases ?? [])])),
          row.name.trim(),
        ),
        validFrom: dayOf(row.validFrom),
        validTo: dayOf(row.validTo),
        successor: slugOf(row.successor),
      }))
      .toSorted((a, b) => byKey(a.slug, b.slug)),
    units: rows.units
      .map(({ code, name, kind, forms }) => ({
        code,
        name: { vi: name.vi, en: name.en ?? '' },
        kind,
        forms: (forms ?? []).map((form) => ({ text: form.text.trim(), factor: form.factor })),
      }))
      .toSorted((a, b) => byKey(a.code, b.code)),
    indicators: standing(rows.indicators)
      .map(({ row: { code, name, unit, aggregate, phrases, definition }, merged }) => ({
        code,
        name: { vi: name.vi, en: name.en ?? '' },
        unit,
        aggregate,
        phrases: more(
          words(phrases),
          merged.flatMap((other) => words(other.phrases)),
        ),
        definition: text(definition),
      }))
      .toSorted((a, b) => byKey(a.code, b.code)),
    issuers: rows.organizations
      .map((row) => ({
        id: row.slug ?? row.id,
        name: row.name.trim(),
        aliases: words(row.aliases),
        symbols: words(row.symbols),
        level: row.level,
        place: slugOf(row.place),
        validFrom: dayOf(row.validFrom),
        validTo: dayOf(row.validTo),
      }))
      .toSorted((a, b) => byKey(a.id, b.id)),
  }
}
