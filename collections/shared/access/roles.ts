import type { Access, FieldAccess, PayloadRequest } from 'payload'

export const roles = ['admin', 'editor', 'staff', 'analyst'] as const

export type Role = (typeof roles)[number]

type Viewer = PayloadRequest['user']

/** True when the person holds one of the roles; administrators hold all. */
export function hasRole(user: Viewer, ...wanted: Role[]): boolean {
  const held = user?.roles ?? []
  return held.includes('admin') || wanted.some((role) => held.includes(role))
}

/** Access for people who hold one of the roles. */
export function allow(...wanted: Role[]): Access & FieldAccess {
  return ({ req }: { req: PayloadRequest }) => hasRole(req.user, ...wanted)
}

export const anyone: Access = () => true

/** Everybody with an account. */
export const signedIn: Access & FieldAccess = ({ req }: { req: PayloadRequest }) =>
  Boolean(req.user)

/** For records that only the system itself writes. */
export const nobody: Access & FieldAccess = () => false

/** For fields that only the system itself writes: hooks and commands, never a request. */
export const systemOnly = { create: nobody, update: nobody }
