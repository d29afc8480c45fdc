'use client'

import { type ReactNode, useEffect, useId, useRef } from 'react'
import type { Say } from './reviewWords.ts'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly say: Say
  readonly children: ReactNode
}

/** A dialog over the page; Escape and a button close it, and the focus goes back to where it was. */
export function Dialog({ title, onClose, say, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog ref={dialog} className="review__dialog" aria-labelledby={heading} onCancel={onClose}>
      <h2 id={heading}>{title}</h2>
      {children}
      <p>
        <button type="button" onClick={onClose}>
          {say('close')}
        </button>
      </p>
    </dialog>
  )
}
