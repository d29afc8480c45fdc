'use client'

import { useState } from 'react'
import type { AddRequest } from '../../knowledge/review/model.ts'
import { saysSame } from '../review/describePart.ts'
import { draftOf, readDraft } from '../review/draft.ts'
import { problemText } from '../review/formWords.ts'
import { sendAddition } from '../review/reviewRequests.ts'
import { type Correction, fieldOf, type FieldTexts } from '../review/useCorrection.ts'
import { emptyStatement } from './emptyStatement.ts'
import type { ChoiceReading, TypedChoice } from './model.ts'
import type { PanelSay } from './panelWords.ts'

export interface Addition extends Pick<
  Correction,
  'draft' | 'problems' | 'change' | 'note' | 'setNote' | 'isSending' | 'formProblem' | 'isTouched'
> {
  readonly add: () => Promise<void>
}

/** A missed figure while it is entered and sent; what was entered stays until it is stored. */
export function useAddition(
  api: string,
  { choice, begin }: { readonly choice: TypedChoice; readonly begin: ChoiceReading },
  language: string,
  say: PanelSay,
  onAdded: (quote: string) => void,
): Addition {
  const [draft, setDraft] = useState(() => draftOf(begin.statement))
  const [note, setNote] = useState('')
  const [problems, setProblems] = useState<FieldTexts>({})
  const [formProblem, setFormProblem] = useState('')
  const [isSending, setSending] = useState(false)
  const { collection, id, text, start, end } = choice
  const quote = text.slice(start, end)

  const send = async (changes: AddRequest['changes']) => {
    setProblems({})
    setFormProblem('')
    setSending(true)
    const document = { relationTo: collection, value: id ?? '' }
    const request = { document, quote, start, end, changes, ...(note.trim() && { note }) }
    const outcome = await sendAddition(api, request)
    setSending(false)
    if ('done' in outcome) return onAdded(quote)
    const { status, message } = outcome.refused
    const field = status === 400 ? fieldOf(message) : null
    if (field) setProblems({ [field]: message })
    else setFormProblem(message || say(status === 401 || status === 403 ? 'session' : 'failed'))
  }
  const add = async () => {
    const read = readDraft(draft, emptyStatement)
    if ('changes' in read) return send({ ...read.changes, unit: read.changes.unit ?? '' })
    const texts = Object.entries(read.problems).map(([field, problem]) => [
      field,
      problemText(problem, language),
    ])
    setProblems(Object.fromEntries(texts) as FieldTexts)
  }
  return {
    draft,
    note,
    setNote,
    problems,
    formProblem,
    isSending,
    isTouched: note !== '' || !saysSame(draft, draftOf(begin.statement)),
    change: (typed) => setDraft((before) => ({ ...before, ...typed })),
    add,
  }
}
