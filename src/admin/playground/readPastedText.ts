import type { ServerFunction } from 'payload'
import { z } from 'zod'
import { hasRole } from '../../../collections/shared/access/roles.ts'
import { extractorFor } from '../../knowledge/vocabulary/extractorFor.ts'
import { optionLabel } from '../evidence/optionLabel.ts'
import { describeReading } from './describeReading.ts'
import { mostCharacters, type PastedAnswer } from './model.ts'
import { readPasted } from './readPasted.ts'

const pastedText = z.object({
  text: z.string(),
  title: z.string().trim().max(1000),
  publishedOn: z.iso.date().nullable(),
  isPassage: z.boolean(),
})

/**
 * Reads a text that an analyst pasted, with the vocabulary as analysts keep it now. Nothing of it is
 * stored or logged. Called by the page through Payload's server functions, so the role is asked again.
 */
export const readPastedText: ServerFunction<
  Record<string, unknown>,
  Promise<PastedAnswer>
> = async ({ req, ...args }) => {
  if (!hasRole(req.user, 'analyst')) return { problem: 'forbidden' }
  const parsed = pastedText.safeParse(args)
  if (!parsed.success) return { problem: 'badRequest' }
  const { text } = parsed.data
  if (text.length > mostCharacters) return { problem: 'tooLong' }
  if (text.trim() === '') return { problem: 'empty' }
  const { extractor, vocabulary } = await extractorFor(req.payload)
  const reading = describeReading(readPasted(extractor, parsed.data), vocabulary, {
    language: req.i18n.language,
    optionLabel: (field, value) => optionLabel(req, field, value),
  })
  return { reading }
}
