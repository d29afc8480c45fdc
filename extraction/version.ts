/** Raised whenever the same text may give other facts than before: stored facts are then read anew. */
export const EXTRACTOR_VERSION = '3'
