import type {
  IndicatorEntry,
  IssuerEntry,
  PlaceEntry,
  UnitEntry,
  Vocabulary,
} from '../model/vocabulary.ts'
import indicators from './indicators.json' with { type: 'json' }
import issuers from './issuers.json' with { type: 'json' }
import places from './places.json' with { type: 'json' }
import units from './units.json' with { type: 'json' }

/** The words the project ships with; a running archive adds what its analysts edited. */
export const defaultVocabulary: Vocabulary = {
  places: places as readonly PlaceEntry[],
  units: units as readonly UnitEntry[],
  indicators: indicators as readonly IndicatorEntry[],
  issuers: issuers as readonly IssuerEntry[],
}
