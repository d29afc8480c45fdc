'use client'

import { useState } from 'react'
import type { FigureReview, Statement } from '../../knowledge/review/model.ts'
import { saysSame } from './describePart.ts'
import { type Draft, type DraftField, draftOf, readDraft } from './draft.ts'
import { problemText } from './formWords.ts'
import { partLabels } from './partLabels.ts'
import { sendReview } from './reviewRequests.ts'
import type { Say } from './reviewWords.ts'
import { refusalText } from './useReviewQueue.ts'

/** A text for each field that something is wrong with. */
export type FieldTexts = Partial<Record<DraftField, string>>

export interface Correction {
  readonly draft: Draft
  readonly note: string
  readonly isTouched: boolean
  readonly isSending: boolean
  readonly problems: FieldTexts
  /** What is wrong with no field of its own; empty for nothing. */
  readonly formProblem: string
  /** The figure as somebody else left it meanwhile, and what this person wants of it. */
  readonly conflict: { readonly theirs: FigureReview; readonly changes: Partial<Statement> } | null
  readonly change: (typed: Partial<Draft>) => void
  readonly setNote: (note: string) => void
  readonly save: () => Promise<void>
  /** Saves what this person changed on top of what somebody else did. */
  readonly saveOver: () => Promise<void>
}

/** The field that a message of the archive is about: it names it in «». */
export function fieldOf(message: string): DraftField | null {
  const [, named] = /«([^»]+)»/.exec(message) ?? []
  const found = Object.entries(partLabels('vi')).find(([, label]) => label === named)?.[0]
  if (found === 'range') return 'high'
  return found === undefined || found === 'state' || found === 'quote' || found === 'sentence'
    ? null
    : (found as DraftField)
}

/** The correction of a figure while it is typed and sent; what was typed stays until it is saved. */
export function useCorrection(
  api: string,
  review: FigureReview,
  language: string,
  say: Say,
  onSaved: (now: FigureReview) => void,
): Correction {
  const [draft, setDraft] = useState(() => draftOf(review.human))
  const [note, setNote] = useState('')
  const [problems, setProblems] = useState<FieldTexts>({})
  const [formProblem, setFormProblem] = useState('')
  const [isSending, setSending] = useState(false)
  const [conflict, setConflict] = useState<Correction['conflict']>(null)

  const send = async (seen: FigureReview, changes: Partial<Statement>) => {
    setProblems({})
    setFormProblem('')
    setSending(true)
    const text = note.trim()
    const request = { action: 'correct', changes, ...(text && { note: text }) } as const
    const outcome = await sendReview(api, seen, request)
    setSending(false)
    if ('done' in outcome) return onSaved(outcome.done)
    const { status, figure } = outcome.refused
    if (status === 409 && figure) return setConflict({ theirs: figure, changes })
    const message = refusalText(outcome.refused, say)
    const field = fieldOf(message)
    if (field) setProblems({ [field]: message })
    else setFormProblem(message)
  }
  const save = async () => {
    const read = readDraft(draft, review.human)
    if ('changes' in read) return send(review, read.changes)
    const texts = Object.entries(read.problems).map(([field, problem]) => [
      field,
      problemText(problem, language),
    ])
    setProblems(Object.fromEntries(texts) as FieldTexts)
  }
  return {
    draft,
    note,
    problems,
    formProblem,
    isSending,
    conflict,
    isTouched: note !== '' || !saysSame(draft, draftOf(review.human)),
    change: (typed) => {
      setDraft((before) => ({ ...before, ...typed }))
      setConflict(null)
    },
    setNote,
    save,
    saveOver: async () => {
      if (conflict) await send(conflict.theirs, conflict.changes)
    },
  }
}
