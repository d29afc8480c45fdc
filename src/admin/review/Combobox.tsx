'use client'

import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Choice } from './model.ts'
import type { Say } from './reviewWords.ts'

interface ComboboxProps {
  readonly id: string
  /** What is chosen; null for nothing. */
  readonly chosen: Choice | null
  /** Called with the choice, or null when the field was emptied. */
  readonly onChoose: (choice: Choice | null) => void
  readonly search: (text: string) => Promise<readonly Choice[]> | readonly Choice[]
  readonly say: Say
  readonly describedBy?: string
  readonly isInvalid?: boolean
  /** For a list that each choice is added to. */
  readonly isEmptiedByChoice?: boolean
}

/** Time to type another letter before the first ones are looked for, in milliseconds. */
const pause = 180

/**
 * A field that looks for records while a name is typed: the combobox pattern of the ARIA practices with
 * a list (arrows, Enter and Tab choose, Escape closes). What was typed and not chosen gives way to what
 * was chosen before.
 */
export function Combobox({ id, chosen, onChoose, search, say, ...options }: ComboboxProps) {
  const { describedBy, isInvalid = false, isEmptiedByChoice = false } = options
  const shown = chosen?.label ?? ''
  const [text, setText] = useState(shown)
  const [before, setBefore] = useState(shown)
  const [found, setFound] = useState<readonly Choice[] | null>(null)
  const [active, setActive] = useState(0)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const asked = useRef(0)
  const list = useRef<HTMLUListElement>(null)
  if (shown !== before) {
    setBefore(shown)
    setText(shown)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])

  const close = () => {
    clearTimeout(timer.current)
    asked.current++
    setFound(null)
  }
  const look = async (wanted: string) => {
    const mine = ++asked.current
    const answer = await search(wanted)
    if (mine !== asked.current) return
    setFound(answer)
    setActive(0)
  }
  const type = (typed: string) => {
    setText(typed)
    clearTimeout(timer.current)
    if (typed.trim() === '') {
      close()
      if (chosen) onChoose(null)
    } else timer.current = setTimeout(() => void look(typed.trim()), pause)
  }
  const choose = (choice: Choice) => {
    close()
    setText(isEmptiedByChoice ? '' : choice.label)
    onChoose(choice)
  }
  const keyed = (event: KeyboardEvent) => {
    const { key } = event
    const choice = found?.[active]
    if (key === 'Escape' && found) {
      event.stopPropagation()
      close()
      setText(shown)
    } else if ((key === 'ArrowDown' || key === 'ArrowUp') && found && found.length > 0) {
      const step = key === 'ArrowDown' ? 1 : -1
      setActive((active + step + found.length) % found.length)
    } else if (key === 'ArrowDown') void look(text.trim())
    else if (key === 'Enter' && choice) choose(choice)
    else {
      if (key === 'Tab' && choice) choose(choice)
      return
    }
    event.preventDefault()
  }
  return (
    <div className="review__combobox">
      <input
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-expanded={found !== null}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-invalid={isInvalid}
        {...(found?.[active] && { 'aria-activedescendant': `${id}-${active}` })}
        {...(describedBy && { 'aria-describedby': describedBy })}
        value={text}
        onChange={({ target }) => type(target.value)}
        onKeyDown={keyed}
        onBlur={() => {
          close()
          setText(isEmptiedByChoice ? '' : shown)
        }}
      />
      <ul id={`${id}-list`} ref={list} role="listbox" aria-label={say('matches')} hidden={!found}>
        {found?.map(({ value, label, hint }, index) => (
          <li
            key={value}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            // The field keeps the focus.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose({ value, label, ...(hint && { hint }) })}
          >
            {label} {hint && <small>{hint}</small>}
          </li>
        ))}
      </ul>
      <p className="review__spoken" role="status">
        {found && (found.length === 0 ? say('noMatches') : `${found.length} ${say('matches')}`)}
      </p>
      {found?.length === 0 && <p className="review__none">{say('noMatches')}</p>}
    </div>
  )
}
