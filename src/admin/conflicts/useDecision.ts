'use client'

import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'

/** What became of a decision that was sent. */
export type Outcome =
  | { readonly state: 'idle' | 'sending' }
  | { readonly state: 'done'; readonly settlement: string | null }
  /** With the server's words; none when it did not answer. `isStale`: others changed something. */
  | { readonly state: 'refused'; readonly message: string | null; readonly isStale: boolean }

/** Sends decisions about one conflict and tells what became of the last one. */
export function useDecision(conflict: string): {
  outcome: Outcome
  send: (action: 'settle' | 'reopen', body: unknown) => Promise<void>
} {
  const { config } = useConfig()
  const [outcome, setOutcome] = useState<Outcome>({ state: 'idle' })

  const send = async (action: 'settle' | 'reopen', body: unknown): Promise<void> => {
    setOutcome({ state: 'sending' })
    try {
      const response = await fetch(`${config.routes.api}/conflicts/${conflict}/${action}`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      const answer = (await response.json()) as { message?: string; settlement?: string }
      if (response.ok) setOutcome({ state: 'done', settlement: answer.settlement ?? null })
      else {
        const isStale = response.status === 409 || response.status === 404
        setOutcome({ state: 'refused', message: answer.message ?? null, isStale })
      }
    } catch {
      setOutcome({ state: 'refused', message: null, isStale: false })
    }
  }
  return { outcome, send }
}
