import { buildEditorState } from '@payloadcms/richtext-lexical'
import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openArchive, type TestArchive } from '../support/archive.ts'
import { type CollectionCalls, collectionCalls } from './support/collectionCalls.ts'
import { describedCollections, rightsOf } from './support/expectations.ts'
import { type Answer, graphql, rest } from './support/httpDoor.ts'
import { invitePeople, type People, viewers } from './support/people.ts'
import { markOf, picture, recordKinds, type Records, revisionMark } from './support/records.ts'

/**
 * Every role × every collection × every operation, over the real REST and GraphQL handlers. What is
 * expected stands in support/expectations.ts.
 */
let archive: TestArchive
let payload: Payload
let people: People
let kinds: Records
let calls: Record<CollectionSlug, CollectionCalls>
/** For each collection, label → id of the record that is only ever read. */
const shared: Partial<Record<CollectionSlug, Record<string, string>>> = {}

beforeAll(async () => {
  archive = await openArchive()
  payload = archive.payload
  people = await invitePeople(payload)
  const { id } = await payload.create({
    collection: 'articles',
    data: {
      title: 'Nơi số liệu đứng',
      visibility: 'public',
      _status: 'published',
      body: buildEditorState({ text: 'Cả tỉnh có 12 hộ.' }),
    },
  })
  await payload.create({
    collection: 'units',
    data: { code: 'job', name: { vi: 'việc làm' }, kind: 'count' },
  })
  kinds = await recordKinds(payload, people, id)
  calls = collectionCalls(people, id)
  for (const collection of describedCollections) {
    const records: Record<string, string> = {}
    for (const [label, make] of Object.entries(kinds[collection] ?? {})) {
      records[label] = await make()
    }
    shared[collection] = records
  }
})
afterAll(() => archive.close())

function recordsOf(collection: CollectionSlug): Record<string, string> {
  return shared[collection] ?? {}
}

/** Labels of the shared records among the ids, sorted. */
function labelsOf(collection: CollectionSlug, ids: readonly unknown[]): string[] {
  return Object.entries(recordsOf(collection))
    .filter(([, id]) => ids.includes(id))
    .map(([label]) => label)
    .toSorted()
}

const sorted = (labels: Iterable<string>) => [...labels].toSorted()

function outcome({ status, json }: Answer): 'allowed' | 'refused' {
  const { errors } = (json ?? {}) as { errors?: { extensions?: { statusCode?: number } }[] }
  const code = errors?.[0]?.extensions?.statusCode ?? status
  if ([401, 403, 404].includes(code)) return 'refused'
  if (code < 300 && !errors) return 'allowed'
  throw new Error(`neither allowed nor refused: ${status} ${JSON.stringify(json).slice(0, 400)}`)
}

interface Listing {
  docs: Record<string, unknown>[]
  totalDocs: number
}

