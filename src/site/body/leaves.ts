import type { BodyNode } from './node.ts'

/** A piece of a line that looks the same throughout. */
export interface Leaf {
  /** A line break is `\n`. */
  readonly text: string
  /** Offset of its first letter in the document's plain text; null when that is not known. */
  readonly start: number | null
  /** Bold, italic … as Lexical's bits. */
  readonly format: number
  /** The link node an author set around it: the node, so that neighbours stay apart. */
  readonly link: BodyNode | null
}

const signs: Readonly<Record<string, string>> = { linebreak: '\n', tab: '\t' }

/** The leaves of a block's own line, in order; `starts` has the offsets of its text nodes. */
export function leavesOf(
  nodes: readonly BodyNode[],
  starts: ReadonlyMap<object, number>,
): readonly Leaf[] {
  const leaves: Leaf[] = []
  const visit = (node: BodyNode, link: BodyNode | null) => {
    const sign = signs[node.type]
    const text = sign ?? node.text
    if (text !== undefined) {
      const before = leaves.at(-1)
      const follows = before && before.start !== null ? before.start + before.text.length : null
      leaves.push({
        text,
        start: sign ? follows : (starts.get(node) ?? null),
        format: typeof node.format === 'number' ? node.format : 0,
        link,
      })
      return
    }
    const inner = node.type === 'link' || node.type === 'autolink' ? node : link
    for (const child of node.children ?? []) visit(child, inner)
  }
  for (const node of nodes) visit(node, null)
  return leaves
}
