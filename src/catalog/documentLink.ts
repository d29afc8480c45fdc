import type { SQLOutputValue } from 'node:sqlite'
import type { DocumentLink } from './model.ts'

/** A row that a query of the catalog gave. */
export type ResultRow = Record<string, SQLOutputValue>

/** The document of a row that has the columns of `documents`. */
export function documentLink(row: ResultRow): DocumentLink {
  return {
    collection: row['collection'] as DocumentLink['collection'],
    id: String(row['id']),
    slug: String(row['slug']),
    title: String(row['title']),
    publishedOn: row['publishedOn'] as string | null,
  }
}
