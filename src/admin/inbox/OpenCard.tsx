'use client'

import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { mergeWords } from '../merge/mergeWords.ts'
import { RecordPicker } from '../merge/RecordPicker.tsx'
import { Example } from './Example.tsx'
import { inboxWords } from './inboxWords.ts'
import type { OpenEntry } from './model.ts'
import { Settled } from './Settled.tsx'
import { useSettling } from './useSettling.ts'

/** Words that cite without saying what: the decisions they may mean, or that they are no citation. */
export function OpenCard({ entry }: { readonly entry: OpenEntry }) {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const say = inboxWords(i18n.language)
  const settling = useSettling(config.routes.api, say)
  const { example, candidates, citations } = entry
  const { collection, id } = example.document

  const choose = (decision: string | null, outcome: string): void => {
    const body = { document: { collection, id }, quote: example.quote, decision }
    void settling.settle(
      '/citation-choices/choose',
      body,
      outcome,
      ({ choice }) => `/citation-choices/${choice}/forget`,
    )
  }
  const heading = `open-${collection}-${id}-${entry.form}`
  return (
    <article className="inbox__entry" aria-labelledby={heading}>
      <h2 id={heading}>«{example.quote}»</h2>
      {citations > 1 && (
        <p>
          {citations} {say('times')}
        </p>
      )}
      <Settled settling={settling} say={say} />
      <div hidden={settling.outcome !== null}>
        <Example of={example} />
        <fieldset className="inbox__merge">
          <legend>{say('chooseLead')}</legend>
          {candidates.length === 0 && <p>{say('noCandidates')}</p>}
          <ul>
            {candidates.map((one) => (
              <li key={one.id}>
                <Button
                  size="small"
                  buttonStyle="secondary"
                  disabled={settling.isWorking}
                  onClick={() => choose(one.id, `${one.number}. ${say('wasChosen')}`)}
                >
                  {one.number}
                </Button>{' '}
                {one.title}
              </li>
            ))}
          </ul>
          <RecordPicker
            api={config.routes.api}
            of="decisions"
            not=""
            label={say('searchChoose')}
            say={mergeWords(i18n.language)}
            onPick={(target) => choose(target.id, `${target.name}. ${say('wasChosen')}`)}
          />
        </fieldset>
        <Button
          size="small"
          buttonStyle="secondary"
          disabled={settling.isWorking}
          onClick={() => choose(null, say('wasRejected'))}
        >
          {say('reject')}
        </Button>
      </div>
    </article>
  )
}
