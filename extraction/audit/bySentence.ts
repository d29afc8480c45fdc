import type { Statement } from './statement.ts'

/** Statements of each sentence, in order; sentences without figures have none. */
export function bySentence(
  statements: readonly Statement[],
  count: number,
): readonly (readonly Statement[])[] {
  const sentences: Statement[][] = Array.from({ length: count }, () => [])
  for (const statement of statements) sentences[statement.sentence]?.push(statement)
  return sentences
}
