import { defaultVocabulary } from '../../../extraction/data/index.ts'
import { createExtractor } from '../../../extraction/index.ts'

/** The extractor with the words that the project ships. */
export const extractor = createExtractor(defaultVocabulary)
