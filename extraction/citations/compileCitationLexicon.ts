import type { IsoDay, IssuerEntry } from '../model/vocabulary.ts'
import { fold } from '../text/fold.ts'
import { codeKey } from './instrumentTypes.ts'

/** Issuers, ready to be looked up by the codes and names that texts use. */
export interface CitationLexicon {
  /** The canonical writing of a code, `TTg` for «ttg»; undefined when nobody uses it. */
  readonly symbol: (written: string) => string | undefined
  /** The body that signs with a code: that of the place when it is known, else the body in general. */
  readonly issuer: (symbol: string, place: string | null, on: IsoDay | null) => string | null
  /** Slugs of the provinces whose people's committee has this name: «tỉnh phú thọ», «phú thọ». */
  readonly placeByName: (folded: string) => string | undefined
}

/** Prepares issuers for the citation finder. Throws when two entries share an id. */
export function compileCitationLexicon(issuers: readonly IssuerEntry[]): CitationLexicon {
  const ids = new Set<string>()
  const bySymbol = new Map<string, IssuerEntry[]>()
  const spelling = new Map<string, string>()
  const places = new Map<string, string>()
  const seats = new Map<string, string>()
  for (const issuer of issuers) {
    if (ids.has(issuer.id)) throw new Error(`issuers: hai mục cùng mã «${issuer.id}»`)
    ids.add(issuer.id)
    for (const symbol of issuer.symbols) {
      const key = codeKey(symbol)
      bySymbol.set(key, [...(bySymbol.get(key) ?? []), issuer])
      spelling.set(key, symbol)
    }
    if (issuer.place !== null && issuer.symbols.includes('UBND'))
      addSeat(issuer, issuer.place, places, seats)
  }
  return {
    symbol: (written) => spelling.get(codeKey(written)),
    issuer: (symbol, place, on) => nameOf(bySymbol.get(codeKey(symbol)) ?? [], place, seats, on),
    placeByName: (folded) => places.get(folded),
  }
}

/** «Ủy ban nhân dân tỉnh Phú Thọ» has its seat in «tỉnh Phú Thọ», also called «Phú Thọ». */
function addSeat(
  issuer: IssuerEntry,
  place: string,
  places: Map<string, string>,
  seats: Map<string, string>,
): void {
  const seat = issuer.name.replace(/^Ủy ban nhân dân\s+/u, '')
  const bare = seat.replace(/^(?:tỉnh|thành phố)\s+/u, '')
  seats.set(place, seat)
  for (const name of [seat, bare, `TP ${bare}`, `tỉnh ${bare}`, `thành phố ${bare}`]) {
    if (!places.has(fold(name))) places.set(fold(name), place)
  }
}

function nameOf(
  issuers: readonly IssuerEntry[],
  place: string | null,
  seats: ReadonlyMap<string, string>,
  on: IsoDay | null,
): string | null {
  const valid = issuers.filter((issuer) => isValid(issuer, on))
  const local = [...valid, ...issuers].find(
    (issuer) => issuer.place !== null && issuer.place === place,
  )
  if (local !== undefined) return local.name
  const general =
    valid.find((issuer) => issuer.place === null) ?? issuers.find((issuer) => issuer.place === null)
  if (general === undefined) return null
  const seat = place === null || general.level !== 'provincial' ? undefined : seats.get(place)
  return seat === undefined ? general.name : `${general.name} ${seat}`
}

function isValid(issuer: IssuerEntry, on: IsoDay | null): boolean {
  if (on === null) return true
  return (issuer.validFrom ?? '') <= on && on <= (issuer.validTo ?? '9')
}
