'use client'

import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { FigureReview } from '../../knowledge/review/model.ts'
import { ConflictPanel } from './ConflictPanel.tsx'
import { CorrectFields } from './CorrectFields.tsx'
import type { Names } from './describePart.ts'
import { formWords } from './formWords.ts'
import type { QueueItem } from './model.ts'
import { Passage } from './Passage.tsx'
import { useCorrection } from './useCorrection.ts'
import { useLeaveWarning } from './useLeaveWarning.ts'

interface CorrectFormProps {
  readonly item: QueueItem
  readonly api: string
  readonly names: Names
  readonly language: string
  readonly onSaved: (now: FigureReview) => void
  /** Called with the figure as somebody else left it. */
  readonly onTheirs: (now: FigureReview) => void
  readonly onCancel: () => void
}

/** The form in which a figure is put right, with the machine's reading beside every field. */
export function CorrectForm({ item, api, names, language, ...calls }: CorrectFormProps) {
  const { review } = item
  const say = formWords(language)
  const correction = useCorrection(api, review, language, names.say, calls.onSaved)
  const { problems, conflict, isTouched } = correction
  const [added, setAdded] = useState<Names['places']>({})
  const form = useRef<HTMLFormElement>(null)
  const known: Names = { ...names, places: { ...names.places, ...added } }
  useLeaveWarning(isTouched)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  useEffect(() => {
    const invalid = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')
    if (Object.keys(problems).length > 0) invalid?.focus()
  }, [problems])

  const cancel = () => {
    // oxlint-disable-next-line no-alert -- what was typed must not be lost by a slip
    if (!isTouched || window.confirm(say('discard'))) calls.onCancel()
  }
  const keyed = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) cancel()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void correction.save()
  }
  return (
    <form ref={form} className="review__form" noValidate onSubmit={submit} onKeyDown={keyed}>
      <h2>{say('title')}</h2>
      <Passage pieces={item.passage} />
      <CorrectFields
        machine={review.machine}
        correction={correction}
        api={api}
        names={known}
        language={language}
        onPlace={(place) => setAdded((before) => ({ ...before, [place.value]: place.label }))}
      />
      <div className="review__field">
        <label htmlFor="review-note">{say('note')}</label>
        <textarea
          id="review-note"
          lang="vi"
          rows={2}
          maxLength={4000}
          value={correction.note}
          onChange={({ target }) => correction.setNote(target.value)}
        />
      </div>
      <p className="review__problem" role="alert">
        {correction.formProblem}
      </p>
      {conflict && (
        <ConflictPanel
          {...conflict}
          names={known}
          language={language}
          onKeepTheirs={() => calls.onTheirs(conflict.theirs)}
          onSaveMine={() => void correction.saveOver()}
          say={say}
        />
      )}
      <p>
        <button
          type="submit"
          className="review__deed review__deed--accept"
          disabled={correction.isSending}
        >
          {correction.isSending ? say('saving') : say('save')}
        </button>{' '}
        <button type="button" className="review__deed" onClick={cancel}>
          {say('cancel')}
        </button>
      </p>
    </form>
  )
}
