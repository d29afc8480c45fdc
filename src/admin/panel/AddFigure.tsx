'use client'

import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { AddDialog } from './AddDialog.tsx'
import type { ChoiceReading, TypedChoice } from './model.ts'
import { fetchChoice } from './panelRequests.ts'
import type { PanelSay } from './panelWords.ts'
import { SaveFirst } from './SaveFirst.tsx'
import { useChosenWords } from './useChosenWords.ts'
import type { LiveReading } from './useReading.ts'

interface AddFigureProps {
  readonly editor: LexicalEditor
  readonly last: NonNullable<LiveReading['last']>
  readonly onTell: (words: string) => void
  readonly say: PanelSay
}

/** The longest words shown beside the button, in UTF-16 units. */
const longest = 80

/** Makes a figure of words that the analyst selects; of stored words only, which others see too. */
export function AddFigure({ editor, last, onTell, say }: AddFigureProps) {
  const { api } = useConfig().config.routes
  const chosen = useChosenWords(editor, true)
  const [isRefused, setRefused] = useState(false)
  const [form, setForm] = useState<{ choice: TypedChoice; begin: ChoiceReading } | null>(null)
  const quote = chosen ? chosen.text.slice(...chosen.span) : ''
  const isStored = last.reading.isSaved && last.typed.text === chosen?.text

  const open = async () => {
    if (!chosen) return
    setRefused(!isStored)
    if (!isStored) return
    const [start, end] = chosen.span
    const choice: TypedChoice = { ...last.typed, start, end }
    const outcome = await fetchChoice(api, choice)
    if ('done' in outcome) setForm({ choice, begin: outcome.done })
    else onTell(outcome.message || say('failed'))
  }
  return (
    <div className="live-panel__add">
      <p>
        {chosen ? (
          <>
            {say('chosen')}:{' '}
            <q lang="vi">{quote.length > longest ? `${quote.slice(0, longest)}…` : quote}</q>
          </>
        ) : (
          say('addLead')
        )}
      </p>
      <button
        type="button"
        disabled={!chosen}
        // The words stay selected.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => void open()}
      >
        {say('add')}
      </button>
      {isRefused && !isStored && <SaveFirst say={say} />}
      {form && (
        <AddDialog
          api={api}
          {...form}
          onAdded={(words) => {
            setForm(null)
            onTell(`${say('addedDone')}: «${words}».`)
          }}
          onClose={() => setForm(null)}
          say={say}
        />
      )}
    </div>
  )
}
