import type { DocumentContext, Extraction } from './model/extraction.ts'
import type { PeriodMention } from './model/mention.ts'
import type { Lexicon } from './createExtractor.ts'
import type { Trace } from './trace.ts'
import { normalise } from './text/normalise.ts'
import { readText, type Reading } from './text/reading.ts'
import { splitSentences } from './text/splitSentences.ts'
import { findCitations } from './citations/findCitations.ts'
import { resolveCitations } from './citations/resolveCitations.ts'
import { assumeDay } from './periods/assumeDay.ts'
import { parseIsoDay, type CalendarDay } from './periods/calendar.ts'
import { findPeriods } from './periods/findPeriods.ts'
import { findPlaces } from './places/findPlaces.ts'
import { resolvePlaces } from './places/resolvePlaces.ts'
import { findQuantities } from './figures/findQuantities.ts'
import { removeOverlaps, type MentionsByKind } from './linking/removeOverlaps.ts'
import type { Heading } from './linking/layOut.ts'
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
  const reading = readText(text)
  const day =
    parseIsoDay(context.publishedOn) ?? assumeDay(reading.folded, findPeriods(reading, null))
  const heading = readHeading(lexicon, context, day)
  const { periods: ofTitle } = heading.mentions
  const mentions = findMentions(lexicon, reading, context, { day, ofTitle }, trace)
  const figures = linkFigures({
    ...reading,
    sentences,
    mentions,
    heading,
    context,
    lexicon,
    trace,
  })

  const { citations, periods, places } = mentions
  return toSource({ citations, periods, places, figures, sentences })
}

/** What helps to read dates that are not said in full. */
interface Time {
  /** The day the text is of, stated or assumed. */
  readonly day: CalendarDay | null
  readonly ofTitle: readonly PeriodMention[]
}

function findMentions(
  lexicon: Lexicon,
  reading: Reading,
  context: DocumentContext,
  { day, ofTitle }: Time,
  trace?: Trace,
): MentionsByKind {
  const citations = resolveCitations(
    findCitations(reading, lexicon.citations, trace),
    context,
    lexicon.citations,
    trace,
  )
  const periods = findPeriods(reading, day, ofTitle, trace)
  const places = resolvePlaces(
    findPlaces(reading, lexicon.places, trace),
    reading.text,
    context,
    lexicon.places,
    trace,
  )
  const quantities = findQuantities(reading.text, reading.lexemes, lexicon.units, trace)
  return removeOverlaps([...citations, ...periods, ...places, ...quantities], trace)
}

/** What the title names holds for figures whose own text says nothing nearer. */
function readHeading(lexicon: Lexicon, context: DocumentContext, day: CalendarDay | null): Heading {
  const reading = readText(normalise(context.title ?? '').text)
  return { ...reading, mentions: findMentions(lexicon, reading, context, { day, ofTitle: [] }) }
}
