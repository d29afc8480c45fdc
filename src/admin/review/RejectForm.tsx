'use client'

import type { KeyboardEvent } from 'react'
import type { Say } from './reviewWords.ts'

interface RejectFormProps {
  /** Called with the note, which may be empty. */
  readonly onReject: (note: string) => void
  readonly onCancel: () => void
  readonly say: Say
}

/** One line for why a figure is rejected: Enter rejects, Escape does not. */
export function RejectForm({ onReject, onCancel, say }: RejectFormProps) {
  const keyed = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel()
  }
  return (
    <form
      className="review__reject"
      onSubmit={(event) => {
        event.preventDefault()
        const note = new FormData(event.currentTarget).get('note')
        onReject(typeof note === 'string' ? note.trim() : '')
      }}
    >
      <label htmlFor="review-reject-note">{say('rejectNote')}</label>
      <input
        id="review-reject-note"
        name="note"
        type="text"
        lang="vi"
        maxLength={4000}
        // The person pressed the key of this field.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        autoComplete="off"
        aria-describedby="review-reject-help"
        onKeyDown={keyed}
      />
      <small id="review-reject-help">{say('rejectHelp')}</small>
      <button type="submit">{say('reject')}</button>
      <button type="button" onClick={onCancel}>
        {say('cancel')}
      </button>
    </form>
  )
}
