import { instantOf } from '../../knowledge/dayOf.ts'
import type { SourceFile } from '../sourceFile.ts'
import type { SaveOptions } from './saveOptions.ts'

/** The longest title and summary that the collections take. */
const longest = { title: 500, summary: 2000 }

/** Cuts at the last whole word that fits. */
function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).replace(/\s+\S*$/u, '')}…`
}

/** What news and conference reports take over from a file. */
export function documentData(file: SourceFile, options: SaveOptions) {
  return {
    title: cut(file.title ?? '', longest.title),
    summary: file.summary === null ? null : cut(file.summary, longest.summary),
    body: file.body,
    publishedOn: instantOf(file.publishedOn),
    author: file.author,
    visibility: options.visibility,
    publisher: options.publisher,
    source: { ...file.origin, hash: file.hash },
    _status: options.draft ? ('draft' as const) : ('published' as const),
  }
}
