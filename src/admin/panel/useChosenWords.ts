'use client'

import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useEffect, useState } from 'react'
import { mapOf, selectedWords } from './editorWords.ts'
import type { EntrySpan } from './model.ts'

/** Words selected in an editor, and the text they were selected in. */
export interface ChosenWords {
  readonly span: EntrySpan
  readonly text: string
}

/** A selection is looked at once it rests, in milliseconds. */
const pause = 150

/**
 * The words that a person has selected in the editor; they stay chosen while the focus is elsewhere.
 * @param isOn false looks at nothing.
 */
export function useChosenWords(editor: LexicalEditor, isOn: boolean): ChosenWords | null {
  const [chosen, setChosen] = useState<ChosenWords | null>(null)
  useEffect(() => {
    if (!isOn) return undefined
    let timer: ReturnType<typeof setTimeout>
    const look = () => {
      const node = document.getSelection()?.anchorNode ?? null
      if (!editor.getRootElement()?.contains(node)) return
      const map = mapOf(editor)
      const span = selectedWords(editor, map)
      setChosen(span && { span, text: map.text })
    }
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(look, pause)
    }
    document.addEventListener('selectionchange', later)
    return () => {
      document.removeEventListener('selectionchange', later)
      clearTimeout(timer)
    }
  }, [editor, isOn])
  return chosen
}
