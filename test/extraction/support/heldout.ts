import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { decode, readSource, type Extraction } from '../../../extraction/index.ts'
import { extractor } from './extractor.ts'

const folder = join(import.meta.dirname, '../heldout')

const figureSchema = z.object({
  text: z.string(),
  value: z.number().nullish(),
  range: z.tuple([z.number(), z.number()]).nullish(),
  unit: z.string(),
  qualifier: z.string(),
  indicator: z.string().nullish(),
  period: z.string().nullish(),
  places: z.array(z.string()).nullish(),
  status: z.string(),
})

const goldSchema = z.object({
  decisions: z.array(z.object({ id: z.string() })),
  dates: z.array(z.object({ value: z.string() })),
  places: z.array(z.object({ name: z.string().nullish(), names: z.array(z.string()).nullish() })),
  figures: z.array(figureSchema),
})

export type HeldOutFigure = z.infer<typeof figureSchema>

/** A text that was annotated before the grammar was written, and what was read in it. */
export interface HeldOutDocument {
  readonly name: string
  readonly gold: z.infer<typeof goldSchema>
  readonly publishedOn: string | null
  readonly found: Extraction
}

/** Reads all held-out texts as `extract` does. Throws when one, or its gold, is malformed. */
export function readHeldOut(): HeldOutDocument[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'))
  return files.toSorted().map((file) => {
    const name = file.slice(0, -'.txt'.length)
    const decoded = decode(readFileSync(join(folder, file)))
    if ('reason' in decoded) throw new Error(`${file}: ${decoded.reason}`)
    const gold = goldSchema.safeParse(
      JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')),
    )
    if (!gold.success) throw new Error(`${name}.json: ${z.prettifyError(gold.error)}`)
    const { title, publishedOn, kind, number, publisherPlace, text } = readSource(decoded.text)
    const body = [title, text].filter(Boolean).join('\n')
    const context = { title, publishedOn, kind, decision: number, publisherPlace }
    return { name, gold: gold.data, publishedOn, found: extractor.extract(body, context) }
  })
}
