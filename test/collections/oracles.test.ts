import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openArchive, type TestArchive } from '../support/archive.ts'
import { graphql, rest } from './support/httpDoor.ts'
import { emailOf, invitePeople, type People } from './support/people.ts'
import { picture } from './support/records.ts'

/** Ways round the front door: relations, populated bodies, filters, orders, files. */
let archive: TestArchive
let payload: Payload
let people: People
/** A public article that cites, shows and links to what the public may not see. */
let article: string
let figure: string
const secret = 'dau-kin-khong-ai-biet'
const draftSecret = 'dau-nhap-khong-ai-biet'
let internalFile: string

function linkNode(relationTo: string, value: string) {
  return {
    type: 'link',
    version: 3,
    fields: { linkType: 'internal', doc: { relationTo, value }, newTab: false },
    children: [{ type: 'text', version: 1, text: 'xem' }],
  }
}

beforeAll(async () => {
  archive = await openArchive()
  payload = archive.payload
  people = await invitePeople(payload)
  const data = await picture()
  const file = await payload.create({
    collection: 'media',
    data: { alt: secret, caption: secret, visibility: 'internal' },
    file: { data, mimetype: 'image/png', name: 'kin.png', size: data.length },
  })
  internalFile = file.filename ?? ''
  const decision = await payload.create({
    collection: 'decisions',
    data: { number: '77/QĐ-KIN', title: secret, visibility: 'internal' },
  })
  const internal = await payload.create({
    collection: 'articles',
    data: { title: secret, visibility: 'internal', publisher: people.other, _status: 'published' },
  })
  const draft = await payload.create({
    collection: 'articles',
    draft: true,
    data: { title: draftSecret, visibility: 'public', publisher: people.other },
  })
  const body = {
    root: {
      type: 'root',
      version: 1,
      direction: 'ltr',
      format: '',
      indent: 0,
      children: [
        {
          type: 'paragraph',
          version: 1,
          children: [linkNode('articles', internal.id), linkNode('articles', draft.id)],
        },
        { type: 'upload', version: 3, relationTo: 'media', value: file.id, fields: null },
      ],
    },
  }
  const shown = await payload.create({
    collection: 'articles',
    data: {
      title: 'Bài công khai',
      visibility: 'public',
      publisher: people.other,
      cover: file.id,
      attachments: [file.id],
      body: body as never,
      _status: 'published',
    },
  })
  article = shown.id
  const made = await payload.db.create({
    collection: 'figures',
    req: {},
    data: {
      document: { relationTo: 'articles', value: article },
      quote: '12 người',
      value: 12,
      unit: 'person',
      qualifier: 'exact',
      status: 'actual',
      decision: decision.id,
      review: { state: 'accepted', by: people.ids.analyst, note: secret },
      audience: { published: true, visibility: 'public', publisher: people.other },
    },
  })
  figure = String(made.id)
  // Straight into the record: on saving, citations are read from the text.
  await payload.db.updateOne({
    collection: 'articles',
    id: article,
    data: { cites: [decision.id] },
    req: {},
  })
})
afterAll(() => archive.close())

