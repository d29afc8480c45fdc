import type { CollectionSlug } from 'payload'
import type { CollectionCalls } from './collectionCalls.ts'
import { type Answer, graphql, rest } from './httpDoor.ts'

/** One viewer at the door of one collection; `records` are ids by label. */
export interface Asker {
  readonly collection: CollectionSlug
  readonly token: string | null
  readonly calls: CollectionCalls
  readonly records: Readonly<Record<string, string>>
}

interface Listing {
  docs: Record<string, unknown>[]
  totalDocs: number
}
type GraphqlListing = { data?: { list?: Listing | null } | null }

/** Labels in one order, to compare. */
export function sorted(labels: Iterable<string>): string[] {
  return [...labels].toSorted()
}

function labelsOf({ records }: Asker, ids: readonly unknown[]): string[] {
  return sorted(Object.keys(records).filter((label) => ids.includes(records[label])))
}

/** What the answer of a change, or of a record asked for by id, comes to. */
export function outcome({ status, json }: Answer): 'allowed' | 'refused' {
  const { errors } = (json ?? {}) as { errors?: { extensions?: { statusCode?: number } }[] }
  const code = errors?.[0]?.extensions?.statusCode ?? status
  if ([401, 403, 404].includes(code)) return 'refused'
  if (code < 300 && !errors) return 'allowed'
  throw new Error(`neither allowed nor refused: ${status} ${JSON.stringify(json).slice(0, 400)}`)
}

/** Labels in a REST list; `query` begins with &. */
export async function restList(asker: Asker, query: string): Promise<string[]> {
  const where = Object.values(asker.records).map((id) => `&where[id][in][]=${id}`)
  const path = `/${asker.collection}?depth=0&limit=100${where.join('')}${query}`
  const { docs } = (await rest('GET', path, asker.token)).json as Partial<Listing>
  return labelsOf(
    asker,
    (docs ?? []).map(({ id }) => id),
  )
}

/** Labels in a GraphQL list; `args` begin with a comma. Null where the collection is not in GraphQL. */
export async function graphqlList(asker: Asker, args: string): Promise<string[] | null> {
  const names = asker.calls.graphql
  if (!names) return null
  const query = `{ list: ${names.many}(limit: 500${args}) { docs { id } } }`
  const { data } = (await graphql(query, asker.token)).json as GraphqlListing
  return labelsOf(
    asker,
    (data?.list?.docs ?? []).map(({ id }) => id),
  )
}

/** Labels of the records that are given when asked for one by one, in the trash too. */
export async function restByID(asker: Asker): Promise<string[] | null> {
  if (asker.calls.isKeyed) return null
  const readable: string[] = []
  for (const [label, id] of Object.entries(asker.records)) {
    const path = `/${asker.collection}/${id}?depth=0&trash=true`
    if (outcome(await rest('GET', path, asker.token)) === 'allowed') readable.push(label)
  }
  return sorted(readable)
}

/** The same over GraphQL, which gives nothing of the trash by id unless told. */
export async function graphqlByID(asker: Asker, args: string): Promise<string[] | null> {
  const names = asker.calls.graphql
  if (!names) return null
  const fields = Object.entries(asker.records).map(
    ([, id], index) => `r${index}: ${names.one}(id: "${id}"${args}) { id }`,
  )
  const { data } = (await graphql(`{ ${fields.join(' ')} }`, asker.token)).json as {
    data?: Record<string, { id: string } | null> | null
  }
  return labelsOf(
    asker,
    Object.values(data ?? {}).map((record) => record?.id),
  )
}

/** How many of the records each door counts. */
export async function counts(
  asker: Asker,
): Promise<{ rest: number | null; graphql: number | null }> {
  const { collection, token, calls, records } = asker
  const ids = Object.values(records)
  const where = ids.map((id) => `where[id][in][]=${id}`).join('&')
  const counted = calls.isKeyed ? null : await rest('GET', `/${collection}/count?${where}`, token)
  const names = calls.graphql
  const inGraphql =
    names &&
    (await graphql(
      `query ($where: ${names.one}_where) { list: count${names.many}(where: $where) { totalDocs } }`,
      token,
      { where: { id: { in: ids } } },
    ))
  return {
    rest: counted && ((counted.json as Partial<Listing>).totalDocs ?? 0),
    graphql: inGraphql && ((inGraphql.json as GraphqlListing).data?.list?.totalDocs ?? 0),
  }
}

/** Labels of the records whose versions each door lists, or that it refuses. */
export async function versions(
  asker: Asker,
): Promise<{ rest: string[] | 'refused'; graphql: string[] | 'refused' }> {
  const { collection, token, calls } = asker
  const path = `/${collection}/versions?depth=0&limit=900&trash=true`
  const answer = await rest('GET', path, token)
  const query = `{ list: versions${calls.graphql?.many}(limit: 900, trash: true) { docs { id } } }`
  const inGraphql = (await graphql(query, token)).json as GraphqlListing
  const docs = (answer.json as Partial<Listing>).docs ?? []
  const parents = new Map(docs.map(({ id, parent }) => [id, parent]))
  const listed = inGraphql.data?.list?.docs
  return {
    rest: outcome(answer) === 'refused' ? 'refused' : labelsOf(asker, [...parents.values()]),
    graphql: listed
      ? labelsOf(
          asker,
          listed.map(({ id }) => parents.get(id)),
        )
      : 'refused',
  }
}
