import type { DocumentContext } from '../model/extraction.ts'
import type { Figure, FigureStatus } from '../model/figure.ts'
import type { PeriodMention, QuantityMention } from '../model/mention.ts'
import type { Span } from '../model/span.ts'
import type { Lexicon } from '../createExtractor.ts'
import type { Trace } from '../trace.ts'
import type { Lexeme } from '../text/scanTokens.ts'
import { expandAbbreviations } from '../indicators/expandAbbreviations.ts'
import {
  findIndicator,
  findParts,
  type IndicatorChoice,
  type IndicatorWindow,
  type PartOccurrence,
} from '../indicators/findIndicator.ts'
import { indicatorWindow } from '../indicators/indicatorWindow.ts'
import { buildDiscourse, type Sentence } from './discourse.ts'
import {
  carriedPeriod,
  isYearBefore,
  periodInSentence,
  sortPeriods,
  yearEarlier,
  type SentencePeriods,
} from './choosePeriod.ts'
import { placesInSentence, saysWhole } from './choosePlaces.ts'
import {
  asAllotted,
  isBesideBound,
  asResult,
  chooseStatus,
  isSpent,
  isDerived,
  isOver,
  isRatio,
  isSaidDone,
  withPeriod,
} from './chooseStatus.ts'
import { compareWith } from './compareWith.ts'
import { antecedentsOf, distribute, type Share } from './distribute.ts'
import { describeMeasure } from './describeMeasure.ts'
import { echoTitle } from './echoTitle.ts'
import { groupPlaces, type PlaceGroup } from './placeGroups.ts'
import type { MentionsByKind } from './removeOverlaps.ts'
import { isDateLine, paperPlace } from './paperPlace.ts'
import { topicPlaces, type FigurePlace } from './topicPlaces.ts'
import { trackModes, type Mode } from './trackModes.ts'
import { carryPeriods } from './carryPeriods.ts'
import { rowHeadings } from './rowHeadings.ts'
import { carryPlaces, type CarriedPlaces } from './carryPlaces.ts'

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
interface Setting {
  readonly sentence: Sentence
  readonly previous: Sentence | undefined
  readonly mode: Mode
  readonly periods: SentencePeriods
  readonly carriedPeriods: readonly PeriodMention[]
  /** The latest carried ones that are not ahead of the document's date. */
  readonly pastPeriods: readonly PeriodMention[]
  readonly groups: readonly PlaceGroup[]
  readonly carriedPlaces: CarriedPlaces
  readonly shares: ReadonlyMap<QuantityMention, Share>
  readonly antecedents: ReadonlyMap<QuantityMention, number>
  /** The line above a list of rows that says what they count. */
  readonly heading: Sentence | null
}

/** Turns quantities into figures: what each is about, when, where, and how it is meant. */
export function linkFigures(input: LinkInput): Figure[] {
  const { text, lexemes, lexicon, mentions, context } = input
  const sentences = buildDiscourse(text, input.sentences, lexemes, mentions)
  const parts = findParts(expandAbbreviations(lexemes), lexicon.indicators)
  const figures = settings(input, sentences).flatMap((setting) =>
    linkSentence(input, setting, parts),
  )
  const [first] = sentences
  return first?.isHeading ? echoTitle(figures, first.end) : figures

  function settings(of: LinkInput, all: readonly Sentence[]): Setting[] {
    const isOfficial = context.kind === 'decision'
    const modes = trackModes(of, lexemes, all, context.decision ?? null, isOfficial)
    const groups = all.map((sentence) =>
      isDateLine(text, sentence) ? [] : groupPlaces(lexemes, sentence, lexicon.places.bySlug),
    )
    const publisher = publisherOf(of)
    const topic = topicPlaces(groups, headingGroups(of), context, publisher)
    const paper = topic.length === 0 ? paperPlace(text, all, context, publisher) : null
    const places = carryPlaces(all, groups, paper === null ? topic : [paper])
    const headings = rowHeadings(text, all)
    const periodsOf = all.map((sentence) => sortPeriods(lexemes, sentence))
    const carried = carryPeriods(
      text,
      all,
      periodsOf,
      headingPeriods(of),
      context.publishedOn ?? null,
    )
    return all.map((sentence, index) => {
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
        heading: headings[index]!,
      }
    })
  }
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

function linkSentence(
  input: LinkInput,
  setting: Setting,
  parts: readonly PartOccurrence[],
): Figure[] {
  let measured: string | null = null
  return setting.sentence.quantities.map((quantity, index) => {
    const window = indicatorWindow(input.text, setting.sentence, setting.previous, index)
    const figure = linkOne(input, setting, quantity, window, parts, measured)
    if (!isRatio(quantity)) measured = figure.measure
    return figure
  })
}