describe('population', () => {
  it.each(['staff', 'editor', 'analyst', 'admin'] as const)(
    'shows %s the citation',
    async (who) => {
      const { text } = await rest('GET', `/articles/${article}?depth=3`, people.tokens[who])
      expect(text).toContain(secret)
      expect(text.includes(draftSecret)).toBe(who === 'admin')
    },
  )

  it('shows the public neither cited decision, cover, linked article nor draft', async () => {
    const answers = await Promise.all([
      rest('GET', `/articles/${article}?depth=9`, null),
      rest('GET', `/articles?depth=9&draft=true`, null),
      rest('GET', `/articles/${article}?depth=9&draft=true&trash=true`, null),
      rest('GET', `/figures?depth=9`, null),
      graphql(
        `
          {
            Articles {
              docs {
                title
                body(depth: 5)
                cites {
                  number
                  title
                }
                cover {
                  alt
                  url
                  filename
                }
                attachments {
                  alt
                }
              }
            }
            Figures {
              docs {
                quote
                decision {
                  title
                }
                review {
                  note
                  by {
                    email
                    name
                  }
                }
                document {
                  value {
                    ... on Article {
                      title
                      cites {
                        title
                      }
                      cover {
                        caption
                      }
                    }
                  }
                }
              }
            }
          }
        `,
        null,
      ),
    ])
    const text = answers.map((answer) => answer.text).join('\n')
    expect(text).toContain('Bài công khai')
    expect(text).toContain('12 người')
    expect(text).not.toContain(secret)
    expect(text).not.toContain(draftSecret)
    expect(text).not.toContain('kin.png')
  })

  it('tells colleagues the name of who reviewed, never the address', async () => {
    for (const who of ['staff', 'editor', 'central'] as const) {
      const answers = await Promise.all([
        rest('GET', `/figures/${figure}?depth=3`, people.tokens[who]),
        rest('GET', '/users?depth=2', people.tokens[who]),
        rest('GET', `/users/${people.ids.analyst}`, people.tokens[who]),
        rest('GET', '/payload-locked-documents?depth=3', people.tokens[who]),
        graphql(
          '{ Figures { docs { review { by { name email } } } } Users { docs { name email roles } } }',
          people.tokens[who],
        ),
      ])
      const text = answers.map((answer) => answer.text).join('\n')
      expect(text).toContain('Người analyst')
      expect(text).not.toContain(emailOf('analyst'))
      expect(text).not.toContain(emailOf('admin'))
      expect(text).toContain(emailOf(who))
    }
  })
})

describe('filters and orders as an oracle', () => {
  const first = { title: secret.slice(0, 6), mail: emailOf('analyst').slice(0, 8) }
  /** Each asks whether something hidden begins with the right letters; the answer must not tell. */
  const questions: [string, string, string][] = [
    ['a cited decision', 'articles', `where[cites.title][like]=${first.title}`],
    ['a cited decision, in', 'articles', `where[cites.title][in]=${secret}`],
    ['a cited decision, in or', 'articles', `where[or][0][cites.title][contains]=${first.title}`],
    ['a cover', 'articles', `where[cover.caption][like]=${first.title}`],
    ['a decision of a figure', 'figures', `where[decision.title][like]=${first.title}`],
    ['a reviewer', 'figures', `where[review.by.email][like]=${first.mail}`],
    ['a note', 'figures', `where[review.note][like]=${first.title}`],
    ['a draft', 'articles', `draft=true&where[title][like]=${draftSecret.slice(0, 6)}`],
    ['a token', 'users', 'where[resetPasswordToken][exists]=true'],
    ['a hash', 'users', 'where[hash][exists]=true'],
    ['a session', 'users', 'where[sessions.id][exists]=true'],
    ['an account', 'users', `where[email][like]=${first.mail}`],
  ]

  it.each(questions)('does not tell the public of %s', async (_, collection, query) => {
    for (const path of [`/${collection}?depth=0&${query}`, `/${collection}/count?${query}`]) {
      const { status, json } = await rest('GET', path, null)
      const { totalDocs } = json as { totalDocs?: number }
      expect({ status, found: totalDocs ?? 0 }).toEqual({ status, found: 0 })
    }
  })

  it.each(questions.filter(([about]) => !/token|hash|session/.test(about)))(
    'tells the administrator of %s, so the question is one',
    async (_, collection, query) => {
      const path = `/${collection}?depth=0&${query}`
      const { json } = await rest('GET', path, people.tokens.admin)
      expect((json as { totalDocs?: number }).totalDocs ?? 0).toBeGreaterThan(0)
    },
  )

  it.each(['staff', 'editor', 'analyst'] as const)('tells %s no address', async (who) => {
    for (const query of [
      `/figures?where[review.by.email][like]=${first.mail}`,
      `/users?where[email][like]=${first.mail}`,
      `/users/count?where[email][equals]=${emailOf('analyst').toUpperCase()}`,
      '/users?where[resetPasswordToken][exists]=true',
      '/users?where[salt][exists]=true',
    ]) {
      const { json } = await rest('GET', query, people.tokens[who])
      expect((json as { totalDocs?: number }).totalDocs ?? 0).toBe(0)
    }
    const inGraphql = await graphql(
      `{ Users(where: { email: { like: "${first.mail}" } }) { totalDocs } }`,
      people.tokens[who],
    )
    const found = (inGraphql.json as { data?: { Users?: { totalDocs: number } | null } }).data
    expect(found?.Users?.totalDocs ?? 0).toBe(0)
  })

  it.each([
    '/articles?sort=cites.title',
    '/articles?sort=-cover.caption',
    '/articles?sort=title,publisher.name',
    '/figures?sort=review.by.email',
    '/figures?sort=decision__title',
  ])('refuses the order %s', async (path) => {
    expect((await rest('GET', path, null)).status).toBe(400)
  })

  it('orders by fields of the record itself', async () => {
    for (const sort of ['-publishedOn,title', 'source.name', 'publisher']) {
      expect((await rest('GET', `/articles?sort=${sort}`, null)).status).toBe(200)
    }
  })
})

