/** The parts of a Lexical node that matter here; editors add many more. */
export interface LexicalNode {
  readonly type?: string
  readonly text?: string
  readonly children?: readonly LexicalNode[]
}

/** The plain text of a body, and where each of its text nodes begins in it. */
export interface LexicalText {
  readonly text: string
  /** Start offset of each text node, keyed by the node objects of the state that was handed in. */
  readonly starts: ReadonlyMap<object, number>
}

const betweenBlocks = '\n'
const betweenCells = ' | '

/** Nodes that stand inside a line; every other one begins a line of its own. */
const inlineTypes = new Set(['text', 'linebreak', 'tab', 'link', 'autolink'])

/** Text in the making: separators are written only once words follow them. */
class Lines {
  text = ''
  private separator = ''

  /** Adds words; gives where they begin. */
  write(words: string): number {
    if (words !== '') {
      this.text += this.separator + words
      this.separator = ''
    }
    return this.text.length - words.length
  }

  /** The next words stand in a new block: on a new line, or after a space within a table's row. */
  breakBlock(insideRow: boolean): void {
    if (this.text === '') return
    if (!insideRow) this.separator = betweenBlocks
    else if (this.separator === '') this.separator = ' '
  }

  /** The next words stand in a new cell; an empty cell keeps its place before filled ones. */
  breakCell(): void {
    this.separator = (this.separator === ' ' ? '' : this.separator) + betweenCells
  }
}

/**
 * The plain text of a Lexical state: paragraphs, headings, quotes and list items one line each, a row
 * of a table one line with ` | ` between its cells, a line break `\n` (a space within a cell). What has
 * no words (pictures, rules, empty paragraphs) leaves no trace. No editor state gives an empty text.
 */
export function lexicalText(body: unknown): LexicalText {
  const lines = new Lines()
  const starts = new Map<object, number>()

  const visit = (node: LexicalNode, insideRow: boolean): void => {
    if (node.type === 'linebreak') lines.write(insideRow ? ' ' : '\n')
    else if (node.type === 'tab') lines.write('\t')
    else if (typeof node.text === 'string') starts.set(node, lines.write(node.text))
    else if (inlineTypes.has(node.type ?? '')) visitChildren(node, insideRow)
    else {
      lines.breakBlock(insideRow)
      if (node.type === 'tablerow') visitRow(node)
      else visitChildren(node, insideRow)
      lines.breakBlock(insideRow)
    }
  }
  const visitChildren = (node: LexicalNode, insideRow: boolean): void => {
    for (const child of node.children ?? []) visit(child, insideRow)
  }
  const visitRow = (row: LexicalNode): void => {
    for (const [index, cell] of (row.children ?? []).entries()) {
      if (index > 0) lines.breakCell()
      visitChildren(cell, true)
    }
  }

  const root = (body as { root?: LexicalNode } | null | undefined)?.root
  if (root) visitChildren(root, false)
  return { text: lines.text, starts }
}
