'use client'

import { Button, useServerFunctions, useTranslation } from '@payloadcms/ui'
import { type FormEvent, useRef, useState, useTransition } from 'react'
import {
  mentionKinds,
  mostCharacters,
  type PastedAnswer,
  type PastedReading,
  type Problem,
} from './model.ts'
import { playgroundWords, type Say } from './playgroundWords.ts'
import { Reading } from './Reading.tsx'

/** What is told aloud when a text was read. */
function summaryOf({ extraction, findings }: PastedReading, say: Say): string {
  const counts = mentionKinds.map((kind) => `${say(kind)}: ${extraction[kind].length}`)
  return `${say('done')}. ${[...counts, `${say('findings')}: ${findings.length}`].join(' · ')}.`
}

function field(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** The form for a text, and below it what was read. */
export function Playground() {
  const { i18n } = useTranslation()
  const { serverFunction } = useServerFunctions()
  const say = playgroundWords(i18n.language)
  const [length, setLength] = useState(0)
  const [answer, setAnswer] = useState<PastedAnswer | null>(null)
  const [readings, setReadings] = useState(0)
  const [isReading, startReading] = useTransition()
  const textarea = useRef<HTMLTextAreaElement>(null)

  const show = (next: PastedAnswer): void => {
    setAnswer(next)
    setReadings((count) => count + 1)
    if ('problem' in next) textarea.current?.focus()
  }
  const read = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const args = {
      text: field(form, 'text'),
      title: field(form, 'title'),
      publishedOn: field(form, 'publishedOn') || null,
      isPassage: form.has('isPassage'),
    }
    // The server asks this again; a text far too long would not even get there.
    if (args.text.length > mostCharacters) return show({ problem: 'tooLong' })
    startReading(async () => {
      try {
        show((await serverFunction({ name: 'read-pasted-text', args })) as PastedAnswer)
      } catch {
        show({ problem: 'failed' })
      }
    })
  }

  const problem: Problem | null = answer && 'problem' in answer ? answer.problem : null
  const reading = answer && 'reading' in answer ? answer.reading : null
  const number = new Intl.NumberFormat(i18n.language)
  return (
    <>
      <form className="playground__form" onSubmit={read}>
        <label htmlFor="playground-text">{say('text')}</label>
        <textarea
          ref={textarea}
          id="playground-text"
          name="text"
          lang="vi"
          rows={12}
          required
          aria-invalid={problem !== null}
          aria-describedby="playground-length playground-problem"
          onChange={({ target }) => setLength(target.value.length)}
        />
        <p id="playground-length">
          {number.format(length)}/{number.format(mostCharacters)} {say('characters')}
        </p>
        <label htmlFor="playground-title">{say('ownTitle')}</label>
        <input id="playground-title" name="title" type="text" lang="vi" maxLength={1000} />
        <label htmlFor="playground-date">{say('ownDate')}</label>
        <input id="playground-date" name="publishedOn" type="date" />
        <label className="playground__check">
          <input name="isPassage" type="checkbox" /> {say('isPassage')}
        </label>
        <p id="playground-problem" className="playground__problem" role="alert">
          {problem && say(problem)}
        </p>
        <Button type="submit" disabled={isReading}>
          {isReading ? say('reading') : say('read')}
        </Button>
      </form>
      <p role="status">{isReading ? say('reading') : reading && summaryOf(reading, say)}</p>
      {reading && <Reading key={readings} reading={reading} say={say} />}
    </>
  )
}
