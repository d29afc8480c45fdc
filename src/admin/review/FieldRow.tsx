import type { ReactNode } from 'react'
import type { FormSay } from './formWords.ts'

interface FieldRowProps {
  /** Id of the input. */
  readonly id: string
  readonly label: string
  /** What the machine read, in words; null where it read nothing at all. */
  readonly machine: string | null
  /** True when the field says what the machine read. */
  readonly isMachine: boolean
  readonly onMachine: () => void
  readonly problem?: string | undefined
  readonly help?: string | undefined
  readonly say: FormSay
  readonly children: ReactNode
}

/** Ids of what describes an input: its fault and its help. */
export function describedBy(id: string): string {
  return `${id}-problem ${id}-help`
}

/** One field of the form with the machine's reading beside it and what is wrong below it. */
export function FieldRow({ id, label, machine, isMachine, say, ...rest }: FieldRowProps) {
  const { onMachine, problem, help, children } = rest
  return (
    <div className="review__field">
      <label htmlFor={id}>{label}</label>
      <div>
        {children}
        <p id={`${id}-problem`} className="review__problem" role="alert">
          {problem}
        </p>
        <p id={`${id}-help`} className="review__help">
          {help}
        </p>
      </div>
      {machine !== null && (
        <div className="review__machine">
          <span className="review__spoken">{say('machineRead')}: </span>
          <span lang="vi">{machine}</span>
          {!isMachine && (
            <button
              type="button"
              className="review__link"
              aria-label={`${say('useMachineOf')} ${label}`}
              onClick={onMachine}
            >
              {say('useMachine')}
            </button>
          )}
        </div>
      )}
    </div>
  )
}
