'use client'

import { useTranslation } from '@payloadcms/ui'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { Sentence } from '../evidence/Sentence.tsx'
import { sentenceOf } from '../evidence/sentenceOf.ts'
import { CorrectFields } from '../review/CorrectFields.tsx'
import { Dialog } from '../review/Dialog.tsx'
import { reviewWords } from '../review/reviewWords.ts'
import type { ChoiceReading, TypedChoice } from './model.ts'
import type { PanelSay } from './panelWords.ts'
import { useAddition } from './useAddition.ts'
import '../review/review.css'

interface AddDialogProps {
  readonly api: string
  readonly choice: TypedChoice
  readonly begin: ChoiceReading
  readonly onAdded: (quote: string) => void
  readonly onClose: () => void
  readonly say: PanelSay
}

/** The form in which an analyst enters a figure that was missed, with what is read of its words. */
export function AddDialog({ api, choice, begin, onAdded, onClose, say }: AddDialogProps) {
  const { language } = useTranslation().i18n
  const pageSay = reviewWords(language)
  const addition = useAddition(api, { choice, begin }, language, say, onAdded)
  const { problems, isTouched } = addition
  const { text, start, end } = choice
  const [places, setPlaces] = useState(begin.places)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  useEffect(() => {
    const invalid = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')
    if (Object.keys(problems).length > 0) invalid?.focus()
  }, [problems])

  const close = () => {
    // oxlint-disable-next-line no-alert -- what was entered must not be lost by a slip
    if (!isTouched || window.confirm(say('discard'))) onClose()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // Around the panel, in React's tree, is the form of the document.
    event.stopPropagation()
    void addition.add()
  }
  return createPortal(
    <div className="review live-panel__dialog">
      <Dialog title={say('addTitle')} onClose={close} say={pageSay}>
        <form ref={form} noValidate onSubmit={submit}>
          <blockquote className="review__passage" lang="vi">
            <Sentence pieces={sentenceOf(text, { start, end, quote: text.slice(start, end) })} />
          </blockquote>
          <p>{say(begin.isRead ? 'prefilled' : 'notPrefilled')}</p>
          <CorrectFields
            machine={null}
            correction={addition}
            api={api}
            names={{ tables: begin.tables, places, say: pageSay }}
            language={language}
            onPlace={({ value, label }) => setPlaces((before) => ({ ...before, [value]: label }))}
          />
          <div className="review__field">
            <label htmlFor="live-panel-note">{say('note')}</label>
            <textarea
              id="live-panel-note"
              lang="vi"
              rows={2}
              maxLength={4000}
              value={addition.note}
              onChange={({ target }) => addition.setNote(target.value)}
            />
          </div>
          <p className="review__problem" role="alert">
            {addition.formProblem}
          </p>
          <p>
            <button
              type="submit"
              className="review__deed review__deed--accept"
              disabled={addition.isSending}
            >
              {say(addition.isSending ? 'saving' : 'save')}
            </button>
          </p>
        </form>
      </Dialog>
    </div>,
    document.body,
  )
}
