import laws from '../data/laws.json' with { type: 'json' }
import types from '../data/instrument-types.json' with { type: 'json' }
import { fold } from '../text/fold.ts'

/** A kind of legal or administrative instrument. */
export interface InstrumentType {
  /** As it stands in numbers: `QĐ`. */
  readonly code: string
  readonly name: string
  readonly aliases: readonly string[]
  /** Texts cite it by bare number too: «Quyết định 1881». */
  readonly shortForm: boolean
}

export const INSTRUMENT_TYPES: readonly InstrumentType[] = types

/** Laws and codes by name, each with the word it begins with. */
export const LAWS: readonly { readonly type: string; readonly name: string }[] = laws

/** Codes compare without case and without the bar of Đ: «QD-TTg» means «QĐ-TTg». */
export function codeKey(code: string): string {
  return fold(code).replaceAll('đ', 'd').replaceAll('ư', 'u')
}

const BY_CODE = new Map(INSTRUMENT_TYPES.map((type) => [fold(type.code), type]))
const BY_KEY = new Map(INSTRUMENT_TYPES.toReversed().map((type) => [codeKey(type.code), type]))
const BY_WORD = new Map(
  INSTRUMENT_TYPES.flatMap((type) =>
    [type.name, ...type.aliases].map((word): [string, InstrumentType] => [fold(word), type]),
  ),
)

/** The type that a number's code means, or null. */
export function typeByCode(code: string): InstrumentType | null {
  return BY_CODE.get(fold(code)) ?? BY_KEY.get(codeKey(code)) ?? null
}

/** The type that a word before a number means, or null. */
export function typeByWord(word: string): InstrumentType | null {
  return BY_WORD.get(fold(word).replace(/\s+/g, ' ')) ?? null
}
