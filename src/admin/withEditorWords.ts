import type { SanitizedConfig } from 'payload'
import { editorWords } from './editorWords.ts'

type Words = Record<string, Record<string, string>>

/** Lays our Vietnamese over the editor's, which exists only once the config is built. */
export function withEditorWords(config: SanitizedConfig): SanitizedConfig {
  const vi = config.i18n.translations.vi as { lexical?: Words }
  const lexical: Words = { ...vi.lexical }
  for (const [feature, words] of Object.entries(editorWords)) {
    lexical[feature] = { ...lexical[feature], ...words }
  }
  vi.lexical = lexical
  return config
}
