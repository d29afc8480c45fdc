import type { Figure } from '../../payload-types.ts'
import { statusNames } from '../format/names.ts'
import { wordsOf, yearOf, type SearchParameters } from './parameters.ts'

/** What the reader of a statistics page asked for; the parameters are words people can read. */
export interface FigureFilter {
  readonly year: number | undefined
  /** Slug of the place; '' for any. */
  readonly place: string
  readonly status: Figure['status'] | undefined
}

function isStatus(value: string): value is Figure['status'] {
  return Object.hasOwn(statusNames, value)
}

/** Reads `nam`, `dia-ban` and `tinh-chat`; what makes no sense counts as not asked for. */
export function figureFilterOf(parameters: SearchParameters): FigureFilter {
  const status = wordsOf(parameters, 'tinh-chat')
  return {
    year: yearOf(parameters),
    place: wordsOf(parameters, 'dia-ban'),
    status: isStatus(status) ? status : undefined,
  }
}
