import type { DocumentContext, Extraction } from './model/extraction.ts'
import type { Lexicon } from './createExtractor.ts'
import type { Trace } from './trace.ts'
import { normalise } from './text/normalise.ts'
import { splitSentences } from './text/splitSentences.ts'
import { findCitations } from './citations/findCitations.ts'
import { resolveCitations } from './citations/resolveCitations.ts'
import { findPeriods } from './periods/findPeriods.ts'
import { findPlaces } from './places/findPlaces.ts'
import { resolvePlaces } from './places/resolvePlaces.ts'
import { findQuantities } from './figures/findQuantities.ts'
import { removeOverlaps } from './linking/removeOverlaps.ts'
import { linkFigures } from './linking/linkFigures.ts'

/** Every step from text to figures, in order. */
export function runPipeline(
  lexicon: Lexicon,
  source: string,
  context: DocumentContext,
  trace?: Trace,
): Extraction {
  const { text, toSource } = normalise(source)
  const sentences = splitSentences(text)

  const citations = resolveCitations(findCitations(text, lexicon.citations, trace), context, lexicon.citations, trace)
  const periods = findPeriods(text, context, trace)
  const places = resolvePlaces(findPlaces(text, lexicon.places, trace), text, context, lexicon.places, trace)
  const quantities = findQuantities(text, lexicon.units, trace)

  const mentions = removeOverlaps([...citations, ...periods, ...places, ...quantities], trace)
  const figures = linkFigures({ text, sentences, mentions, context, lexicon, trace })

  return toSource({ ...mentions, figures, sentences })
}
