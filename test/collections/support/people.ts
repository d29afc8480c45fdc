import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { User } from '../../../src/payload-types.ts'
import { rest } from './httpDoor.ts'

export const viewers = ['anonymous', 'staff', 'editor', 'central', 'analyst', 'admin'] as const

/** Who asks: nobody signed in, or a person of each role; `central` edits for the central body. */
export type Viewer = (typeof viewers)[number]
export type Person = Exclude<Viewer, 'anonymous'>

export interface People {
  /** Organizations: the editor's own, another province's, the central one. */
  readonly own: string
  readonly other: string
  readonly ids: Readonly<Record<Person, string>>
  readonly tokens: Readonly<Record<Viewer, string | null>>
}

/** A value that no other record has. */
export function code(): string {
  return `ma-${randomUUID()}`
}

export const password = 'mat-khau-rat-dai'

/** Unlike anything else in an answer, so that a leak shows. */
export function emailOf(person: Person): string {
  return `thu-${person}@kho.example`
}

const rolesOf: Record<Person, User['roles']> = {
  admin: ['admin'],
  staff: ['staff'],
  editor: ['editor'],
  central: ['editor'],
  analyst: ['analyst'],
}

/** One person of each role, signed in over HTTP. */
export async function invitePeople(payload: Payload): Promise<People> {
  const organization = async (name: string, level: 'central' | 'provincial') =>
    (await payload.create({ collection: 'organizations', data: { name, level } })).id
  const own = await organization('Trung tâm Khuyến công Lào Cai', 'provincial')
  const other = await organization('Trung tâm Khuyến công Hà Giang', 'provincial')
  const central = await organization('Cục Công thương địa phương', 'central')
  const ids = {} as Record<Person, string>
  const tokens: Record<Viewer, string | null> = {
    anonymous: null,
    staff: null,
    editor: null,
    central: null,
    analyst: null,
    admin: null,
  }
  // The administrator first: the first account becomes one whatever it asks for.
  for (const person of ['admin', 'staff', 'editor', 'central', 'analyst'] as const) {
    const { id } = await payload.create({
      collection: 'users',
      data: {
        email: emailOf(person),
        name: `Người ${person}`,
        password,
        roles: rolesOf[person],
        organization: person === 'central' ? central : own,
      },
    })
    ids[person] = id
    const answer = await rest('POST', '/users/login', null, { email: emailOf(person), password })
    tokens[person] = (answer.json as { token: string }).token
  }
  return { own, other, ids, tokens }
}
