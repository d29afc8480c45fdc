import type { PeriodMention } from '../model/mention.ts'
import { isAhead, isNearlyOver } from './chooseStatus.ts'
import { endOfBracket, type SentencePeriods } from './choosePeriod.ts'
import type { Sentence } from './discourse.ts'
import { listLevel } from './listLevel.ts'

/** The periods that hold for a sentence that names none. */
export interface CarriedPeriods {
  readonly carriedPeriods: readonly PeriodMention[]
  /** The latest carried ones that are not ahead of the document's date: results belong to them. */
  readonly pastPeriods: readonly PeriodMention[]
  /** The latest carried ones that are not over by then: what is planned belongs to them. */
  readonly openPeriods: readonly PeriodMention[]
}

/**
 * Walks through the sentences: the last reported periods hold on, first those of the title;
 * a new paragraph goes on with those that the one before began with. A list
 * item of a higher level goes back to what held before its list began, so that «2. Kinh phí» does
 * not belong to «1. b) Giai đoạn 2016 - 2020».
 */
export function carryPeriods(
  text: string,
  sentences: readonly Sentence[],
  periods: readonly SentencePeriods[],
  ofTitle: readonly PeriodMention[],
  writtenOn: string | null,
): CarriedPeriods[] {
  const begun: { level: number; before: readonly PeriodMention[] }[] = []
  let current = ofTitle
  let ofParagraph: readonly PeriodMention[] = []
  let past = withoutAhead(ofTitle, writtenOn)
  let open = withoutOver(ofTitle, writtenOn)
  return sentences.map((sentence, index) => {
    if (ofTitle.length > 0 && sentence.opens && isEnacting(text, sentence)) {
      begun.length = 0
      current = ofTitle
      ofParagraph = []
    }
    const level = sentence.opens ? listLevel(text, sentence.start) : null
    if (level !== null) {
      while (begun.length > 0 && begun.at(-1)!.level > level) begun.pop()
      if (begun.at(-1)?.level === level) current = begun.at(-1)!.before
      else begun.push({ level, before: current })
    }
    if (sentence.opens && level === null && ofParagraph.length > 0) current = ofParagraph
    if (sentence.opens) ofParagraph = []
    const carried = { carriedPeriods: current, pastPeriods: past, openPeriods: open }
    const reported = withoutLevels(text, sentence, periods[index]!.reported).filter(
      (period) =>
        !CUT_OFF.test(period.value) &&
        !isEndOf(period.value, current) &&
        !isEndOf(period.value, past) &&
        endOfBracket(text, sentence, period) === null,
    )
    if (reported.length > 0) {
      current = reported
      if (ofParagraph.length === 0) ofParagraph = reported
    }
    const done = withoutAhead(reported, writtenOn)
    if (done.length > 0) past = done
    const ahead = withoutOver(reported, writtenOn)
    if (ahead.length > 0) open = ahead
    return carried
  })
}

/** «QUYẾT NGHỊ:»: what was told for reasons above does not hold for what is decided below. */
function isEnacting(text: string, { start, end }: Sentence): boolean {
  return end - start < 24 && /^QUYẾT (?:NGHỊ|ĐỊNH)\s*:?$/u.test(text.slice(start, end).trim())
}

const LEVEL = /(?:^|[^\p{L}])(?:từ|lên|xuống|còn)\s+\S(?:[^,;]|,(?=\d)){0,60}$/iu

/** «từ 8.650 người năm 2016 xuống 2.140 người năm 2020» compares two years and is told of neither. */
function withoutLevels(
  text: string,
  { start }: Sentence,
  reported: readonly PeriodMention[],
): readonly PeriodMention[] {
  if (reported.length < 2) return reported
  const isLevel = ({ start: at }: PeriodMention): boolean =>
    LEVEL.test(text.slice(Math.max(start, at - 70), at)) && /\d/.test(text.slice(at - 20, at))
  const levels = reported.filter(isLevel)
  return levels.length >= 2 ? reported.filter((period) => !levels.includes(period)) : reported
}

/** A day up to which one thing was counted says nothing of the next. */
const CUT_OFF = /^\.\.\/\d{4}-\d{2}-\d{2}$/

/** «đến hết tháng 6» in a report of the first six months says no more than its title. */
function isEndOf(cutOff: string, periods: readonly PeriodMention[]): boolean {
  return cutOff.startsWith('../') && periods.some(({ value }) => value.endsWith(cutOff.slice(2)))
}

function withoutOver(
  periods: readonly PeriodMention[],
  writtenOn: string | null,
): readonly PeriodMention[] {
  return periods.filter(({ value }) => !isNearlyOver(value, writtenOn))
}

function withoutAhead(
  periods: readonly PeriodMention[],
  writtenOn: string | null,
): readonly PeriodMention[] {
  return periods.filter(
    ({ value }) => !isAhead(value, writtenOn) && !isLaterMonth(value, writtenOn),
  )
}

/** «dự kiến hoàn thành trong tháng 9» in July. */
function isLaterMonth(value: string, writtenOn: string | null): boolean {
  return (
    writtenOn !== null && /^\d{4}-\d{2}/.test(value) && value.slice(0, 7) > writtenOn.slice(0, 7)
  )
}
