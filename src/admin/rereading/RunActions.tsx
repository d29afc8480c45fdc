'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useRef, useState, useTransition } from 'react'
import { type RereadingWord, rereadingWords } from './rereadingWords.ts'

/** What a person may ask for. */
export type Action = 'approve' | 'dismiss' | 'start'

const questions = {
  approve: 'askApprove',
  dismiss: 'askDismiss',
  start: 'askStart',
} as const satisfies Record<Action, RereadingWord>

/** Why an action was refused, in the server's words; null when it was not. */
async function send(address: string, seen: string | null): Promise<string | null> {
  const answer = await fetch(address, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ seen }),
  })
  if (answer.ok) return null
  const { message } = (await answer.json()) as { message?: string }
  return message ?? String(answer.status)
}

/** Buttons that ask once more before they do something for the whole archive. */
export function RunActions({
  actions,
  address,
  seen,
}: {
  readonly actions: readonly Action[]
  /** Under which each action has an endpoint of its name. */
  readonly address: string
  /** `updatedAt` of the report that is on the page. */
  readonly seen: string | null
}) {
  const { i18n } = useTranslation()
  const router = useRouter()
  const say = rereadingWords(i18n.language)
  const dialog = useRef<HTMLDialogElement>(null)
  const [asked, setAsked] = useState<Action>('start')
  const [problem, setProblem] = useState<string | null>(null)
  const [isSending, startSending] = useTransition()

  const open = (action: Action) => {
    setAsked(action)
    setProblem(null)
    dialog.current?.showModal()
  }
  const confirm = () => {
    dialog.current?.close()
    startSending(async () => {
      const refusal = await send(`${address}/${asked}`, seen).catch(() => say('unreachable'))
      setProblem(refusal)
      // Refused or not, the page is to show the run as it is now.
      router.refresh()
    })
  }
  return (
    <div className="rereading__actions">
      {actions.map((action, index) => (
        <Button
          key={action}
          buttonStyle={index === 0 ? 'primary' : 'secondary'}
          disabled={isSending}
          margin={false}
          onClick={() => open(action)}
        >
          {say(action)}
        </Button>
      ))}
      <p role="status">{isSending && say('sending')}</p>
      <p className="rereading__problem" role="alert">
        {problem}
      </p>
      <dialog ref={dialog} className="rereading__dialog" aria-labelledby="rereading-question">
        <p id="rereading-question">{say(questions[asked])}</p>
        <div className="rereading__actions">
          <Button buttonStyle="primary" margin={false} onClick={confirm}>
            {say('confirm')}
          </Button>
          <Button buttonStyle="secondary" margin={false} onClick={() => dialog.current?.close()}>
            {say('cancel')}
          </Button>
        </div>
      </dialog>
    </div>
  )
}
