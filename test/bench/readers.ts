import { createRequire } from 'node:module'
import type { ParsedComponents } from 'chrono-node'
import * as chrono from 'chrono-node/vi'
import { defaultVocabulary } from '../../extraction/data/index.ts'
import { createExtractor } from '../../extraction/index.ts'
import type { BenchDocument } from './documents.ts'

/** Something that reads a document; gives the dates it found, or null when it looks for none. */
export interface Reader {
  readonly name: string
  readonly read: (document: BenchDocument) => readonly string[] | null
}

/** Readers by the name under which a process of their own is started. */
export const READERS: Readonly<Record<string, () => Reader>> = {
  ours: () => {
    const extractor = createExtractor(defaultVocabulary)
    return {
      name: 'extraction',
      read: ({ text, context }) =>
        extractor.extract(text, context).periods.map(({ value }) => value),
    }
  },
  chrono: () => ({
    name: 'chrono-node/vi 2.10.3',
    read: ({ text, context }) =>
      chrono
        .parse(text, context.publishedOn ? new Date(`${context.publishedOn}T12:00:00`) : undefined)
        .map(({ start, end }) =>
          [start, end].flatMap((part) => (part ? [isoOf(part)] : [])).join('/'),
        ),
  }),
  natural: () => {
    const path = 'natural/lib/natural/tokenizers/aggressive_tokenizer_vi.js'
    const Tokenizer = createRequire(import.meta.url)(path) as new () => {
      tokenize: (text: string) => string[]
    }
    const tokenizer = new Tokenizer()
    return {
      name: 'natural AggressiveTokenizerVi',
      read: ({ text }) => {
        tokenizer.tokenize(text)
        return null
      },
    }
  },
}

/** As much of a date as the text states, in ISO 8601. */
function isoOf(part: ParsedComponents): string {
  const year = String(part.get('year'))
  const month = `${year}-${String(part.get('month')).padStart(2, '0')}`
  if (part.isCertain('day')) return `${month}-${String(part.get('day')).padStart(2, '0')}`
  return part.isCertain('month') ? month : year
}