function linkOne(
  { text, folded, lexemes, lexicon, context, trace }: LinkInput,
  setting: Setting,
  quantity: QuantityMention,
  window: IndicatorWindow,
  parts: readonly PartOccurrence[],
  measureBefore: string | null,
): Figure {
  const { sentence, mode, groups, carriedPlaces } = setting
  const isMoney = lexicon.units.kinds.get(quantity.unit) === 'money'
  const words = folded.slice(window.inheritedFrom, quantity.start)
  const read = chooseStatus(text, lexemes, sentence, quantity, mode)
  const said = asAllotted(
    read,
    quantity,
    isMoney,
    context.kind === 'decision',
    isBesideBound(folded, sentence, quantity),
    words,
  )
  const writtenOn = context.publishedOn ?? null
  const share = setting.shares.get(quantity)
  const own =
    share?.period ??
    periodInSentence(text, lexemes, sentence, quantity, setting.periods, said.status)
  const isDone = isSaidDone(lexemes, sentence, quantity, mode)
  const carried = isDone ? setting.pastPeriods : setting.carriedPeriods
  const period = own ?? (mode.isAttendance ? null : carriedPeriod(carried, said.status))
  const isUsual = own === null && period !== null && meetsUsually(text, folded, sentence, period)
  const isFixed =
    isDone ||
    isUsual ||
    quantity.qualifier === 'at_most' ||
    period === null ||
    isDerived(text, sentence, quantity)
  const isAllotted = isMoney ? isSpent(words) : ALLOTTED.has(quantity.unit)
  const isPast = said.isInherited && own !== null && isOver(own.value, writtenOn)
  const meant = isPast ? { ...said, status: asResult(quantity) } : said
  const status = isFixed
    ? meant.status
    : withPeriod(meant, { period: period.value, isAllotted, isMoney }, writtenOn)
  const ownPlaces = placesInSentence(folded, lexemes, sentence, quantity, groups)
  const ofWhole = saysWhole(folded, sentence, quantity, groups) ? carriedPlaces.topic : null
  const places = share?.places ?? ofWhole ?? ownPlaces ?? carriedPlaces.places
  const isEarlier = period !== null && isYearBefore(text, sentence, quantity)
  const toldPeriod = isEarlier ? yearEarlier(period.value) : (period?.value ?? null)
  const isCount = !isRatio(quantity) && !isMoney
  const indicator = chooseIndicator()
  const { kind: _, direction, ...kept } = quantity
  const figure: Figure = {
    ...kept,
    kind: 'figure',
    measure: describeMeasure(text, lexemes, sentence, quantity, window, isCount, measureBefore),
    indicator: indicator.code,
    period: toldPeriod,
    places: places.map(({ slug, name }) => ({ slug, name })),
    status,
    decision: isSetByDecision(status) ? mode.decision : null,
    comparedWith:
      direction !== 0 || isRatio(quantity) ? compareWith(text, sentence, quantity) : null,
    sentence: { start: sentence.start, end: sentence.end },
    confidence: confidenceOf(quantity, own !== null, indicator.score),
  }
  if (!trace) return figure
  const why = `${status}; ${own ? 'thời gian trong câu' : period ? 'thời gian từ câu trước' : 'không có thời gian'}; chỉ tiêu ${indicator.code ?? 'không rõ'}`
  trace.note({
    start: figure.start,
    end: figure.end,
    stage: 'linking',
    rule: figure.rule,
    outcome: 'kept',
    why,
  })
  return figure

  function chooseIndicator(): IndicatorChoice {
    const find = (around: IndicatorWindow) =>
      findIndicator(quantity, around, parts, lexicon.indicators)
    const dealt = isMoney ? setting.antecedents.get(quantity) : undefined
    const counted = dealt === undefined ? undefined : sentence.quantities[dealt]
    const ofDealt =
      counted && find(spanWindow(counted.start, sentence.quantities[dealt! + 1]!.start))
    if (ofDealt?.code != null) return ofDealt
    const near = find(window)
    if (near.code !== null || setting.heading === null || !isCount) return near
    const { start, end } = setting.heading
    return find(spanWindow(start, end))
  }
}

const USUALLY =
  /(?:(?:hàng|hằng|mỗi) năm (?:đạt|có|thu hút|tạo|sản xuất|cung cấp|bình quân)|hiện (?:có|nay|tại)|thường xuyên)(?!\p{L})/u

/** Nothing is carried further without a new paragraph between. */
const LONGEST_PARAGRAPH = 4000

/** «Các làng nghề hàng năm đạt giá trị …»: the period of a paragraph before does not hold for it. */
function meetsUsually(
  text: string,
  folded: string,
  { start, end }: Sentence,
  period: PeriodMention,
): boolean {
  const gap = start - period.end
  const isOfOther =
    gap > LONGEST_PARAGRAPH || (gap >= 0 && text.slice(period.end, start).includes('\n'))
  return isOfOther && USUALLY.test(folded.slice(start, end))
}

/** Units of what is approved one by one. */
const ALLOTTED = new Set(['project', 'other:chương trình'])

function isSetByDecision(status: FigureStatus): boolean {
  return status === 'target' || status === 'planned'
}

/** A window of nothing but the words between two offsets. */
function spanWindow(from: number, to: number): IndicatorWindow {
  return { from, to, inheritedFrom: from, previousFrom: from }
}

/** The reading's own confidence, less where the period or the indicator is a guess. */
function confidenceOf(
  { confidence }: QuantityMention,
  hasOwnPeriod: boolean,
  score: number,
): number {
  const linked = hasOwnPeriod ? 1 : 0.98
  const known = score > 1 ? 1 : 0.97
  return Number((confidence * linked * known).toFixed(3))
}
