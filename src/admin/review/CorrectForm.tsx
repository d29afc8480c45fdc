'use client'

import {
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react'
import { formatPeriod } from '../../../extraction/periods/formatPeriod.ts'
import type { FigureReview } from '../../knowledge/review/model.ts'
import { AmountFields } from './AmountFields.tsx'
import { Combobox } from './Combobox.tsx'
import { ConflictPanel } from './ConflictPanel.tsx'
import {
  describePart,
  labelOf,
  type Names,
  saysSame,
  type ShownPart,
  unitName,
} from './describePart.ts'
import { type Draft, type DraftField, draftOf } from './draft.ts'
import { describedBy, FieldRow } from './FieldRow.tsx'
import { formWords } from './formWords.ts'
import type { Choice, QueueItem } from './model.ts'
import { formatAmount, parseAmount } from './parseAmount.ts'
import { parsePeriod } from './parsePeriod.ts'
import { partLabels } from './partLabels.ts'
import { Passage } from './Passage.tsx'
import { PlacesField } from './PlacesField.tsx'
import { searchChoices, searchDecisions, searchPlaces } from './searchRecords.ts'
import { UnitField } from './UnitField.tsx'
import { useCorrection } from './useCorrection.ts'
import { useLeaveWarning } from './useLeaveWarning.ts'

interface CorrectFormProps {
  readonly item: QueueItem
  readonly api: string
  readonly names: Names
  readonly language: string
  readonly onSaved: (now: FigureReview) => void
  /** Called with the figure as somebody else left it. */
  readonly onTheirs: (now: FigureReview) => void
  readonly onCancel: () => void
}

/** The fields of the form that stand for a part of the statement. */
const fieldsOf: Readonly<Record<ShownPart, readonly DraftField[]>> = {
  value: ['isRange', 'value', 'low', 'high'],
  unit: ['unit'],
  qualifier: ['qualifier'],
  indicator: ['indicator'],
  period: ['period'],
  places: ['places'],
  status: ['status'],
  decision: ['decision'],
  of: ['of'],
  per: ['per'],
  measure: ['measure'],
  part: ['part'],
}

const idOf = (part: ShownPart) => `review-${part}`

/** The parts of a draft that say what a part of the statement says. */
function pick(draft: Draft, part: ShownPart): Partial<Draft> {
  return Object.fromEntries(fieldsOf[part].map((field) => [field, draft[field]]))
}

/** The form in which a figure is put right, with the machine's reading beside every field. */
export function CorrectForm({ item, api, names, language, ...calls }: CorrectFormProps) {
  const { review } = item
  const say = formWords(language)
  const labels = partLabels(language)
  const correction = useCorrection(api, review, language, names.say, calls.onSaved)
  const { draft, problems, change, conflict, isTouched } = correction
  const [added, setAdded] = useState<Names['places']>({})
  const form = useRef<HTMLFormElement>(null)
  const known: Names = { ...names, places: { ...names.places, ...added } }
  const { tables } = names
  useLeaveWarning(isTouched)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  useEffect(() => {
    const invalid = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')
    if (Object.keys(problems).length > 0) invalid?.focus()
  }, [problems])

  const cancel = () => {
    // oxlint-disable-next-line no-alert -- what was typed must not be lost by a slip
    if (!isTouched || window.confirm(say('discard'))) calls.onCancel()
  }
  const keyed = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) cancel()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void correction.save()
  }
  const machine = review.machine && draftOf(review.machine)
  const row = (part: ShownPart, children: ReactNode, help?: string) => {
    const wrong = fieldsOf[part].find((field) => problems[field] !== undefined)
    return (
      <FieldRow
        id={idOf(part)}
        label={labels[part]}
        machine={review.machine && describePart(part, review.machine, known)}
        isMachine={machine !== null && saysSame(pick(draft, part), pick(machine, part))}
        onMachine={() => machine && change(pick(machine, part))}
        problem={wrong && problems[wrong]}
        help={help}
        say={say}
      >
        {children}
      </FieldRow>
    )
  }
  const shared = (part: ShownPart) => ({
    id: idOf(part),
    'aria-invalid': fieldsOf[part].some((field) => problems[field] !== undefined),
    'aria-describedby': describedBy(idOf(part)),
  })
  const select = (part: 'qualifier' | 'status', choices: readonly Choice[]) =>
    row(
      part,
      <select
        {...shared(part)}
        value={draft[part]}
        onChange={({ target }) => change({ [part]: target.value })}
      >
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>,
    )
  const text = (part: 'of' | 'per' | 'period' | 'measure', help?: string) =>
    row(
      part,
      <input
        {...shared(part)}
        type="text"
        lang="vi"
        autoComplete="off"
        value={draft[part]}
        onChange={({ target }) => change({ [part]: target.value })}
      />,
      help,
    )
  const amounts = (draft.isRange ? [draft.low, draft.high] : [draft.value]).map(parseAmount)
  const read = amounts.flatMap((amount) => ('value' in amount ? [formatAmount(amount.value)] : []))
  const meant = parsePeriod(draft.period)
  return (
    <form ref={form} className="review__form" noValidate onSubmit={submit} onKeyDown={keyed}>
      <h2>{say('title')}</h2>
      <Passage pieces={item.passage} />
      {row(
        'value',
        <AmountFields
          id={idOf('value')}
          draft={draft}
          problems={problems}
          onChange={change}
          say={say}
        />,
        read.length === amounts.length
          ? `${say('means')}: ${read.join(' – ')} ${unitName(tables, draft.unit)}`
          : say('amountHelp'),
      )}
      {row(
        'unit',
        <UnitField
          id={idOf('unit')}
          unit={draft.unit}
          units={tables.units}
          onChange={(unit) => change({ unit })}
          isInvalid={problems.unit !== undefined}
          say={say}
        />,
      )}
      {select('qualifier', tables.qualifiers)}
      {row(
        'indicator',
        <Combobox
          id={idOf('indicator')}
          chosen={
            draft.indicator === null
              ? null
              : { value: draft.indicator, label: labelOf(tables.indicators, draft.indicator) }
          }
          onChoose={(choice) => change({ indicator: choice?.value ?? null })}
          search={(typed) => searchChoices(tables.indicators, typed)}
          isInvalid={problems.indicator !== undefined}
          describedBy={describedBy(idOf('indicator'))}
          say={names.say}
        />,
      )}
      {text(
        'period',
        meant ? `${say('means')}: ${formatPeriod(meant)} (${meant})` : say('periodHelp'),
      )}
      {row(
        'places',
        <PlacesField
          id={idOf('places')}
          places={draft.places}
          names={known.places}
          search={(typed) => searchPlaces(api, typed, language)}
          onChange={(places, place) => {
            if (place) setAdded((before) => ({ ...before, [place.value]: place.label }))
            change({ places })
          }}
          isInvalid={problems.places !== undefined}
          pageSay={names.say}
          say={say}
        />,
        say('addPlace'),
      )}
      {select('status', tables.statuses)}
      {row(
        'decision',
        <Combobox
          id={idOf('decision')}
          chosen={draft.decision === null ? null : { value: draft.decision, label: draft.decision }}
          onChoose={(choice) => change({ decision: choice?.value ?? null })}
          search={(typed) => searchDecisions(api, typed)}
          isInvalid={problems.decision !== undefined}
          describedBy={describedBy(idOf('decision'))}
          say={names.say}
        />,
      )}
      {text('of')}
      {text('per')}
      {text('measure')}
      {row(
        'part',
        <input
          {...shared('part')}
          type="checkbox"
          checked={draft.part}
          onChange={({ target }) => change({ part: target.checked })}
        />,
      )}
      <div className="review__field">
        <label htmlFor="review-note">{say('note')}</label>
        <textarea
          id="review-note"
          lang="vi"
          rows={2}
          maxLength={4000}
          value={correction.note}
          onChange={({ target }) => correction.setNote(target.value)}
        />
      </div>
      <p className="review__problem" role="alert">
        {correction.formProblem}
      </p>
      {conflict && (
        <ConflictPanel
          {...conflict}
          names={known}
          language={language}
          onKeepTheirs={() => calls.onTheirs(conflict.theirs)}
          onSaveMine={() => void correction.saveOver()}
          say={say}
        />
      )}
      <p>
        <button
          type="submit"
          className="review__deed review__deed--accept"
          disabled={correction.isSending}
        >
          {correction.isSending ? say('saving') : say('save')}
        </button>{' '}
        <button type="button" className="review__deed" onClick={cancel}>
          {say('cancel')}
        </button>
      </p>
    </form>
  )
}
