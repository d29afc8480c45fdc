import type { DocumentContext, Extraction } from './model/extraction.ts'
import type { Lexicon } from './createExtractor.ts'
import type { Trace } from './trace.ts'
import { normalise } from './text/normalise.ts'
import { scanTokens, type Lexeme } from './text/scanTokens.ts'
import { splitSentences } from './text/splitSentences.ts'
import { findCitations } from './citations/findCitations.ts'
import { resolveCitations } from './citations/resolveCitations.ts'
import { findPeriods } from './periods/findPeriods.ts'
import { findPlaces } from './places/findPlaces.ts'
import { resolvePlaces } from './places/resolvePlaces.ts'
import { findQuantities } from './figures/findQuantities.ts'
import { removeOverlaps, type MentionsByKind } from './linking/removeOverlaps.ts'
import { linkFigures, type Heading } from './linking/linkFigures.ts'

/** Every step from text to figures, in order. */
export function runPipeline(
  lexicon: Lexicon,
  source: string,
  context: DocumentContext,
  trace?: Trace,
): Extraction {
  const { text, toSource } = normalise(source)
  const sentences = splitSentences(text)
  const lexemes = scanTokens(text)

  const mentions = findMentions(lexicon, text, lexemes, context, trace)
  const heading = readHeading(lexicon, context)
  const figures = linkFigures({
    text,
    lexemes,
    sentences,
    mentions,
    heading,
    context,
    lexicon,
    trace,
  })

  return toSource({ ...mentions, figures, sentences })
}

function findMentions(
  lexicon: Lexicon,
  text: string,
  lexemes: readonly Lexeme[],
  context: DocumentContext,
  trace?: Trace,
): MentionsByKind {
  const citations = resolveCitations(
    findCitations(text, lexicon.citations, trace),
    context,
    lexicon.citations,
    trace,
  )
  const periods = findPeriods(text, context, trace)
  const places = resolvePlaces(
    findPlaces(text, lexicon.places, trace),
    text,
    context,
    lexicon.places,
    trace,
  )
  const quantities = findQuantities(text, lexemes, lexicon.units, trace)
  return removeOverlaps([...citations, ...periods, ...places, ...quantities], trace)
}

/** What the title names holds for figures whose own text says nothing nearer. */
function readHeading(lexicon: Lexicon, context: DocumentContext): Heading {
  const { text } = normalise(context.title ?? '')
  const lexemes = scanTokens(text)
  return { text, lexemes, mentions: findMentions(lexicon, text, lexemes, context) }
}
