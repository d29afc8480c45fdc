'use client'

import { useTranslation } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { conflictWords } from './conflictWords.ts'
import { Refused } from './Refused.tsx'
import { useDecision } from './useDecision.ts'

interface UndoSettlementProps {
  readonly conflict: string
  readonly settlement: string
}

/** Takes a settlement back. */
export function UndoSettlement({ conflict, settlement }: UndoSettlementProps) {
  const { i18n } = useTranslation()
  const say = conflictWords(i18n.language)
  const { outcome, send } = useDecision(conflict)
  const told = useRef<HTMLParagraphElement>(null)
  const isDone = outcome.state === 'done'
  // The button that had the focus is gone.
  useEffect(() => {
    if (isDone) told.current?.focus()
  }, [isDone])

  return (
    <>
      <p ref={told} role="status" tabIndex={-1}>
        {isDone && say('undone')}
      </p>
      {!isDone && (
        <button
          type="button"
          disabled={outcome.state === 'sending'}
          onClick={() => void send('reopen', { settlement })}
        >
          {say('undo')}
        </button>
      )}
      <Refused outcome={outcome} say={say} />
    </>
  )
}
