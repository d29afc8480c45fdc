import type { Media } from '../../payload-types.ts'

/** The parts of a stored Lexical node that the site shows. */
export interface BodyNode {
  readonly type: string
  readonly children?: readonly BodyNode[]
  /** Text nodes: the words, and bold, italic … as bits. */
  readonly text?: string
  readonly format?: number | string
  /** Headings and lists: `h2`, `ul`, `ol`. */
  readonly tag?: string
  readonly start?: number
  readonly listType?: string
  readonly checked?: boolean
  readonly headerState?: number
  readonly colSpan?: number
  readonly rowSpan?: number
  /** Links: where to; an internal one names a document. */
  readonly fields?: {
    readonly url?: string | null
    readonly linkType?: string | null
    readonly doc?: { readonly relationTo: string; readonly value: unknown } | null
  }
  /** Pictures and files. */
  readonly value?: string | Media | null
}

/** The nodes of a body, or none when it is no editor state. */
export function bodyNodes(body: unknown): readonly BodyNode[] {
  return (body as { root?: BodyNode } | null | undefined)?.root?.children ?? []
}
