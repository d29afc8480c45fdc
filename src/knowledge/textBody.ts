/** One line of a text on its way into a document's body. */
export type BodyLine = string | { readonly heading: 'h2' | 'h3' | 'h4'; readonly text: string }

type BodyNode = { type: string; version: number; [key: string]: unknown }

/** The form in which Payload stores a document's body. */
export type BodyState = {
  root: {
    type: 'root'
    children: BodyNode[]
    direction: 'ltr'
    format: ''
    indent: number
    version: number
  }
}

const block = { direction: 'ltr', format: '', indent: 0, version: 1 } as const

function textNode(text: string) {
  return { type: 'text', text, detail: 0, format: 0, mode: 'normal', style: '', version: 1 }
}

/**
 * The Lexical state that shows each line as a paragraph or heading; lines without words are left out.
 * Its `lexicalText` is the lines joined by `\n`, character for character. A line holds no `\n` itself.
 */
export function bodyOfText(lines: readonly BodyLine[]): BodyState {
  const children = lines.flatMap((line): BodyNode[] => {
    const heading = typeof line === 'string' ? null : line.heading
    const text = typeof line === 'string' ? line : line.text
    if (text === '') return []
    const content = { ...block, children: [textNode(text)] }
    return heading
      ? [{ ...content, type: 'heading', tag: heading }]
      : [{ ...content, type: 'paragraph', textFormat: 0, textStyle: '' }]
  })
  return { root: { ...block, type: 'root', children } }
}
