import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { DocumentContext } from '../../../extraction/index.ts'

const root = join(import.meta.dirname, '../cases')

const field = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.union([z.string(), z.number()]))]) // prettier-ignore

/** One case as its file writes it. */
export const caseSchema = z.strictObject({
  /** States the behaviour. */
  name: z.string().min(5),
  /** One meaning, many phrasings; brackets mark the spans that must be found, and no others. */
  texts: z.array(z.string().min(1)).min(1),
  title: z.string().optional(),
  publishedOn: z.iso.date().optional(),
  kind: z.enum(['article', 'conference-report', 'decision']).optional(),
  /** Number of the instrument that the text itself is. */
  decision: z.string().optional(),
  publisherPlace: z.string().optional(),
  /** For each bracket the fields that are checked; an empty list wants nothing found. */
  expect: z.array(z.record(z.string(), field)),
  /** The number of the issue that a bug's case came from. */
  issue: z.number().optional(),
})

export type Case = z.infer<typeof caseSchema>

/** All cases of a folder below `cases`, by file. Throws with the file's name when one is malformed. */
export function readCases(folder: string): { file: string; cases: Case[] }[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.json'))
    .map((file) => {
      const parsed = z
        .array(caseSchema)
        .safeParse(JSON.parse(readFileSync(join(root, folder, file), 'utf8')))
      if (!parsed.success) throw new Error(`${folder}/${file}: ${z.prettifyError(parsed.error)}`)
      return { file, cases: parsed.data }
    })
}

/** What a case says of its document. */
export function contextOf({
  title,
  publishedOn,
  kind,
  decision,
  publisherPlace,
}: Case): DocumentContext {
  return {
    title: title ?? null,
    publishedOn: publishedOn ?? null,
    decision: decision ?? null,
    publisherPlace: publisherPlace ?? null,
    ...(kind && { kind }),
  }
}

/** A text without its brackets, and the spans that they marked. */
export function unmark(marked: string): {
  text: string
  spans: { quote: string; start: number; end: number }[]
} {
  const spans: { quote: string; start: number; end: number }[] = []
  let text = ''
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    const isMarked = part.startsWith('[') && part.endsWith(']')
    const quote = isMarked ? part.slice(1, -1) : part
    if (isMarked) spans.push({ quote, start: text.length, end: text.length + quote.length })
    text += quote
  }
  return { text, spans }
}
