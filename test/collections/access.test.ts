import { buildEditorState } from '@payloadcms/richtext-lexical'
import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openArchive, type TestArchive } from '../support/archive.ts'
import { type CollectionCalls, collectionCalls } from './support/collectionCalls.ts'
import { describedCollections, rightsOf } from './support/expectations.ts'
import {
  type Asker,
  counts,
  graphqlByID,
  graphqlList,
  outcome,
  restByID,
  restList,
  sorted,
  versions,
} from './support/asks.ts'
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

/** Collections whose records are marked, so that a leak shows wherever it comes out. */
const markedCollections = [
  'articles',
  'conference-reports',
  'decisions',
  'figures',
  'media',
] as const

async function uploadForm(data: object): Promise<FormData> {
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  const bytes = new Uint8Array(await picture())
  form.set('file', new File([bytes], 'moi.png', { type: 'image/png' }))
  return form
}

function recordsOf(collection: CollectionSlug): Record<string, string> {
  return shared[collection] ?? {}
}

describe.each(describedCollections)('%s', (collection) => {
  const config = () => payload.collections[collection].config

  describe.each(viewers)('%s', (viewer) => {
    const rights = rightsOf(collection, viewer)
    const token = () => people.tokens[viewer]
    const asker = (): Asker => ({
      collection,
      token: token(),
      calls: calls[collection],
      records: recordsOf(collection),
    })
    /** What is expected of both doors; null where one of them is closed to everybody. */
    const both = <Wanted>(wanted: Wanted, byKey: Wanted | null = wanted) => ({
      rest: byKey,
      graphql: calls[collection].graphql ? wanted : null,
    })

    it('reads', async () => {
      const ask = asker()
      const [listed, all] = [sorted(rights.read), sorted([...rights.read, ...rights.trash])]
      const isKeyed = ask.calls.isKeyed ?? false
      expect({
        list: { rest: await restList(ask, ''), graphql: await graphqlList(ask, '') },
        count: await counts(ask),
        byID: { rest: await restByID(ask), graphql: await graphqlByID(ask, '') },
      }).toEqual({
        list: both(listed),
        count: both(listed.length, isKeyed ? null : listed.length),
        byID: { rest: isKeyed ? null : all, graphql: both(listed).graphql },
      })
    })

    it('sees drafts, trash and versions', async () => {
      const ask = asker()
      const { trash, versions: kept } = config()
      const all = sorted([...rights.read, ...rights.trash])
      const wanted = rights.versions === 'refused' ? 'refused' : sorted(rights.versions)
      const query = (name: string) => async () => ({
        rest: await restList(ask, `&${name}=true`),
        graphql: await graphqlList(ask, `, ${name}: true`),
      })
      expect({
        drafts: kept?.drafts ? await query('draft')() : null,
        trash: trash ? await query('trash')() : null,
        trashByID: trash ? await graphqlByID(ask, ', trash: true') : null,
        versions: kept ? await versions(ask) : null,
      }).toEqual({
        drafts: kept?.drafts ? both(sorted(rights.drafts)) : null,
        trash: trash ? both(all) : null,
        trashByID: trash ? all : null,
        versions: kept ? both(wanted) : null,
      })
    })

    it('meets no mark of what it may not see, however deep it looks', async () => {
      const deep = `/${collection}?depth=9&limit=100&trash=true`
      const paths = [deep, `${deep}&draft=true`]
      if (config().versions) paths.push(`/${collection}/versions?depth=9&limit=100&trash=true`)
      const answers = await Promise.all(paths.map((path) => rest('GET', path, token())))
      const text = answers.map((answer) => answer.text).join('\n')
      const hidden = markedCollections.flatMap((other) => {
        const seen = rightsOf(other, viewer)
        const labels = Object.keys(recordsOf(other)).filter(
          (label) => !seen.read.has(label) && !seen.trash.has(label),
        )
        const marks = labels.map((label) => markOf(other, label))
        return seen.update.has('R') ? marks : [...marks, revisionMark(other)]
      })
      expect(hidden.filter((mark) => text.includes(mark))).toEqual([])
    })

    it('creates', async () => {
      const wanted = rights.create ? 'allowed' : 'refused'
      const names = calls[collection].graphql
      const isUpload = Boolean(config().upload)
      const data = calls[collection].create()
      const body = isUpload ? await uploadForm(data) : data
      const inGraphql =
        names &&
        (await graphql(
          `mutation ($data: mutation${names.one}Input!) { create${names.one}(data: $data) { id } }`,
          token(),
          { data: calls[collection].create() },
        ))
      // No file can come that way: who may create is told that it is missing.
      const isMissingFile = isUpload && inGraphql?.text.includes('"statusCode":400')
      expect({
        rest: outcome(await rest('POST', `/${collection}`, token(), body)),
        graphql: isMissingFile ? 'allowed' : inGraphql && outcome(inGraphql),
      }).toEqual(both(wanted))
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
