import type { ConflictFilter, ConflictQuery } from '../../catalog/conflicts/model.ts'

/** What the address of the board asks for. */
export interface BoardFilter extends ConflictFilter {
  readonly state: NonNullable<ConflictQuery['state']>
  readonly page: number
}

type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>

/** Reads the address; what makes no sense counts as not asked for. */
export function boardFilterOf(parameters: Parameters): BoardFilter {
  const word = (name: string): string => {
    const value = parameters[name]
    return typeof value === 'string' && value.length <= 200 ? value.trim() : ''
  }
  const [indicator, place, kind] = [word('indicator'), word('place'), word('kind')]
  const year = /^(?:19|20|21)\d\d$/.test(word('year')) ? Number(word('year')) : undefined
  const page = /^[1-9]\d{0,5}$/.test(word('page')) ? Number(word('page')) : 1
  return {
    state: word('state') === 'settled' ? 'settled' : 'open',
    ...(indicator && { indicator }),
    ...(place && { place }),
    ...(year !== undefined && { year }),
    ...((kind === 'fact' || kind === 'finding') && { kind }),
    page,
  }
}

/** The query of an address that asks for this. */
export function boardQuery({ page, state, ...filter }: BoardFilter): string {
  const query = new URLSearchParams()
  if (state !== 'open') query.set('state', state)
  for (const [name, value] of Object.entries(filter)) query.set(name, String(value))
  if (page > 1) query.set('page', String(page))
  return query.size > 0 ? `?${query}` : ''
}
