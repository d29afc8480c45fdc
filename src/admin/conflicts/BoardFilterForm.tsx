import type { BoardFilter } from './boardFilter.ts'
import type { ConflictWord, Say } from './conflictWords.ts'
import type { Board, Choice } from './readBoard.ts'

interface SelectProps {
  readonly name: 'state' | 'kind' | 'indicator' | 'place'
  readonly value: string
  readonly choices: readonly Choice[]
  readonly say: Say
}

function Select({ name, value, choices, say }: SelectProps) {
  return (
    <p>
      <label htmlFor={`conflicts-${name}`}>{say(name)}</label>
      <select id={`conflicts-${name}`} name={name} defaultValue={value}>
        {name !== 'state' && <option value="">{say('all')}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </p>
  )
}

interface BoardFilterFormProps {
  readonly address: string
  readonly filter: BoardFilter
  readonly board: Pick<Board, 'indicators' | 'places' | 'open' | 'settled'>
  readonly say: Say
}

/** Narrows the board; a plain form, so that what is chosen stands in the address. */
export function BoardFilterForm({ address, filter, board, say }: BoardFilterFormProps) {
  const { state, kind = '', indicator = '', place = '', year } = filter
  const number = new Intl.NumberFormat('vi-VN')
  const choices = (...named: ConflictWord[]) => named.map((value) => ({ value, label: say(value) }))
  const counted = (['open', 'settled'] as const).map((value) => ({
    value,
    label: `${say(value)} (${number.format(board[value])})`,
  }))
  return (
    <form
      key={JSON.stringify(filter)}
      action={address}
      method="get"
      className="conflicts__filter"
      aria-label={say('filter')}
    >
      <Select name="state" value={state} choices={counted} say={say} />
      <Select name="kind" value={kind} choices={choices('fact', 'finding')} say={say} />
      <Select name="indicator" value={indicator} choices={board.indicators} say={say} />
      <Select name="place" value={place} choices={board.places} say={say} />
      <p>
        <label htmlFor="conflicts-year">{say('year')}</label>
        <input
          id="conflicts-year"
          name="year"
          inputMode="numeric"
          pattern="(19|20|21)[0-9]{2}"
          title={say('yearHelp')}
          size={6}
          defaultValue={year}
        />
      </p>
      <p>
        <button type="submit">{say('filter')}</button>
        {(kind || indicator || place || year) && <a href={address}>{say('clear')}</a>}
      </p>
    </form>
  )
}
