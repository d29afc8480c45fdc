import { z } from 'zod'

/** What Next hands over as `searchParams`. */
export type SearchParameters = Readonly<Record<string, string | string[] | undefined>>

const first = z.preprocess((value) => (Array.isArray(value) ? value[0] : value), z.unknown())

/** A wrong page number means the first page: an address typed by hand never fails. */
const pageNumber = first.pipe(z.coerce.number().int().min(1).max(100_000)).catch(1)

const year = first.pipe(z.coerce.number().int().min(1900).max(2200).optional()).catch(undefined)

const longestQuery = 200
const words = first.pipe(z.string().trim()).catch('')

/** Parameter `trang`, counted from 1. */
export function pageOf({ trang }: SearchParameters): number {
  return pageNumber.parse(trang)
}

/** Parameter `nam`; undefined when it is no year. */
export function yearOf({ nam }: SearchParameters): number | undefined {
  return nam === '' ? undefined : year.parse(nam)
}

/** A parameter of words, trimmed and not longer than a search may be; '' when missing. */
export function wordsOf(parameters: SearchParameters, name: string): string {
  return words.parse(parameters[name]).normalize('NFC').slice(0, longestQuery)
}
