import { createHash } from 'node:crypto'
import type { DocumentRow } from '../rows.ts'

const day = 24 * 60 * 60 * 1000
const farDay = Date.parse('9999-12-31') / day
const spread = 2 ** 31

/**
 * A number by which the earlier published of two documents comes first; of one day, always the same one.
 * Those without a day come last. It fits into the integers that JavaScript and SQLite share.
 */
export function seniorityOf({ publishedOn, collection, id }: DocumentRow): number {
  const published = publishedOn === null ? NaN : Date.parse(publishedOn) / day
  const tie = createHash('sha256').update(`${collection}:${id}`).digest().readUInt32BE() >>> 1
  const order = Number.isFinite(published) ? Math.min(Math.max(published, 0), farDay) : farDay
  return order * spread + tie
}
