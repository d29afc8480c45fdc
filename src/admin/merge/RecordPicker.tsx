'use client'

import { useEffect, useId, useRef, useState } from 'react'
import type { MergeableSlug, MergeTarget } from '../../knowledge/merge/model.ts'
import type { SayMerge } from './mergeWords.ts'

interface RecordPickerProps {
  readonly api: string
  readonly of: MergeableSlug
  /** Id of the record that is not among the answers; empty for none. */
  readonly not: string
  readonly label: string
  readonly onPick: (target: MergeTarget) => void
  readonly say: SayMerge
}

/** Time to type another letter before the first ones are looked for, in milliseconds. */
const pause = 200

async function find(api: string, of: MergeableSlug, q: string, not: string) {
  const query = new URLSearchParams({ of, q, not })
  const response = await fetch(`${api}/merges/targets?${query}`, { credentials: 'same-origin' })
  if (!response.ok) return []
  return ((await response.json()) as { targets: MergeTarget[] }).targets
}

/** Looks for records while a name or number is typed; each found one is a button. */
export function RecordPicker({ api, of, not, label, onPick, say }: RecordPickerProps) {
  const id = useId()
  const [found, setFound] = useState<readonly MergeTarget[] | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const asked = useRef(0)
  useEffect(() => () => clearTimeout(timer.current), [])

  const type = (typed: string) => {
    clearTimeout(timer.current)
    const mine = ++asked.current
    if (typed.trim() === '') return setFound(null)
    timer.current = setTimeout(() => {
      void find(api, of, typed.trim(), not)
        .catch(() => [])
        .then((targets) => {
          if (mine === asked.current) setFound(targets)
        })
    }, pause)
  }
  return (
    <div className="merge__picker">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        onChange={({ target }) => type(target.value)}
        // In a form it must not send the form.
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <div role="status">{found?.length === 0 && say('noMatches')}</div>
      {found && found.length > 0 && (
        <ul>
          {found.map((target) => (
            <li key={target.id}>
              <button type="button" onClick={() => onPick(target)}>
                <strong>{target.name}</strong> {target.hint && <small>{target.hint}</small>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
