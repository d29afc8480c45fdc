import type { Figure, FigureStatus } from '../model/figure.ts'
import type { PeriodMention, QuantityMention } from '../model/mention.ts'
import { expandAbbreviations } from '../indicators/expandAbbreviations.ts'
import {
  findIndicator,
  findParts,
  partsBetween,
  type IndicatorChoice,
  type IndicatorWindow,
  type PartOccurrence,
} from '../indicators/findIndicator.ts'
import { narrowIndicator } from '../indicators/narrowIndicator.ts'
import { indicatorWindow } from '../indicators/indicatorWindow.ts'
import { buildDiscourse, type Sentence } from './discourse.ts'
import { carriedPeriod, isYearBefore, periodInSentence, yearEarlier } from './choosePeriod.ts'
import { placesInSentence, saysWhole } from './choosePlaces.ts'
import {
  asAllotted,
  isBesideBound,
  asResult,
  chooseStatus,
  isSpent,
  isDerived,
  isNearlyOver,
  isOver,
  isRatio,
  isSaidDone,
  withPeriod,
} from './chooseStatus.ts'
import { compareWith } from './compareWith.ts'
import { withRatioOf } from './ratioOf.ts'
import { layOut, type LinkInput, type Setting } from './layOut.ts'
import { describeMeasure } from './describeMeasure.ts'
import { echoTitle } from './echoTitle.ts'

/** Turns quantities into figures: what each is about, when, where, and how it is meant. */
export function linkFigures(input: LinkInput): Figure[] {
  const { text, lexemes, lexicon, mentions } = input
  const sentences = buildDiscourse(text, input.sentences, lexemes, mentions)
  const parts = findParts(expandAbbreviations(lexemes), lexicon.indicators)
  const figures = layOut(input, sentences).flatMap((setting) => linkSentence(input, setting, parts))
  const [first] = sentences
  return first?.isHeading ? echoTitle(figures, first.end) : figures
}

function linkSentence(
  input: LinkInput,
  setting: Setting,
  parts: readonly PartOccurrence[],
): Figure[] {
  let measured: Figure | null = null
  return setting.sentence.quantities.map((quantity, index) => {
    const window = indicatorWindow(input.text, setting.sentence, setting.previous, index)
    const figure = linkOne(input, setting, quantity, window, parts, measured?.measure ?? null)
    if (isRatio(quantity)) return withRatioOf(input.text, figure, measured)
    measured = figure
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
  const isMeant = said.cue === 'target' || (said.cue === 'planned' && !said.isInherited)
  const areOver = setting.carriedPeriods.every(({ value }) => isNearlyOver(value, writtenOn))
  const open = isMeant && areOver ? setting.openPeriods : []
  const carried = isDone ? setting.pastPeriods : open.length > 0 ? open : setting.carriedPeriods
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
    if (near.code !== null) return { ...near, code: narrow(near.code) }
    if (setting.heading === null || !isCount) return near
    const { start, end } = setting.heading
    return find(spanWindow(start, end))
  }

  function narrow(code: string): string {
    // «khuyến công quốc gia hỗ trợ 300 triệu, tổng kinh phí 1,4 tỷ»: a total is of its heading only.
    const isTotal = words.includes('tổng')
    const label = text.slice(sentence.start, quantity.start).indexOf(':')
    const reachBefore = isTotal ? sentence.start + Math.max(0, label) : quantity.start
    const scopes = [
      partsBetween(parts, sentence.start, reachBefore),
      partsBetween(
        parts,
        setting.paragraphStart,
        Math.min(sentence.start, setting.paragraphStart + LABEL_REACH),
      ),
    ]
    const reach = isTotal ? quantity.end + DIVISION_REACH : sentence.end
    const behind = partsBetween(parts, quantity.end, reach)
    return narrowIndicator(code, scopes, behind, lexicon.indicators)
  }
}

/** A paragraph says in its first words what its section is of, in characters. */
const LABEL_REACH = 400

/** «21 tỷ đồng, trong đó:» and its list, in characters. */
const DIVISION_REACH = 300

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
