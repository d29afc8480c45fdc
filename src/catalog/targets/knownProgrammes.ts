import { z } from 'zod'
import programmes from './programmes.json' with { type: 'json' }

const day = z.iso.date()

const target = z.strictObject({
  indicator: z.string(),
  /** In the base unit. */
  value: z.number().positive(),
  unit: z.string(),
  qualifier: z.enum(['exact', 'more_than', 'less_than', 'about', 'nearly', 'at_least', 'at_most']),
})

/** The shape of `programmes.json`; days are yyyy-MM-dd. */
export const programmesSchema = z.array(
  z.strictObject({
    decision: z.string(),
    title: z.string(),
    issuer: z.string(),
    issuedOn: day,
    period: z.strictObject({ start: day, end: day }),
    /** Where the decision, its day and its period are read. */
    sources: z.array(z.url()).min(1),
    /** Where the numbers are from; null where none could be read at a source. */
    targetsFrom: z.string().nullable(),
    /** Whether these are all the targets with a number. */
    complete: z.boolean(),
    targets: z.array(target),
  }),
)

/** A programme of the whole country, and those of its targets that could be read at a source. */
export type KnownProgramme = z.infer<typeof programmesSchema>[number]

const known = new Map(
  programmesSchema.parse(programmes).map((programme) => [programme.decision, programme]),
)

/** The programmes that the project knows, the latest first. */
export function knownProgrammes(): KnownProgramme[] {
  return [...known.values()].toSorted((a, b) => b.issuedOn.localeCompare(a.issuedOn))
}

/** What the project knows of a decision's programme, by its number. */
export function knownProgramme(decision: string): KnownProgramme | null {
  return known.get(decision) ?? null
}
