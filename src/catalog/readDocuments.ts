import type { Payload } from 'payload'
import type { Article, Decision } from '../payload-types.ts'
import { dayOf, findRecords } from './findRecords.ts'
import { compose } from './fold.ts'
import type { DocumentRow } from './rows.ts'

/** The published ones of these articles or reports that are not in the trash. */
export async function readTexts(
  payload: Payload,
  collection: 'articles' | 'conference-reports',
  ids: readonly string[],
): Promise<DocumentRow[]> {
  const found = await findRecords<Article>(payload, collection, 'id', ids, [
    ...(['title', 'slug', 'summary', 'text', 'visibility', 'publishedOn'] as const),
    ...(['_status', 'deletedAt'] as const),
  ])
  return found
    .filter(({ _status, deletedAt }) => _status === 'published' && !deletedAt)
    .map(({ id, title, slug, summary, text, visibility, publishedOn }) => ({
      collection,
      id,
      slug: slug ?? '',
      visibility,
      publishedOn: dayOf(publishedOn),
      title: compose(title),
      text: compose([summary, text].filter(Boolean).join('\n')),
    }))
}

/** Those of these decisions that are neither in the trash nor merged; decisions have no drafts. */
export async function readDecisions(
  payload: Payload,
  ids: readonly string[],
): Promise<DocumentRow[]> {
  const found = await findRecords<Decision>(payload, 'decisions', 'id', ids, [
    ...(['number', 'title', 'slug', 'text', 'visibility', 'issuedOn', 'deletedAt'] as const),
    'mergedInto',
  ])
  return found
    .filter(({ deletedAt, mergedInto }) => !deletedAt && !mergedInto)
    .map(({ id, number, title, slug, text, visibility, issuedOn }) => ({
      collection: 'decisions',
      id,
      slug: slug ?? '',
      visibility,
      publishedOn: dayOf(issuedOn),
      title: compose(title ? `${number}: ${title}` : number),
      text: compose(text ?? ''),
    }))
}
