import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { decode, readSource, type DocumentContext } from '../../extraction/index.ts'

const folder = join(import.meta.dirname, '../extraction/heldout')

const goldSchema = z.object({ dates: z.array(z.object({ value: z.string() })) })

/** A held-out text as the extractor gets it, and the dates that a person found in it. */
export interface BenchDocument {
  readonly text: string
  readonly context: DocumentContext
  readonly dates: ReadonlySet<string>
}

/** All held-out texts. Throws when one cannot be read. */
export function readDocuments(): BenchDocument[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'))
  return files.toSorted().map((file) => {
    const decoded = decode(readFileSync(join(folder, file)))
    if ('reason' in decoded) throw new Error(`${file}: ${decoded.reason}`)
    const { title, publishedOn, kind, number, publisherPlace, text } = readSource(decoded.text)
    const gold: unknown = JSON.parse(
      readFileSync(join(folder, file.replace(/\.txt$/u, '.json')), 'utf8'),
    )
    const dates = goldSchema.parse(gold).dates.map(({ value }) => value)
    return {
      text: [title, text].filter(Boolean).join('\n'),
      context: { title, publishedOn, kind, decision: number, publisherPlace },
      // Whether the day of publication is a mention too is left open.
      dates: new Set(dates.filter((value) => value !== publishedOn)),
    }
  })
}
