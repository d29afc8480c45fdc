'use client'

import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useCallback, useEffect, useRef, useState } from 'react'
import { mapOf } from './editorWords.ts'
import { mostCharacters, type PanelReading, type TypedDocument } from './model.ts'
import { fetchReading } from './panelRequests.ts'

/** How long nobody types before the text is read, in milliseconds. */
const pause = 400

/** Why there is no newer reading. */
export type ReadingProblem = 'failed' | 'session' | 'tooLong'

export interface LiveReading {
  /** The last reading, and the text it is of; null before the first. */
  readonly last: { readonly reading: PanelReading; readonly typed: TypedDocument } | null
  readonly problem: ReadingProblem | null
  readonly isReading: boolean
  /** Reads once more, whether anything was typed or not. */
  readonly readAgain: () => void
}

function problemOf(status: number): ReadingProblem {
  return status === 401 || status === 403 ? 'session' : 'failed'
}

/**
 * What is read from the text of an editor while it is typed: asked for when typing has paused, and when
 * what is known of the document changes. What comes too late is dropped.
 * @param about the document but for its text.
 * @param version changes whenever the document was saved.
 */
export function useReading(
  editor: LexicalEditor,
  api: string,
  about: Omit<TypedDocument, 'text'>,
  version: string,
): LiveReading {
  const [last, setLast] = useState<LiveReading['last']>(null)
  const [problem, setProblem] = useState<ReadingProblem | null>(null)
  const [isReading, setReading] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const underway = useRef<AbortController>(undefined)
  const document = JSON.stringify(about)

  const read = useCallback(async () => {
    clearTimeout(timer.current)
    underway.current?.abort()
    const { text } = mapOf(editor)
    if (text.length > mostCharacters) {
      setReading(false)
      return setProblem('tooLong')
    }
    const mine = new AbortController()
    underway.current = mine
    setReading(true)
    const typed = { ...(JSON.parse(document) as typeof about), text }
    const outcome = await fetchReading(api, typed, mine.signal)
    if (mine.signal.aborted) return
    setReading(false)
    setProblem('done' in outcome ? null : problemOf(outcome.status))
    if ('done' in outcome) setLast({ reading: outcome.done, typed })
  }, [api, document, editor])

  useEffect(() => {
    const later = () => {
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void read(), pause)
    }
    later()
    const stopListening = editor.registerTextContentListener(later)
    return () => {
      stopListening()
      clearTimeout(timer.current)
      underway.current?.abort()
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- what was saved is read anew
  }, [editor, read, version])

  return { last, problem, isReading, readAgain: useCallback(() => void read(), [read]) }
}
