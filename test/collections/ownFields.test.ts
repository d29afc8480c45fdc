import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openArchive, type TestArchive } from '../support/archive.ts'
import { graphql, rest } from './support/httpDoor.ts'
import { emailOf, invitePeople, password, type People } from './support/people.ts'

/** What people may not write even in records that are theirs, and what accounts give away. */
let archive: TestArchive
let payload: Payload
let people: People

beforeAll(async () => {
  archive = await openArchive()
  payload = archive.payload
  people = await invitePeople(payload)
})
afterAll(() => archive.close())

describe('fields of the system', () => {
  it.each(['staff', 'editor', 'analyst'] as const)('%s does not gain roles', async (who) => {
    const id = people.ids[who]
    const token = people.tokens[who]
    const wish = { roles: ['admin'], organization: people.other }
    await rest('PATCH', `/users/${id}`, token, wish)
    await rest('PATCH', `/users?where[id][equals]=${id}`, token, wish)
    await graphql(
      `mutation { updateUser(id: "${id}", data: { roles: [admin], organization: "${people.other}" }) { id } }`,
      token,
    )
    const user = await payload.findByID({ collection: 'users', id, depth: 0 })
    expect(user.roles).toEqual([who])
    expect(user.organization).toBe(people.own)
  })

  it('keeps tokens and hashes out of reach of their owner', async () => {
    const id = people.ids.staff
    const { text } = await rest('PATCH', `/users/${id}`, people.tokens.staff, {
      name: 'Tên mới',
      hash: '00',
      salt: '00',
      resetPasswordToken: 'x',
      loginAttempts: -100,
      lockUntil: null,
    })
    expect(text).toContain('Tên mới')
    const login = await rest('POST', '/users/login', null, { email: emailOf('staff'), password })
    expect(login.status).toBe(200)
    for (const hidden of ['"hash"', '"salt"', 'resetPasswordToken', 'loginAttempts']) {
      expect(login.text).not.toContain(hidden)
      expect(text).not.toContain(hidden)
    }
  })

  it('makes what an editor writes belong to their organization', async () => {
    const wish = { title: 'Tin của tỉnh', visibility: 'public', publisher: people.other }
    const created = await rest('POST', '/articles?depth=0', people.tokens.editor, wish)
    const { id, publisher } = (created.json as { doc: { id: string; publisher: string } }).doc
    expect(publisher).toBe(people.own)
    const moved = await rest('PATCH', `/articles/${id}?depth=0`, people.tokens.editor, {
      publisher: people.other,
    })
    expect((moved.json as { doc: { publisher: string } }).doc.publisher).toBe(people.own)
  })

  it('takes neither plain text, hash, citations nor places from an editor', async () => {
    const decision = await payload.create({
      collection: 'decisions',
      data: { number: '12/QĐ-UBND', visibility: 'public' },
    })
    const answer = await rest('POST', '/articles?depth=0', people.tokens.editor, {
      title: 'Tin có chữ lạ',
      visibility: 'public',
      text: 'chữ không có trong bài',
      cites: [decision.id],
      source: { name: 'Báo', hash: 'abc' },
    })
    const { doc } = answer.json as {
      doc: { text?: string; cites?: string[]; source: { name: string; hash?: string } }
    }
    expect(doc.text ?? '').not.toContain('chữ không có')
    expect(doc.cites ?? []).toEqual([])
    expect(doc.source.name).toBe('Báo')
    expect(doc.source.hash ?? null).toBeNull()
  })

  it('leaves evidence, audience and reviewer as the system wrote them', async () => {
    const { id: document } = await payload.create({
      collection: 'articles',
      data: { title: 'Bài có số', visibility: 'public', _status: 'published' },
    })
    const before = {
      document: { relationTo: 'articles', value: document },
      quote: '5 hộ',
      sentence: 'Có 5 hộ.',
      start: 3,
      end: 7,
      value: 5,
      unit: 'household',
      qualifier: 'exact',
      status: 'actual',
      review: { state: 'pending' },
      audience: { published: true, visibility: 'public', publisher: people.other },
      extracted: { value: 5 },
      extractorVersion: '1',
      confidence: 0.5,
    }
    const made = await payload.db.create({ collection: 'figures', req: {}, data: { ...before } })
    const id = String(made.id)
    await rest('PATCH', `/figures/${id}`, people.tokens.analyst, {
      quote: '6 hộ',
      sentence: 'Có 6 hộ.',
      start: 0,
      document: { relationTo: 'articles', value: 'x' },
      audience: { published: true, visibility: 'internal' },
      extracted: { value: 6 },
      extractorVersion: '2',
      confidence: 1,
      review: { state: 'accepted', by: people.ids.admin, at: '2000-01-01T00:00:00.000Z' },
    })
    const after = await payload.findByID({ collection: 'figures', id, depth: 0 })
    expect(after).toMatchObject({
      quote: '5 hộ',
      sentence: 'Có 5 hộ.',
      start: 3,
      document: { relationTo: 'articles', value: document },
      audience: { published: true, visibility: 'public' },
      extracted: { value: 5 },
      extractorVersion: '1',
      confidence: 0.5,
    })
    expect(after.review.by ?? null).not.toBe(people.ids.admin)
    expect(after.review.at ?? '').not.toContain('2000')
  })
})

function forget(email: string) {
  return rest('POST', '/users/forgot-password', null, { email })
}

function forgetInGraphql(email: string) {
  return graphql(`mutation { forgotPasswordUser(email: "${email}") }`, null)
}

async function failLogin(email: string) {
  const { status, json } = await rest('POST', '/users/login', null, { email, password: 'sai' })
  return { status, errors: (json as { errors: { message: string }[] }).errors }
}

describe('accounts', () => {
  it('registers nobody once there is an administrator', async () => {
    const body = { email: 'moi@kho.example', password, name: 'Mới' }
    const answer = await rest('POST', '/users/first-register', null, body)
    expect(answer.status).toBe(403)
    expect((await rest('POST', '/users', null, body)).status).toBe(403)
  })

  it('says the same of a forgotten password whether the account exists or not', async () => {
    const known = await forget(emailOf('staff'))
    const unknown = await forget('khong-co@kho.example')
    expect(known).toEqual(unknown)
    expect(known.text).not.toContain('token')
    expect(await forgetInGraphql(emailOf('staff'))).toEqual(
      await forgetInGraphql('khong-co@kho.example'),
    )
  })

  it('says the same of a wrong password and a wrong address', async () => {
    expect(await failLogin(emailOf('central'))).toEqual(await failLogin('khong-co@kho.example'))
  })

  it('runs no jobs for people without the right', async () => {
    for (const who of ['anonymous', 'staff', 'editor', 'analyst'] as const) {
      const { status } = await rest('GET', '/payload-jobs/run', people.tokens[who])
      expect(status).not.toBe(200)
    }
  })

  it('keeps the last administrator', async () => {
    const id = people.ids.admin
    const token = people.tokens.admin
    expect((await rest('PATCH', `/users/${id}`, token, { roles: ['staff'] })).status).toBe(400)
    expect((await rest('DELETE', `/users/${id}`, token)).status).toBe(400)
    const user = await payload.findByID({ collection: 'users', id, depth: 0 })
    expect(user.roles).toEqual(['admin'])
  })
})
