'use client'

import { useState } from 'react'
import { postJson } from '../merge/postJson.ts'
import type { SayInbox } from './inboxWords.ts'

/** What an endpoint of the inbox answers: ids of what it made. */
type Answer = Readonly<Record<string, string>>

/** How an entry of the inbox stands. */
export interface Settling {
  /** What was done with it, in words; null while it is open. */
  readonly outcome: string | null
  readonly problem: string
  readonly isWorking: boolean
  /** Sends what settles the entry; `undoAt` gives the address that takes it back. */
  readonly settle: (
    path: string,
    body: object,
    outcome: string,
    undoAt?: (answer: Answer) => string,
  ) => Promise<void>
  /** Takes back what was done; null when it cannot be from here. */
  readonly undo: (() => Promise<void>) | null
}

/** Settles one entry of the inbox, and takes it back. */
export function useSettling(api: string, say: SayInbox): Settling {
  const [outcome, setOutcome] = useState<string | null>(null)
  const [problem, setProblem] = useState('')
  const [isWorking, setWorking] = useState(false)
  const [undoPath, setUndoPath] = useState<string | null>(null)

  const send = async (path: string, body: object): Promise<Answer | null> => {
    setWorking(true)
    setProblem('')
    const answer = await postJson<Answer>(`${api}${path}`, body)
    setWorking(false)
    if ('done' in answer) return answer.done
    setProblem(answer.refused || say('failed'))
    return null
  }
  return {
    outcome,
    problem,
    isWorking,
    settle: async (path, body, words, undoAt) => {
      const answer = await send(path, body)
      if (answer === null) return
      setOutcome(words)
      setUndoPath(undoAt?.(answer) ?? null)
    },
    undo:
      undoPath === null
        ? null
        : async () => {
            if ((await send(undoPath, {})) === null) return
            setOutcome(null)
            setUndoPath(null)
          },
  }
}
