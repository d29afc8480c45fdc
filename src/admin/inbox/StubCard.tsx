'use client'

import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import type { FormEvent } from 'react'
import { mergeWords } from '../merge/mergeWords.ts'
import { RecordPicker } from '../merge/RecordPicker.tsx'
import { Example } from './Example.tsx'
import { inboxWords } from './inboxWords.ts'
import type { StubEntry } from './model.ts'
import { Settled } from './Settled.tsx'
import { StubForm } from './StubForm.tsx'
import { useSettling } from './useSettling.ts'

/** A decision that nobody filled in: where it is cited, and what can be done with it. */
export function StubCard({ entry }: { readonly entry: StubEntry }) {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const say = inboxWords(i18n.language)
  const { api, admin } = config.routes
  const settling = useSettling(api, say)
  const { id, number, citations, documents, duplicates } = entry

  const fill = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const said = Object.fromEntries(new FormData(event.currentTarget))
    void settling.settle(`/decisions/${id}/fill`, said, say('filled'))
  }
  const mergeInto = (into: string, name: string): void => {
    const body = { of: 'decisions', from: id, into }
    void settling.settle(
      '/merges/run',
      body,
      `${say('merged')} ${name}.`,
      ({ merge }) => `/merges/${merge}/undo`,
    )
  }
  const reject = (): void => {
    void settling.settle(
      `/decisions/${id}/reject`,
      {},
      say('wasRejected'),
      () => `/decisions/${id}/restore`,
    )
  }
  const isSettled = settling.outcome !== null
  return (
    <article className="inbox__entry" aria-labelledby={`stub-${id}`}>
      <h2 id={`stub-${id}`}>{number}</h2>
      <p>
        {citations > 0
          ? `${citations} ${say('citations')}, ${documents} ${say('inDocuments')}`
          : say('uncited')}{' '}
        · <a href={entry.address}>{say('onSite')}</a> ·{' '}
        <a href={`${admin}/collections/decisions/${id}`}>{say('edit')}</a>
      </p>
      <Settled settling={settling} say={say} />
      <div hidden={isSettled}>
        {entry.examples.map((one, index) => (
          <Example key={index} of={one} />
        ))}
        <StubForm facts={entry.facts} isWorking={settling.isWorking} onSubmit={fill} say={say} />
        <fieldset className="inbox__merge">
          <legend>{say('mergeLead')}</legend>
          {duplicates.length > 0 && (
            <ul aria-label={say('probable')}>
              {duplicates.map((other) => (
                <li key={other.id}>
                  <Button
                    size="small"
                    buttonStyle="secondary"
                    disabled={settling.isWorking}
                    onClick={() => mergeInto(other.id, other.number)}
                  >
                    {say('mergeInto')} {other.number}
                  </Button>{' '}
                  {other.title}
                </li>
              ))}
            </ul>
          )}
          <RecordPicker
            api={api}
            of="decisions"
            not={id}
            label={say('searchMerge')}
            say={mergeWords(i18n.language)}
            onPick={(target) => mergeInto(target.id, target.name)}
          />
        </fieldset>
        <Button size="small" buttonStyle="secondary" disabled={settling.isWorking} onClick={reject}>
          {say('reject')}
        </Button>
      </div>
    </article>
  )
}
