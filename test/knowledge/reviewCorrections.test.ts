import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyOfText } from '../../src/knowledge/textBody.ts'
import { seedVocabulary } from '../../src/knowledge/vocabulary/seedVocabulary.ts'
import type { Figure } from '../../src/payload-types.ts'
import { rest } from '../collections/support/httpDoor.ts'
import { invitePeople, type People } from '../collections/support/people.ts'
import { openArchive, type TestArchive } from '../support/archive.ts'
import {
  applyEdit,
  draftFigures,
  draftText,
  edits,
  kinds,
  makeSentence,
  seeded,
  type Draft,
  type Sentence,
} from './support/editedDocument.ts'
import { recordsOf } from './support/records.ts'

/** The same as corrections.test.ts through the whole archive: HTTP, hooks and both databases. */
let archive: TestArchive
let payload: Payload
let records: ReturnType<typeof recordsOf>
let people: People

beforeAll(async () => {
  archive = await openArchive()
  payload = archive.payload
  records = recordsOf(payload)
  await seedVocabulary(payload)
  people = await invitePeople(payload)
}, 300_000)
afterAll(() => archive.close())

const rounds = 8

interface Spoken {
  readonly says: string
  readonly state: Figure['review']['state']
  readonly value: number | null
}

function post(path: string, body: object) {
  return rest('POST', `/figures${path}`, people.tokens.analyst, body)
}

/** Reviews every figure of the document in turn, and adds one to words that nobody has read. */
async function speak(document: string, draft: Draft): Promise<Map<string, Spoken>> {
  const meant = draftFigures(draft)
  const spoken = new Map<string, Spoken>()
  for (const [index, figure] of (await records.figures(document)).entries()) {
    const says = meant.get(figure.start ?? -1)?.says
    if (says === undefined) continue
    const action = (['accept', 'correct', 'reject'] as const)[index % 3]!
    const changes = action === 'correct' ? { changes: { value: 500 + index } } : {}
    const body = { action, expected: figure.updatedAt, ...changes }
    expect((await post(`/${figure.id}/review`, body)).status).toBe(200)
    const after = await payload.findByID({ collection: 'figures', id: figure.id, depth: 0 })
    spoken.set(figure.id, { says, state: after.review.state, value: after.value ?? null })
  }
  for (const { start, quote, says } of meant.values()) {
    const { status, json } = await post('/add', {
      document: { relationTo: 'articles', value: document },
      quote,
      start,
      end: start + quote.length,
      changes: { value: start, unit: 'other:xưởng' },
    })
    if (status !== 201) continue
    const { figure } = json as { figure: { id: string } }
    spoken.set(figure.id, { says, state: 'corrected', value: start })
  }
  return spoken
}

describe('what people said, in an archive', () => {
  it.each([3, 7])(
    'outlives %i’s edits of a published article',
    async (seed) => {
      const random = seeded(seed)
      const removed: Sentence[] = []
      let draft: Draft = kinds.map((kind) => [makeSentence(random, kind)])
      const { id } = await records.article(draftText(draft).split('\n'))
      const spoken = await speak(id, draft)
      expect(spoken.size).toBeGreaterThan(8)
      for (let round = 0; round < rounds; round++) {
        draft = applyEdit(random, draft, edits[random(edits.length)]!, removed)
        await records.change(id, { body: bodyOfText(draftText(draft).split('\n')) })
        const meant = draftFigures(draft)
        const now = new Map((await records.figures(id)).map((one) => [one.id, one]))
        for (const [figure, { says, state, value }] of spoken) {
          const found = now.get(figure)
          const there = found?.orphaned ? null : meant.get(found?.start ?? -1)?.says
          expect({ says, state: found?.review.state, value: found?.value ?? null, there }).toEqual({
            says,
            state,
            value,
            there: found?.orphaned ? null : says,
          })
        }
      }
      const whole = [...draft, ...removed.map((one) => [one])]
      await records.change(id, { body: bodyOfText(draftText(whole).split('\n')) })
      const meant = [...draftFigures(whole).values()]
      for (const figure of await records.figures(id)) {
        const says = spoken.get(figure.id)?.says
        const isBack = meant.some((one) => one.says === says && one.sentence === figure.sentence)
        expect({ says, orphaned: figure.orphaned && isBack }).toEqual({ says, orphaned: false })
      }
    },
    180_000,
  )
})