async function fileStatus(name: string): Promise<number> {
  return (await rest('GET', `/media/file/${name}`, null)).status
}

describe('files', () => {
  it('gives an internal file to people with an account only, in every size', async () => {
    const doc = await payload.find({
      collection: 'media',
      where: { filename: { equals: internalFile } },
    })
    const small = doc.docs[0]?.sizes?.thumbnail?.filename
    for (const name of [internalFile, small ?? internalFile]) {
      expect((await rest('GET', `/media/file/${name}`, null)).status).toBe(403)
      expect((await rest('GET', `/media/file/${name}`, people.tokens.staff)).status).toBe(200)
    }
  })

  it('tells apart neither a hidden file nor a missing one from outside the folder', async () => {
    expect(await fileStatus('khong-co.png')).toBe(403)
    expect(await fileStatus('..%2f..%2fsecret')).toBeGreaterThanOrEqual(400)
  })
})

describe('copies', () => {
  it('does not let an editor copy what they may not see', async () => {
    const { docs } = await payload.find({
      collection: 'articles',
      where: { title: { equals: draftSecret } },
    })
    const id = docs[0]?.id ?? ''
    for (const path of [`/articles/${id}/duplicate`, `/articles/${id}/duplicate?draft=true`]) {
      const answer = await rest('POST', path, people.tokens.editor, {})
      expect([403, 404]).toContain(answer.status)
      expect(answer.text).not.toContain(draftSecret)
    }
  })

  it('makes an editor owner of the copy', async () => {
    const path = `/articles/${article}/duplicate?depth=0`
    const answer = await rest('POST', path, people.tokens.editor, {})
    expect(answer.status).toBe(200)
    expect((answer.json as { doc: { publisher: string } }).doc.publisher).toBe(people.own)
  })
})

describe('GraphQL', () => {
  it('refuses a query that would cost too much', async () => {
    const nested = (depth: number): string =>
      depth === 0 ? 'title' : `title cites { number basedOn { ${nestedDecision(depth)} } }`
    const nestedDecision = (depth: number): string =>
      depth === 0 ? 'number' : `number basedOn { ${nestedDecision(depth - 1)} }`
    const lists = Array.from({ length: 12 }, (_, n) => `a${n}: Articles { docs { ${nested(8)} } }`)
    const { text } = await graphql(`{ ${lists.join(' ')} }`, null)
    expect(text).toContain('exceeds the maximum complexity')
  })
})
