'use client'

import { useId } from 'react'
import { confidenceBands } from '../../catalog/priority.ts'
import { Combobox } from './Combobox.tsx'
import { labelOf, type Names } from './describePart.ts'
import type { QueueAnswer, QueueChoice } from './model.ts'
import { searchDocuments, searchPlaces } from './searchRecords.ts'

interface QueueFiltersProps {
  readonly api: string
  readonly choice: QueueChoice
  readonly onChange: (choice: QueueChoice) => void
  readonly names: Names
  readonly rules: QueueAnswer['rules']
  /** Titles of documents by collection and id, as far as they are known. */
  readonly titles: Readonly<Record<string, string>>
  readonly language: string
  /** Rejected figures are for those who review. */
  readonly canReview: boolean
}

const year = /^(19|20|21)\d\d$/

function chosen(value: string | undefined, labels: Readonly<Record<string, string>>) {
  return value === undefined ? null : { value, label: labels[value] ?? value }
}

/** What the queue is narrowed to; each change shows at once. */
export function QueueFilters({
  api,
  choice,
  onChange,
  names,
  rules,
  titles,
  ...rest
}: QueueFiltersProps) {
  const { language, canReview } = rest
  const id = useId()
  const { say, tables, places } = names
  const set = (change: { [Key in keyof QueueChoice]?: QueueChoice[Key] | undefined }) => {
    const kept = Object.entries({ ...choice, ...change }).filter(([, value]) => value !== undefined)
    onChange({ state: 'pending', ...Object.fromEntries(kept) })
  }
  const narrowed = Object.entries(choice).filter(
    ([name, value]) => value !== undefined && (name !== 'state' || value !== 'pending'),
  )
  const isNarrowed = narrowed.length > 0
  return (
    <details className="review__filters" open={isNarrowed || undefined}>
      <summary>
        {say('filters')}
        {isNarrowed && ` (${narrowed.length})`}
      </summary>
      <div className="review__grid">
        <div>
          <label htmlFor={`${id}-document`}>{say('document')}</label>
          <Combobox
            id={`${id}-document`}
            chosen={chosen(choice.document, titles)}
            onChoose={(found) => set({ document: found?.value })}
            search={(text) => searchDocuments(api, text)}
            say={say}
          />
        </div>
        <div>
          <label htmlFor={`${id}-indicator`}>{say('indicator')}</label>
          <select
            id={`${id}-indicator`}
            value={choice.indicator === '' ? '-' : (choice.indicator ?? '')}
            onChange={({ target: { value } }) =>
              set({ indicator: value === '' ? undefined : value === '-' ? '' : value })
            }
          >
            <option value="">{say('any')}</option>
            <option value="-">{say('noIndicator')}</option>
            {tables.indicators.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor={`${id}-place`}>{say('place')}</label>
          <Combobox
            id={`${id}-place`}
            chosen={chosen(choice.place, places)}
            onChoose={(found) => set({ place: found?.value })}
            search={(text) => searchPlaces(api, text, language)}
            say={say}
          />
        </div>
        <div>
          <label htmlFor={`${id}-year`}>{say('year')}</label>
          <input
            id={`${id}-year`}
            key={choice.year ?? ''}
            type="text"
            inputMode="numeric"
            pattern="(19|20|21)[0-9]{2}"
            maxLength={4}
            title={say('yearBad')}
            defaultValue={choice.year ?? ''}
            onChange={({ target: { value } }) => {
              if (value === '' || year.test(value)) set({ year: value ? Number(value) : undefined })
            }}
          />
        </div>
        <div>
          <label htmlFor={`${id}-rule`}>{say('rule')}</label>
          <select
            id={`${id}-rule`}
            value={choice.rule ?? ''}
            onChange={({ target }) => set({ rule: target.value || undefined })}
          >
            <option value="">{say('any')}</option>
            {rules.map(({ rule, pending }) => (
              <option key={rule} value={rule}>
                {rule} ({pending.toLocaleString(language)})
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor={`${id}-confidence`}>{say('confidence')}</label>
          <select
            id={`${id}-confidence`}
            value={choice.confidence ?? ''}
            onChange={({ target }) =>
              set({ confidence: confidenceBands.find((band) => band === target.value) })
            }
          >
            <option value="">{say('any')}</option>
            {confidenceBands.map((band) => (
              <option key={band} value={band}>
                {say(band)}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor={`${id}-finding`}>{say('finding')}</label>
          <select
            id={`${id}-finding`}
            value={choice.finding === undefined ? '' : String(choice.finding)}
            onChange={({ target: { value } }) =>
              set({ finding: value === '' ? undefined : value === 'true' })
            }
          >
            <option value="">{say('any')}</option>
            <option value="true">{say('withFinding')}</option>
            <option value="false">{say('withoutFinding')}</option>
          </select>
        </div>
        <div>
          <label htmlFor={`${id}-state`}>{say('state')}</label>
          <select
            id={`${id}-state`}
            value={choice.state}
            onChange={({ target }) => set({ state: target.value as QueueChoice['state'] })}
          >
            {tables.states
              .filter(({ value }) => canReview || value !== 'rejected')
              .map(({ value }) => (
                <option key={value} value={value}>
                  {labelOf(tables.states, value)}
                </option>
              ))}
          </select>
        </div>
        <div>
          <button type="button" onClick={() => onChange({ state: 'pending' })}>
            {say('clearFilters')}
          </button>
        </div>
      </div>
    </details>
  )
}
