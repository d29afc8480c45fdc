import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const folder = join(import.meta.dirname, '../golden')

const figureSchema = z.strictObject({
  text: z.string(),
  value: z.number().nullable(),
  range: z.tuple([z.number(), z.number()]).nullable(),
  unit: z.string(),
  qualifier: z.string(),
  of: z.number().nullable(),
  indicator: z.string().nullable(),
  period: z.string().nullable(),
  places: z.array(z.string()),
  status: z.enum(['actual', 'planned', 'target', 'share', 'change']),
  decision: z.string().nullable(),
})

const factsSchema = z.strictObject({
  title: z.string(),
  publishedOn: z.iso.date(),
  decisions: z.array(z.string()),
  dates: z.array(z.string()),
  places: z.array(z.string()),
  figures: z.array(figureSchema),
})

export type GoldenFigure = z.infer<typeof figureSchema>
export type GoldenFacts = z.infer<typeof factsSchema>

/** A whole document and what a person read in it. */
export interface GoldenDocument {
  readonly name: string
  readonly text: string
  readonly facts: GoldenFacts
}

/** All documents of `golden`. Throws when a text has no facts, or facts that are malformed. */
export function readGolden(): GoldenDocument[] {
  const texts = readdirSync(folder).filter((file) => file.endsWith('.txt'))
  return texts.map((file) => {
    const name = file.slice(0, -'.txt'.length)
    const facts = readFileSync(join(folder, `${name}.facts.json`), 'utf8')
    const parsed = factsSchema.safeParse(JSON.parse(facts))
    if (!parsed.success) throw new Error(`${name}.facts.json: ${z.prettifyError(parsed.error)}`)
    return { name, text: readFileSync(join(folder, file), 'utf8'), facts: parsed.data }
  })
}
