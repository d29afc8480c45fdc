import { lexicalText, type LexicalNode } from '../../knowledge/lexicalText.ts'
import type { EntrySpan } from './model.ts'

/** A node of an editor as far as its words go; text nodes have the editor's key. */
export interface KeyedNode extends LexicalNode {
  readonly key?: string
  readonly children?: readonly KeyedNode[]
}

/** A text node's words in the plain text. */
export interface TextPiece {
  readonly key: string
  readonly start: number
  readonly end: number
}

/** The plain text of an editor, and which of its nodes each part of it is. */
export interface TextMap {
  readonly text: string
  /** In text order; between them stand separators that are in no node. */
  readonly pieces: readonly TextPiece[]
}

/** A place between two characters of a text node. */
export interface TextPoint {
  readonly key: string
  readonly offset: number
}

/** Maps an editor's content in the text that saving makes of it. */
export function textMap(root: KeyedNode): TextMap {
  const { text, starts } = lexicalText({ root })
  const pieces = [...(starts as ReadonlyMap<KeyedNode, number>)].flatMap(
    ([{ key, text: words = '' }, start]): TextPiece[] =>
      key === undefined || words === '' ? [] : [{ key, start, end: start + words.length }],
  )
  return { text, pieces }
}

/** Where words stand in the nodes; null when there is no node under them. */
export function pointsOf(
  { pieces }: TextMap,
  [start, end]: EntrySpan,
): { readonly from: TextPoint; readonly to: TextPoint } | null {
  const under = pieces.filter((piece) => piece.start < end && start < piece.end)
  const [first] = under
  const last = under.at(-1)
  if (!first || !last) return null
  return {
    from: { key: first.key, offset: Math.max(0, start - first.start) },
    to: { key: last.key, offset: Math.min(end, last.end) - last.start },
  }
}

/** The words from one point to another, without blanks around them; null when there are none. */
export function spanBetween(
  { text, pieces }: TextMap,
  from: TextPoint,
  to: TextPoint,
): EntrySpan | null {
  const offsetOf = ({ key, offset }: TextPoint) => {
    const piece = pieces.find((one) => one.key === key)
    return piece && Math.min(piece.start + offset, piece.end)
  }
  const [start, end] = [offsetOf(from), offsetOf(to)]
  if (start === undefined || end === undefined || start >= end) return null
  const words = text.slice(start, end)
  const trimmed = words.trim()
  if (trimmed === '') return null
  const begin = start + words.length - words.trimStart().length
  return [begin, begin + trimmed.length]
}
