import type { Draft } from './draft.ts'
import { describedBy } from './FieldRow.tsx'
import type { FormSay } from './formWords.ts'
import type { FieldTexts } from './useCorrection.ts'

interface AmountFieldsProps {
  readonly id: string
  readonly draft: Draft
  readonly problems: FieldTexts
  readonly onChange: (typed: Partial<Draft>) => void
  readonly say: FormSay
}

/** One number, or two for a range; as they are typed. */
export function AmountFields({ id, draft, problems, onChange, say }: AmountFieldsProps) {
  const input = (field: 'value' | 'low' | 'high', name: string, label?: string) => (
    <input
      id={name}
      type="text"
      inputMode="decimal"
      autoComplete="off"
      aria-invalid={problems[field] !== undefined}
      aria-describedby={describedBy(id)}
      {...(label && { 'aria-label': label })}
      value={draft[field]}
      onChange={({ target }) => onChange({ [field]: target.value })}
    />
  )
  return (
    <>
      {draft.isRange ? (
        <div className="review__range">
          {input('low', id, say('from'))} – {input('high', `${id}-high`, say('to'))}
        </div>
      ) : (
        input('value', id)
      )}
      <label className="review__check">
        <input
          type="checkbox"
          checked={draft.isRange}
          onChange={({ target }) => onChange({ isRange: target.checked })}
        />{' '}
        {say('isRange')}
      </label>
    </>
  )
}
