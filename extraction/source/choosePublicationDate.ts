import type { IsoDay } from '../model/vocabulary.ts'
import { boilerplateOf } from './boilerplateRules.ts'
import { readMetaDate } from './readMetaDate.ts'
import type { SourceLine } from './sourceLine.ts'

/** A date behind the article counts less than one at its head. */
const BEHIND = 1.5

/** A weekday above the title is more often today's, for the reader, than the article's. */
const CLOCK = 0.6
const WEEKDAY = /^(?:hôm nay,?\s)?(?:thứ\s|chủ nhật)/u

/**
 * The day on which the page was put out: the line that says so best, by its label and by how near
 * to the title it stands. Dates of licences and addresses are none.
 */
export function choosePublicationDate(
  lines: readonly SourceLine[],
  titleAt: number,
  firstParagraph: number,
): IsoDay | null {
  const reference = titleAt < 0 ? firstParagraph : titleAt
  let best: { day: IsoDay; weight: number } | null = null
  lines.forEach((line, at) => {
    if (at === titleAt || isImprint(line, at < firstParagraph)) return
    const date = readMetaDate(line)
    if (date === null) return
    const distance = Math.min(10, Math.abs(at - reference)) * 0.1
    const clock = at < reference && WEEKDAY.test(line.folded) ? CLOCK : 0
    const weight = date.weight - distance - clock - (at > firstParagraph ? BEHIND : 0)
    if (best === null || weight > best.weight) best = { day: date.day, weight }
  })
  return (best as { day: IsoDay } | null)?.day ?? null
}

/** Licences and addresses; a site's name over the article may stand beside the day. */
function isImprint(line: SourceLine, isAbove: boolean): boolean {
  const rule = boilerplateOf(line)
  return rule?.kind === 'footer' && !(isAbove && rule.reason === 'tên trang')
}
