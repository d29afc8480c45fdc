'use client'

import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { sendReview } from '../review/reviewRequests.ts'
import type { PanelFigure } from './model.ts'
import type { PanelSay } from './panelWords.ts'

interface FigureDeedsProps {
  readonly figure: PanelFigure
  readonly onTell: (words: string) => void
  readonly say: PanelSay
}

/** What an analyst does to a stored figure without leaving the text. */
export function FigureDeeds({ figure, onTell, say }: FigureDeedsProps) {
  const { admin, api } = useConfig().config.routes
  const [isSending, setSending] = useState(false)
  const { stored, state, quote } = figure
  if (!stored) return null
  const isRejected = state === 'rejected'
  const decide = async () => {
    setSending(true)
    const outcome = await sendReview(api, stored, { action: isRejected ? 'reopen' : 'reject' })
    setSending(false)
    if ('done' in outcome) {
      return onTell(`${say(isRejected ? 'reopenedDone' : 'rejectedDone')}: «${quote}».`)
    }
    const { status, message } = outcome.refused
    onTell(status === 409 ? say('changed') : message || say(status === 0 ? 'failed' : 'session'))
  }
  return (
    <span className="live-panel__deeds">
      <button
        type="button"
        aria-label={`${say(isRejected ? 'reopen' : 'reject')}: «${quote}»`}
        disabled={isSending}
        onClick={() => void decide()}
      >
        {say(isRejected ? 'reopen' : 'reject')}
      </button>
      <a
        href={`${admin}/collections/figures/${stored.id}`}
        aria-label={`${say('openRecord')}: «${quote}»`}
        // What is typed stays in this window.
        target="_blank"
        rel="noreferrer"
      >
        {say('openRecord')}
      </a>
    </span>
  )
}
