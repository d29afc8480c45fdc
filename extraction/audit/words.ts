import { fold } from '../text/fold.ts'

/** Words for matching: NFC, lower case, one space between. */
export function plainWords(text: string): string {
  return fold(text.normalize('NFC')).replace(/\s+/gu, ' ')
}

/** A pattern's source for whole words: none of them begins or ends inside a longer one. */
export function wholeWord(alternatives: string): string {
  return `(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`
}

/** Plain words of a clause without what only leads on: «so với kế hoạch và đạt …». */
export function clauseWords(text: string): string {
  return plainWords(text).trim().replace(LINK_TO_NEXT, '')
}

const LINK_TO_NEXT = /(?:^| )và(?: đạt| bằng| chiếm| tăng| giảm| vượt| gấp)*$/u
