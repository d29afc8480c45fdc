import { randomBytes } from 'node:crypto'
import { defaultVocabulary } from '../../../extraction/data/index.ts'
import type {
  IndicatorEntry,
  IssuerEntry,
  PlaceEntry,
  UnitEntry,
} from '../../../extraction/index.ts'
import { instantOf } from '../dayOf.ts'
import { generationsOf } from './generationsOf.ts'
import type { VocabularySlug } from './vocabularyRows.ts'

/** One entry of the project's own data on its way into a table. */
export interface SeedEntry {
  readonly key: string
  readonly data: (placeIds: ReadonlyMap<string, string>) => Record<string, unknown>
}

/** A table and what belongs into it. */
export interface SeedTable {
  readonly collection: VocabularySlug
  readonly key: 'slug' | 'code'
  /** In groups that refer to places of the groups before them only. */
  readonly generations: readonly (readonly SeedEntry[])[]
}

/** Rows of arrays carry ids of their own, which Payload's forms would give them. */
function newRowId(): string {
  return randomBytes(12).toString('hex')
}

function placeEntry({ validFrom, validTo, ...place }: PlaceEntry): SeedEntry {
  return {
    key: place.slug,
    data: (ids) => ({
      ...place,
      parent: ids.get(place.parent ?? '') ?? null,
      region: ids.get(place.region ?? '') ?? null,
      successor: ids.get(place.successor ?? '') ?? null,
      validFrom: instantOf(validFrom),
      validTo: instantOf(validTo),
    }),
  }
}

function issuerEntry({ id, place, validFrom, validTo, ...issuer }: IssuerEntry): SeedEntry {
  return {
    key: id,
    data: (ids) => ({
      ...issuer,
      slug: id,
      place: ids.get(place ?? '') ?? null,
      validFrom: instantOf(validFrom),
      validTo: instantOf(validTo),
    }),
  }
}

function unitEntry({ forms, ...unit }: UnitEntry): SeedEntry {
  return {
    key: unit.code,
    data: () => ({ ...unit, forms: forms.map((form) => ({ ...form, id: newRowId() })) }),
  }
}

function indicatorEntry(indicator: IndicatorEntry): SeedEntry {
  return { key: indicator.code, data: () => ({ ...indicator }) }
}

/** The project's own data, table by table, in the order in which they can be filled. */
export function seedTables(): SeedTable[] {
  const { places, units, indicators, issuers } = defaultVocabulary
  return [
    {
      collection: 'places',
      key: 'slug',
      generations: generationsOf(places).map((generation) => generation.map(placeEntry)),
    },
    { collection: 'units', key: 'code', generations: [units.map(unitEntry)] },
    { collection: 'indicators', key: 'code', generations: [indicators.map(indicatorEntry)] },
    { collection: 'organizations', key: 'slug', generations: [issuers.map(issuerEntry)] },
  ]
}
