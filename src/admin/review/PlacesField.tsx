'use client'

import { Combobox } from './Combobox.tsx'
import { describedBy } from './FieldRow.tsx'
import type { FormSay } from './formWords.ts'
import type { Choice, PlaceNames } from './model.ts'
import type { Say } from './reviewWords.ts'

interface PlacesFieldProps {
  readonly id: string
  /** Slugs. */
  readonly places: readonly string[]
  readonly names: PlaceNames
  readonly search: (text: string) => Promise<readonly Choice[]>
  /** Called with the new slugs and the place that was added. */
  readonly onChange: (places: readonly string[], added: Choice | null) => void
  readonly isInvalid: boolean
  readonly pageSay: Say
  readonly say: FormSay
}

/** Several places: each can be taken out, others are looked for by name and added. */
export function PlacesField({ id, places, names, search, onChange, ...rest }: PlacesFieldProps) {
  const { isInvalid, pageSay, say } = rest
  return (
    <>
      {places.length > 0 && (
        <ul className="review__chips">
          {places.map((slug) => (
            <li key={slug}>
              <span lang="vi">{names[slug] ?? slug}</span>
              <button
                type="button"
                aria-label={`${say('removePlace')} ${names[slug] ?? slug}`}
                onClick={() =>
                  onChange(
                    places.filter((one) => one !== slug),
                    null,
                  )
                }
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <Combobox
        id={id}
        chosen={null}
        isEmptiedByChoice
        isInvalid={isInvalid}
        describedBy={describedBy(id)}
        search={search}
        say={pageSay}
        onChoose={(place) => {
          if (place) onChange([...new Set([...places, place.value])], place)
        }}
      />
    </>
  )
}
