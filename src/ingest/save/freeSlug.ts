import type { Payload } from 'payload'
import { wantedSlug } from './documentData.ts'
import type { SourceFile } from '../sourceFile.ts'

/**
 * The address made of a file's title or, when another document has it, the same with the beginning of
 * the text's hash.
 */
export async function freeSlug(
  payload: Payload,
  collection: 'articles' | 'conference-reports',
  file: SourceFile,
): Promise<string> {
  const slug = wantedSlug(file)
  const { totalDocs } = await payload.count({
    collection,
    where: { slug: { equals: slug } },
    trash: true,
  })
  return totalDocs === 0 ? slug : `${slug}-${file.hash.slice(0, 8)}`
}
