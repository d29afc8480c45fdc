import { createHash } from 'node:crypto'

/** A short fingerprint of a value that JSON can hold; equal values have equal ones. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url')
}
