import { fold } from './fold.ts'
import { scanTokens, type Lexeme } from './scanTokens.ts'

/** A normalised text and what all finders need of it, worked out once. */
export interface Reading {
  readonly text: string
  /** As long as the text: its offsets are the text's. */
  readonly folded: string
  readonly lexemes: readonly Lexeme[]
}

/** Makes a normalised text ready for the finders. */
export function readText(text: string): Reading {
  const folded = fold(text)
  return { text, folded, lexemes: scanTokens(text, folded) }
}
