/** The package's index loads database drivers; its modules have no types of their own under their paths. */
declare module 'natural/lib/natural/tfidf/tfidf.js' {
  export default class TfIdf {
    addDocument(words: string[], key: string): void
    /** The terms of a document by weight, the heaviest first. */
    listTerms(document: number): { term: string; tf: number; idf: number; tfidf: number }[]
    /** For each document in the order of adding: the sum of the terms' weights in it. */
    tfidfs(terms: string[]): number[]
  }
}
