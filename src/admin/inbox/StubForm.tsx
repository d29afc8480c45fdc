'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, useId } from 'react'
import type { SayInbox } from './inboxWords.ts'
import type { StubFacts } from './model.ts'

/** What citations tell of a decision, to be taken over with one click or corrected before. */
export function StubForm({
  facts,
  isWorking,
  onSubmit,
  say,
}: {
  readonly facts: StubFacts
  readonly isWorking: boolean
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void
  readonly say: SayInbox
}) {
  const id = useId()
  const field = (name: keyof StubFacts, word: 'instrumentType' | 'issuer' | 'ownTitle') => (
    <div>
      <label htmlFor={`${id}-${name}`}>{say(word)}</label>
      <input
        id={`${id}-${name}`}
        name={name}
        type="text"
        lang="vi"
        defaultValue={facts[name] ?? ''}
      />
    </div>
  )
  return (
    <form className="inbox__form" onSubmit={onSubmit}>
      <p>{say('fillLead')}</p>
      {field('instrumentType', 'instrumentType')}
      {field('issuer', 'issuer')}
      <div>
        <label htmlFor={`${id}-day`}>{say('issuedOn')}</label>
        <input id={`${id}-day`} name="issuedOn" type="date" defaultValue={facts.issuedOn ?? ''} />
      </div>
      {field('title', 'ownTitle')}
      <Button type="submit" size="small" disabled={isWorking}>
        {say('fill')}
      </Button>
    </form>
  )
}
