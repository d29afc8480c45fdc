'use client'

import { type SyntheticEvent, useEffect, useState } from 'react'
import type { FigureReview } from '../../knowledge/review/model.ts'
import { Dialog } from './Dialog.tsx'
import { fetchText, type Outcome, sendAnchor } from './reviewRequests.ts'
import type { Say } from './reviewWords.ts'
import { refusalText } from './useReviewQueue.ts'

interface AnchorDialogProps {
  readonly api: string
  readonly orphan: FigureReview
  readonly say: Say
  readonly onDone: () => void
  readonly onClose: () => void
}

/** The longest words shown on the button, in UTF-16 units. */
const longest = 60

/** The text of an orphan's document, in which a person selects the words that say the same. */
export function AnchorDialog({ api, orphan, say, onDone, onClose }: AnchorDialogProps) {
  const [text, setText] = useState<Outcome<string> | null>(null)
  const [chosen, setChosen] = useState({ start: 0, end: 0 })
  const [problem, setProblem] = useState('')
  const { document } = orphan
  useEffect(() => {
    let isCurrent = true
    if (document) {
      void fetchText(api, document).then((found) => {
        if (isCurrent) setText(found)
      })
    }
    return () => {
      isCurrent = false
    }
  }, [api, document])

  const whole = text && 'done' in text ? text.done : ''
  const quote = whole.slice(chosen.start, chosen.end)
  const anchor = async () => {
    const outcome = await sendAnchor(api, orphan, { quote, ...chosen })
    if ('done' in outcome) onDone()
    else setProblem(refusalText(outcome.refused, say))
  }
  const choose = ({ currentTarget }: SyntheticEvent<HTMLTextAreaElement>) => {
    const { selectionStart: start, selectionEnd: end } = currentTarget
    setChosen({ start, end })
  }
  const shown = quote.length > longest ? `${quote.slice(0, longest)}…` : quote
  return (
    <Dialog title={say('anchor')} onClose={onClose} say={say}>
      <blockquote className="review__passage" lang="vi">
        {orphan.sentence}
      </blockquote>
      {!text && <p>{say('loading')}</p>}
      {text && 'refused' in text && <p role="alert">{refusalText(text.refused, say)}</p>}
      {whole !== '' && (
        <>
          <label htmlFor="review-anchor">{say('anchorLead')}</label>
          <textarea
            id="review-anchor"
            lang="vi"
            rows={16}
            title={say('anchorText')}
            // Not `readOnly`: that would leave no caret to select with by keyboard.
            aria-readonly="true"
            value={whole}
            onChange={() => undefined}
            onSelect={choose}
            onKeyUp={choose}
            onMouseUp={choose}
          />
          <p role="alert">{problem}</p>
          <p>
            <button
              type="button"
              className="review__deed review__deed--accept"
              disabled={quote.trim() === ''}
              onClick={() => void anchor()}
            >
              {say('anchorDo').replace('{words}', () => shown)}
            </button>
          </p>
        </>
      )}
    </Dialog>
  )
}
