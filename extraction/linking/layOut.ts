import type { DocumentContext } from '../model/extraction.ts'
import type { PeriodMention, QuantityMention } from '../model/mention.ts'
import type { Span } from '../model/span.ts'
import type { Lexicon } from '../createExtractor.ts'
import type { Trace } from '../trace.ts'
import type { Lexeme } from '../text/scanTokens.ts'
import { buildDiscourse, type Sentence } from './discourse.ts'
import { carryPeriods } from './carryPeriods.ts'
import { carryPlaces, type CarriedPlaces } from './carryPlaces.ts'
import { sortPeriods, type SentencePeriods } from './choosePeriod.ts'
import { antecedentsOf, distribute, type Share } from './distribute.ts'
import { isDateLine, paperPlace } from './paperPlace.ts'
import { groupPlaces, type PlaceGroup } from './placeGroups.ts'
import type { MentionsByKind } from './removeOverlaps.ts'
import { rowHeadings } from './rowHeadings.ts'
import { topicPlaces, type FigurePlace } from './topicPlaces.ts'
import { trackModes, type Mode } from './trackModes.ts'

/** What is linked: a text with all that was found in it. */
export interface LinkInput {
  readonly text: string
  readonly folded: string
  readonly lexemes: readonly Lexeme[]
  readonly sentences: readonly Span[]
  readonly mentions: MentionsByKind
  /** What the title, which is no part of the text, names. */
  readonly heading: Heading
  readonly context: DocumentContext
  readonly lexicon: Lexicon
  readonly trace?: Trace | undefined
}

/** Periods and places of the title. */
export interface Heading {
  readonly text: string
  readonly lexemes: readonly Lexeme[]
  readonly mentions: MentionsByKind
}

/** Everything of one sentence that its figures share. */
export interface Setting {
  readonly sentence: Sentence
  readonly previous: Sentence | undefined
  readonly mode: Mode
  readonly periods: SentencePeriods
  readonly carriedPeriods: readonly PeriodMention[]
  /** The latest carried ones that are not ahead of the document's date. */
  readonly pastPeriods: readonly PeriodMention[]
  /** The latest carried ones that are not over by that date. */
  readonly openPeriods: readonly PeriodMention[]
  readonly groups: readonly PlaceGroup[]
  readonly carriedPlaces: CarriedPlaces
  readonly shares: ReadonlyMap<QuantityMention, Share>
  readonly antecedents: ReadonlyMap<QuantityMention, number>
  /** Where the sentence's paragraph begins. */
  readonly paragraphStart: number
  /** The line above a list of rows that says what they count. */
  readonly heading: Sentence | null
}

/** Lays over the sentences what holds for each: mode, periods, places, rows. */
export function layOut(input: LinkInput, all: readonly Sentence[]): Setting[] {
  const { text, lexemes, lexicon, context } = input
  const isOfficial = context.kind === 'decision'
  const modes = trackModes(input, lexemes, all, context.decision ?? null, isOfficial)
  const groups = all.map((sentence) =>
    isDateLine(text, sentence) ? [] : groupPlaces(lexemes, sentence, lexicon.places.bySlug),
  )
  const publisher = publisherOf(input)
  const topic = topicPlaces(groups, headingGroups(input), context, publisher)
  const paper = topic.length === 0 ? paperPlace(text, all, context, publisher) : null
  const places = carryPlaces(all, groups, paper === null ? topic : [paper])
  const headings = rowHeadings(text, all)
  const periodsOf = all.map((sentence) => sortPeriods(lexemes, sentence))
  const carried = carryPeriods(
    text,
    all,
    periodsOf,
    headingPeriods(input),
    context.publishedOn ?? null,
  )
  let paragraphStart = 0
  return all.map((sentence, index) => {
    if (sentence.opens) paragraphStart = sentence.start
    return {
      sentence,
      previous: all[index - 1],
      mode: modes[index]!,
      periods: periodsOf[index]!,
      ...carried[index]!,
      groups: groups[index]!,
      carriedPlaces: places[index]!,
      shares: distribute(text, sentence, groups[index]!, periodsOf[index]!.reported),
      antecedents: antecedentsOf(text, sentence),
      paragraphStart,
      heading: headings[index]!,
    }
  })
}

function headingPeriods({ heading }: LinkInput): readonly PeriodMention[] {
  return headingSentences(heading).flatMap(
    (sentence) => sortPeriods(heading.lexemes, sentence).reported,
  )
}

function headingGroups({ heading, lexicon }: LinkInput): PlaceGroup[] {
  return headingSentences(heading).flatMap((sentence) =>
    groupPlaces(heading.lexemes, sentence, lexicon.places.bySlug),
  )
}

function headingSentences({ text, lexemes, mentions }: Heading): Sentence[] {
  return buildDiscourse(text, [{ start: 0, end: text.length }], lexemes, mentions)
}

/** The publisher's province, when the text speaks of it or of a place in it. */
function publisherOf({ text, context, lexicon, mentions }: LinkInput): FigurePlace | null {
  const { bySlug } = lexicon.places
  const entry = context.publisherPlace ? bySlug.get(context.publisherPlace) : undefined
  if (!entry) return null
  const { slug, name } = entry
  const isNamed = mentions.places.some(
    (place) => place.name === name || (place.slug && bySlug.get(place.slug)?.parent === slug),
  )
  return isNamed || context.decision != null || OWN_PROVINCE.test(text) ? { slug, name } : null
}

/** «toàn tỉnh», «ngân sách tỉnh»: a text of one province says no name where it speaks of its own. */
const OWN_PROVINCE =
  /(?:toàn|cả|của|trong|ngoài|địa bàn|UBND|HĐND|ngân sách|cấp) (?:tỉnh|thành phố)(?!\p{L}|\s\p{Lu}|,\s(?:thành phố|huyện|xã))/u
