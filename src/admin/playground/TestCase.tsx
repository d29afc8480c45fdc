'use client'

import { Button } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { caseText } from './caseText.ts'
import { type MentionKind, mentionKinds, type PastedReading } from './model.ts'
import type { Say } from './playgroundWords.ts'

/** What was read as a test case to correct and keep. */
export function TestCase({ reading, say }: { reading: PastedReading; say: Say }) {
  const [kind, setKind] = useState<MentionKind>('figures')
  const [name, setName] = useState('')
  const [notice, setNotice] = useState<'copied' | 'notCopied' | null>(null)
  const box = useRef<HTMLTextAreaElement>(null)
  const { text, context, extraction } = reading
  const sample = caseText(kind, name.trim() || say('unnamed'), text, context, extraction[kind])

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(sample ?? '')
      setNotice('copied')
    } catch {
      // No clipboard without HTTPS: the person copies by hand.
      box.current?.focus()
      box.current?.select()
      setNotice('notCopied')
    }
  }
  return (
    <div className="playground__form">
      <p>{say('caseHelp')}</p>
      <label htmlFor="playground-case-kind">{say('caseKind')}</label>
      <select
        id="playground-case-kind"
        value={kind}
        onChange={({ target }) => {
          setKind(mentionKinds.find((known) => known === target.value) ?? 'figures')
          setNotice(null)
        }}
      >
        {mentionKinds.map((known) => (
          <option key={known} value={known}>
            {say(known)}
          </option>
        ))}
      </select>
      <label htmlFor="playground-case-name">{say('caseName')}</label>
      <input
        id="playground-case-name"
        type="text"
        lang="vi"
        value={name}
        onChange={({ target }) => {
          setName(target.value)
          setNotice(null)
        }}
      />
      {sample === null ? (
        <p className="playground__problem">{say('brackets')}</p>
      ) : (
        <>
          <textarea
            ref={box}
            aria-label={say('testCase')}
            className="playground__case"
            readOnly
            rows={12}
            value={sample}
          />
          <Button onClick={() => void copy()}>{say('copy')}</Button>
        </>
      )}
      <p role="status">{notice && say(notice)}</p>
    </div>
  )
}
