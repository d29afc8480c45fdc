import {
  $createRangeSelection,
  $getRoot,
  $isElementNode,
  $isTextNode,
  $setSelection,
  type LexicalEditor,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import type { EntrySpan } from './model.ts'
import { type KeyedNode, pointsOf, spanBetween, textMap, type TextMap } from './textMap.ts'

function keyed(node: LexicalNode): KeyedNode {
  const type = node.getType()
  if ($isTextNode(node)) return { type, text: node.getTextContent(), key: node.getKey() }
  return { type, ...($isElementNode(node) && { children: node.getChildren().map(keyed) }) }
}

/** What stands in an editor now. */
export function mapOf(editor: LexicalEditor): TextMap {
  return editor.getEditorState().read(() => textMap(keyed($getRoot())))
}

/** The characters of a text node on the page. */
function charactersOf(editor: LexicalEditor, key: string): Text | null {
  const element = editor.getElementByKey(key)
  const found = element && document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode()
  return found instanceof Text ? found : null
}

/**
 * Selects words of an editor, brings them into view and puts the focus there; changes nothing else. In
 * an editor that cannot be written in the page's own selection is used.
 * @returns false when the words are in no node.
 */
export function selectWords(editor: LexicalEditor, map: TextMap, span: EntrySpan): boolean {
  const points = pointsOf(map, span)
  if (!points) return false
  const { from, to } = points
  const first = charactersOf(editor, from.key)
  const last = charactersOf(editor, to.key)
  if (!first || !last) return false
  if (editor.isEditable()) {
    editor.update(
      () => {
        const selection = $createRangeSelection()
        selection.anchor.set(from.key, from.offset, 'text')
        selection.focus.set(to.key, to.offset, 'text')
        $setSelection(selection)
      },
      { discrete: true },
    )
    editor.getRootElement()?.focus({ preventScroll: true })
  } else {
    document.getSelection()?.setBaseAndExtent(first, from.offset, last, to.offset)
  }
  first.parentElement?.scrollIntoView({ block: 'center' })
  return true
}

/** The words that a person has selected in an editor; null when there are none. */
export function selectedWords(editor: LexicalEditor, map: TextMap): EntrySpan | null {
  const selection = document.getSelection()
  const root = editor.getRootElement()
  if (!root || !selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!root.contains(range.commonAncestorContainer)) return null
  const touched = map.pieces.flatMap(({ key }) => {
    const characters = charactersOf(editor, key)
    return characters && range.intersectsNode(characters) ? [{ key, characters }] : []
  })
  const first = touched[0]
  const last = touched.at(-1)
  if (!first || !last) return null
  const { startContainer, startOffset, endContainer, endOffset } = range
  const from = { key: first.key, offset: startContainer === first.characters ? startOffset : 0 }
  const isWithin = endContainer === last.characters
  const to = { key: last.key, offset: isWithin ? endOffset : last.characters.length }
  return spanBetween(map, from, to)
}