describe.each(describedCollections)('%s', (collection) => {
  const config = () => payload.collections[collection].config

  describe.each(viewers)('%s', (viewer) => {
    const rights = rightsOf(collection, viewer)
    const token = () => people.tokens[viewer]
    const ids = () => Object.values(recordsOf(collection))

    const list = async (query: string): Promise<string[]> => {
      const where = ids().map((id) => `&where[id][in][]=${id}`)
      const { json } = await rest(
        'GET',
        `/${collection}?depth=0&limit=100${where.join('')}${query}`,
        token(),
      )
      return labelsOf(
        collection,
        ((json as Listing).docs ?? []).map(({ id }) => id),
      )
    }

    const graphqlList = async (args: string): Promise<string[]> => {
      const many = calls[collection].graphql?.many
      const { json } = await graphql(
        `{ list: ${many}(limit: 300${args}) { docs { id } } }`,
        token(),
      )
      const { list: found } = (json as { data: { list: Listing | null } | null }).data ?? {}
      return labelsOf(
        collection,
        (found?.docs ?? []).map(({ id }) => id),
      )
    }

    it('reads', async () => {
      expect(await list('')).toEqual(sorted(rights.read))
      if (!calls[collection].isKeyed) {
        const readable: string[] = []
        for (const [label, id] of Object.entries(recordsOf(collection))) {
          const path = `/${collection}/${id}?depth=0&trash=true`
          if (outcome(await rest('GET', path, token())) === 'allowed') readable.push(label)
        }
        expect(readable.toSorted()).toEqual(sorted([...rights.read, ...rights.trash]))
        const where = ids().map((id) => `where[id][in][]=${id}`)
        const count = await rest('GET', `/${collection}/count?${where.join('&')}`, token())
        expect((count.json as { totalDocs?: number }).totalDocs ?? 0).toBe(rights.read.size)
      }
      const names = calls[collection].graphql
      if (!names) return
      expect(await graphqlList('')).toEqual(sorted(rights.read))
      const counted = await graphql(
        `query ($where: ${names.one}_where) { count: count${names.many}(where: $where) { totalDocs } }`,
        token(),
        { where: { id: { in: ids() } } },
      )
      const answer = (counted.json as { data?: { count?: { totalDocs?: number } } }).data?.count
      expect(answer?.totalDocs ?? 0).toBe(rights.read.size)
    })

    it('sees drafts, trash and versions', async () => {
      const { trash: hasTrash, versions } = config()
      if (versions?.drafts) {
        expect(await list('&draft=true')).toEqual(sorted(rights.drafts))
        expect(await graphqlList(', draft: true')).toEqual(sorted(rights.drafts))
      }
      if (hasTrash) {
        const all = sorted([...rights.read, ...rights.trash])
        expect(await list('&trash=true')).toEqual(all)
        expect(await graphqlList(', trash: true')).toEqual(all)
      }
      if (!versions) return
      const answer = await rest(
        'GET',
        `/${collection}/versions?depth=0&limit=500&trash=true`,
        token(),
      )
      const inGraphql = await graphql(
        `{ list: versions${calls[collection].graphql?.many}(limit: 500, trash: true) { docs { id } } }`,
        token(),
      )
      const listed = (inGraphql.json as { data?: { list?: Listing | null } | null }).data?.list
      if (rights.versions === 'refused') {
        expect(outcome(answer)).toBe('refused')
        expect(listed ?? null).toBeNull()
        return
      }
      const docs = (answer.json as Listing).docs
      const parents = new Map(docs.map(({ id, parent }) => [id, parent]))
      expect(labelsOf(collection, [...parents.values()])).toEqual(sorted(rights.versions))
      expect(
        labelsOf(
          collection,
          (listed?.docs ?? []).map(({ id }) => parents.get(id)),
        ),
      ).toEqual(sorted(rights.versions))
    })

    it('meets no mark of what it may not see, however deep it looks', async () => {
      const answers = [
        await rest('GET', `/${collection}?depth=9&limit=100&trash=true`, token()),
        await rest('GET', `/${collection}?depth=9&limit=100&draft=true&trash=true`, token()),
        ...(config().versions
          ? [await rest('GET', `/${collection}/versions?depth=9&limit=100&trash=true`, token())]
          : []),
      ]
      const text = answers.map((answer) => answer.text).join('\n')
      for (const other of [
        'articles',
        'conference-reports',
        'decisions',
        'figures',
        'media',
      ] as const) {
        const seen = rightsOf(other, viewer)
        const hidden = Object.keys(recordsOf(other)).filter(
          (label) => !seen.read.has(label) && !seen.trash.has(label),
        )
        for (const label of hidden) expect(text).not.toContain(markOf(other, label))
        if (!seen.update.has('R')) expect(text).not.toContain(revisionMark(other))
      }
    })

    it('creates', async () => {
      const expected = rights.create ? 'allowed' : 'refused'
      const names = calls[collection].graphql
      let body: unknown = calls[collection].create()
      if (config().upload) {
        const form = new FormData()
        form.set('_payload', JSON.stringify(body))
        form.set(
          'file',
          new File([new Uint8Array(await picture())], 'moi.png', { type: 'image/png' }),
        )
        body = form
      }
      expect(outcome(await rest('POST', `/${collection}`, token(), body))).toBe(expected)
      if (!names) return
      const answer = await graphql(
        `mutation ($data: mutation${names.one}Input!) { create${names.one}(data: $data) { id } }`,
        token(),
        { data: calls[collection].create() },
      )
      // No file can come that way: who may create is told that it is missing.
      const isMissingFile = config().upload && answer.text.includes('"statusCode":400')
      expect(isMissingFile ? 'allowed' : outcome(answer)).toBe(expected)
    })

    it('updates and deletes', async () => {
      const names = calls[collection].graphql
      const { change, isKeyed } = calls[collection]
      const trash = config().trash ? ', trash: true' : ''
      const attempts: Record<'update' | 'delete', ((id: string) => Promise<Answer>)[]> = {
        update: [(id) => rest('PATCH', `/${collection}/${id}?trash=true`, token(), change)],
        delete: [],
      }
      if (!isKeyed) {
        attempts.delete.push((id) => rest('DELETE', `/${collection}/${id}?trash=true`, token()))
      }
      if (names) {
        attempts.update.push((id) =>
          graphql(
            `mutation ($id: String!, $data: mutation${names.one}UpdateInput!) { update${names.one}(id: $id, data: $data${trash}) { id } }`,
            token(),
            { id, data: change },
          ),
        )
        attempts.delete.push((id) =>
          graphql(
            `mutation ($id: String!) { delete${names.one}(id: $id${trash}) { id } }`,
            token(),
            { id },
          ),
        )
      }
      for (const [turn, [label, make]] of Object.entries(kinds[collection] ?? {}).entries()) {
        // What may be changed is changed on a copy; what may not be is tried on the shared record.
        let copy: string | null = null
        for (const operation of ['update', 'delete'] as const) {
          const isAllowed = rights[operation].has(label)
          const expected = { label, operation, outcome: isAllowed ? 'allowed' : 'refused' }
          // A copy can be removed once: through one door or the other by turns.
          const all = attempts[operation]
          const tried = isAllowed && operation === 'delete' ? [all[turn % all.length]] : all
          for (const attempt of tried) {
            if (!attempt) continue
            if (isAllowed) copy ??= await make()
            const id = isAllowed && copy ? copy : (recordsOf(collection)[label] ?? '')
            expect({ label, operation, outcome: outcome(await attempt(id)) }).toEqual(expected)
          }
        }
      }
    })
  })
})

it('describes every collection there is', () => {
  const known = [...describedCollections, 'payload-migrations'].toSorted()
  expect(Object.keys(payload.collections).toSorted()).toEqual(known)
})
