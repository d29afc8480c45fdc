'use client'

import type { ReactNode } from 'react'
import { formatPeriod } from '../../../extraction/periods/formatPeriod.ts'
import type { Statement } from '../../knowledge/review/model.ts'
import { AmountFields } from './AmountFields.tsx'
import { Combobox } from './Combobox.tsx'
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
import type { Choice } from './model.ts'
import { formatAmount, parseAmount } from './parseAmount.ts'
import { parsePeriod } from './parsePeriod.ts'
import { partLabels } from './partLabels.ts'
import { PlacesField } from './PlacesField.tsx'
import { searchChoices, searchDecisions, searchPlaces } from './searchRecords.ts'
import { UnitField } from './UnitField.tsx'
import type { Correction } from './useCorrection.ts'

interface CorrectFieldsProps {
  /** What the machine read; null for a figure that a person made. */
  readonly machine: Statement | null
  readonly correction: Pick<Correction, 'draft' | 'problems' | 'change'>
  readonly api: string
  readonly names: Names
  readonly language: string
  /** Called with a place that was chosen, whose name may be new to the page. */
  readonly onPlace: (place: Choice) => void
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

/** A field for each part of a statement, with the machine's reading beside it. */
export function CorrectFields({ correction, api, names, language, ...rest }: CorrectFieldsProps) {
  const { draft, problems, change } = correction
  const { tables } = names
  const say = formWords(language)
  const labels = partLabels(language)
  const machine = rest.machine && draftOf(rest.machine)
  const row = (part: ShownPart, children: ReactNode, help?: string) => {
    const wrong = fieldsOf[part].find((field) => problems[field] !== undefined)
    return (
      <FieldRow
        id={idOf(part)}
        label={labels[part]}
        machine={rest.machine && describePart(part, rest.machine, names)}
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
  const text = (part: 'of' | 'period', help?: string) =>
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
    <>
      {machine && (
        <div className="review__field review__field--head" aria-hidden="true">
          <span />
          <span>{say('yours')}</span>
          <span>{say('machineRead')}</span>
        </div>
      )}
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
          names={names.places}
          search={(typed) => searchPlaces(api, typed, language)}
          onChange={(places, place) => {
            if (place) rest.onPlace(place)
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
      {row(
        'per',
        <Combobox
          id={idOf('per')}
          chosen={
            draft.per === '' ? null : { value: draft.per, label: unitName(tables, draft.per) }
          }
          onChoose={(choice) => change({ per: choice?.value ?? '' })}
          search={(typed) => searchChoices(tables.units, typed)}
          isInvalid={problems.per !== undefined}
          describedBy={describedBy(idOf('per'))}
          say={names.say}
        />,
      )}
      {row(
        'measure',
        <textarea
          {...shared('measure')}
          lang="vi"
          rows={2}
          value={draft.measure}
          onChange={({ target }) => change({ measure: target.value })}
        />,
      )}
      {row(
        'part',
        <input
          {...shared('part')}
          type="checkbox"
          checked={draft.part}
          onChange={({ target }) => change({ part: target.checked })}
        />,
      )}
    </>
  )
}
