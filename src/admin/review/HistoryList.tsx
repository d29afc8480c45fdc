'use client'

import { useEffect, useState } from 'react'
import type { HistoryRow, HistoryState } from '../../knowledge/review/model.ts'
import { formatInstant } from '../formatInstant.ts'
import { describePart, labelOf, type Names, type ShownPart } from './describePart.ts'
import { findPlaceNames } from './findPlaceNames.ts'
import type { PlaceNames } from './model.ts'
import { partLabels } from './partLabels.ts'
import { fetchHistory, type Outcome } from './reviewRequests.ts'

interface HistoryListProps {
  readonly api: string
  readonly figure: string
  /** Asks again when it changes. */
  readonly version: string
  readonly names: Names
  readonly language: string
}

type Part = keyof HistoryState

/** A part as it was, in words; «—» where nothing was said. */
function partText(part: Part, state: HistoryState, names: Names): string {
  if (part === 'state') {
    return state.state === undefined ? '—' : labelOf(names.tables.states, state.state)
  }
  if (part === 'quote' || part === 'sentence') return state[part] || '—'
  return describePart(part === 'range' ? 'value' : (part satisfies ShownPart), state, names)
}

/** The parts a change touched; a range is told in its value's place. */
function partsOf({ before, after }: HistoryRow): Part[] {
  const parts = [...new Set([...Object.keys(before), ...Object.keys(after)])] as Part[]
  return parts.filter((part) => part !== 'range' || !parts.includes('value'))
}

/** What happened to a figure, the latest first: who, when, what before and after, why. */
export function HistoryList({ api, figure, version, names, language }: HistoryListProps) {
  const [answer, setAnswer] = useState<Outcome<{ rows: HistoryRow[] }> | null>(null)
  const [places, setPlaces] = useState<PlaceNames>({})
  useEffect(() => {
    let isCurrent = true
    void (async () => {
      const found = await fetchHistory(api, figure)
      const rows = 'done' in found ? found.done.rows : []
      const slugs = rows.flatMap(({ before, after }) => [
        ...(before.places ?? []),
        ...(after.places ?? []),
      ])
      const known = await findPlaceNames(api, slugs)
      if (!isCurrent) return
      setPlaces(known)
      setAnswer(found)
    })()
    return () => {
      isCurrent = false
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a new version has a longer history
  }, [api, figure, version])

  const { say, tables } = names
  if (!answer) return <p>{say('loading')}</p>
  if ('refused' in answer) return <p role="alert">{say('historyFailed')}</p>
  const { rows } = answer.done
  if (rows.length === 0) return <p>{say('noHistory')}</p>
  const named: Names = { ...names, places: { ...names.places, ...places } }
  return (
    <ol className="review__history">
      {rows.map((row) => (
        <li key={`${row.at} ${row.action}`}>
          <strong>{labelOf(tables.actions, row.action)}</strong> ·{' '}
          {row.by?.name ?? say('theMachine')} ·{' '}
          <time dateTime={row.at}>{formatInstant(row.at)}</time>
          {row.note && <q lang="vi">{row.note}</q>}
          <dl>
            {partsOf(row).map((part) => (
              <div key={part}>
                <dt>{partLabels(language)[part]}</dt>
                <dd>
                  <span className="review__spoken">{say('before')} </span>
                  <del lang="vi">{partText(part, row.before, named)}</del> →{' '}
                  <span className="review__spoken">{say('after')} </span>
                  <ins lang="vi">{partText(part, row.after, named)}</ins>
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ol>
  )
}
