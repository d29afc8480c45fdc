import { describedBy } from './FieldRow.tsx'
import type { FormSay } from './formWords.ts'
import type { Choice } from './model.ts'

const other = 'other:'

interface UnitFieldProps {
  readonly id: string
  /** Code of the unit; `other:` and a noun for one that the archive does not know. */
  readonly unit: string
  readonly units: readonly Choice[]
  readonly onChange: (unit: string) => void
  readonly isInvalid: boolean
  readonly say: FormSay
}

/** A unit of the archive by its name, or a noun of one's own. */
export function UnitField({ id, unit, units, onChange, isInvalid, say }: UnitFieldProps) {
  const isOther = unit.startsWith(other)
  const isKnown = units.some(({ value }) => value === unit)
  return (
    <>
      <select
        id={id}
        aria-invalid={isInvalid}
        aria-describedby={describedBy(id)}
        value={isOther ? other : unit}
        onChange={({ target }) => onChange(target.value)}
      >
        {!isOther && !isKnown && <option value={unit}>{unit}</option>}
        {units.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
        <option value={other}>{say('otherUnit')}</option>
      </select>
      {isOther && (
        <input
          type="text"
          lang="vi"
          aria-label={say('otherUnitName')}
          value={unit.slice(other.length)}
          onChange={({ target }) => onChange(other + target.value)}
        />
      )}
    </>
  )
}
