import type { DocumentContext, Extraction } from './model/extraction.ts'
import type { Vocabulary } from './model/vocabulary.ts'
import type { Trace } from './trace.ts'
import { compileCitationLexicon, type CitationLexicon } from './citations/compileCitationLexicon.ts'
import { compileUnits, type UnitLexicon } from './figures/compileUnits.ts'
import { compileIndicators, type IndicatorLexicon } from './indicators/compileIndicators.ts'
import { compileGazetteer, type Gazetteer } from './places/compileGazetteer.ts'
import { runPipeline } from './pipeline.ts'

/** Reads facts out of Vietnamese text; made once, used for any number of texts. */
export interface Extractor {
  /**
   * All citations, periods, places and figures of a text; offsets are UTF-16 units of `text`.
   * Never throws, whatever the text. `trace` takes down the reasons.
   */
  readonly extract: (text: string, context: DocumentContext, trace?: Trace) => Extraction
}

/** A vocabulary made ready for the finders. */
export interface Lexicon {
  readonly units: UnitLexicon
  readonly indicators: IndicatorLexicon
  readonly citations: CitationLexicon
  readonly places: Gazetteer
}

/**
 * Makes an extractor from a vocabulary. Throws an error that names the entry when one is wrong or
 * stands twice.
 */
export function createExtractor(vocabulary: Vocabulary): Extractor {
  const lexicon: Lexicon = Object.freeze({
    units: compileUnits(vocabulary.units),
    indicators: compileIndicators(vocabulary.indicators),
    citations: compileCitationLexicon(vocabulary.issuers),
    places: compileGazetteer(vocabulary.places),
  })
  return Object.freeze({
    extract: (text: string, context: DocumentContext, trace?: Trace) =>
      runPipeline(lexicon, text, context, trace),
  })
}
