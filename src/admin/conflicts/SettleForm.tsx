'use client'

import { useTranslation } from '@payloadcms/ui'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { conflictWords } from './conflictWords.ts'
import { longestReason } from './model.ts'
import { Refused } from './Refused.tsx'
import { UndoSettlement } from './UndoSettlement.tsx'
import { useDecision } from './useDecision.ts'

interface SettleFormProps {
  readonly conflict: string
  /** What the person sees on this page, so that nothing newer is decided unseen. */
  readonly said: readonly string[]
  readonly settlement: string | null
  readonly choices: readonly { readonly figure: string; readonly label: string }[]
}

const explained = 'explained'

/** The form by which an analyst settles one conflict; what was typed stays until it is saved. */
export function SettleForm({ conflict, said, settlement, choices }: SettleFormProps) {
  const { i18n } = useTranslation()
  const say = conflictWords(i18n.language)
  const { outcome, send } = useDecision(conflict)
  const [choice, setChoice] = useState('')
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState<'choose' | 'write' | null>(null)
  const told = useRef<HTMLParagraphElement>(null)
  const firstChoice = useRef<HTMLInputElement>(null)
  const reasonField = useRef<HTMLTextAreaElement>(null)
  const isDone = outcome.state === 'done'
  useEffect(() => {
    if (isDone) told.current?.focus()
  }, [isDone])

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const lacks = !choice ? 'choose' : !reason.trim() ? 'write' : null
    setMissing(lacks)
    if (lacks === 'choose') firstChoice.current?.focus()
    if (lacks === 'write') reasonField.current?.focus()
    if (lacks) return
    const decided =
      choice === explained ? { outcome: explained } : { outcome: 'preferred', preferred: choice }
    void send('settle', { ...decided, reason, said, settlement })
  }
  const radio = (value: string, label: string, at: number) => (
    <label key={value} className="conflicts__choice" lang="vi">
      <input
        ref={at === 0 ? firstChoice : undefined}
        type="radio"
        name={`choice-${conflict}`}
        value={value}
        checked={choice === value}
        onChange={() => setChoice(value)}
      />{' '}
      {label}
    </label>
  )

  if (isDone) {
    return (
      <div className="conflicts__settled">
        <p ref={told} role="status" tabIndex={-1}>
          {say('saved')}
        </p>
        {outcome.settlement && (
          <UndoSettlement conflict={conflict} settlement={outcome.settlement} />
        )}
      </div>
    )
  }
  return (
    <details className="conflicts__settle">
      <summary>{say('settle')}</summary>
      <form onSubmit={submit} noValidate>
        <fieldset aria-describedby={`problem-${conflict}`}>
          <legend>{say('which')}</legend>
          {choices.map(({ figure, label }, at) => radio(figure, label, at))}
          {radio(explained, say('explained'), choices.length)}
        </fieldset>
        <label htmlFor={`reason-${conflict}`}>{say('reason')}</label>
        <textarea
          ref={reasonField}
          id={`reason-${conflict}`}
          lang="vi"
          rows={3}
          maxLength={longestReason}
          required
          aria-invalid={missing === 'write'}
          aria-describedby={`problem-${conflict}`}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
        <p id={`problem-${conflict}`} className="conflicts__problem" role="alert">
          {missing && say(missing)}
        </p>
        <Refused outcome={outcome} say={say} />
        <button type="submit" disabled={outcome.state === 'sending'}>
          {say(outcome.state === 'sending' ? 'settling' : 'save')}
        </button>
      </form>
    </details>
  )
}
