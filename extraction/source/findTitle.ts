import type { SourceLine } from './sourceLine.ts'
import { boilerplateOf } from './boilerplateRules.ts'
import { readMetaDate } from './readMetaDate.ts'

/** A title has at least so many words; a shorter line is a menu entry. */
const FEWEST_WORDS = 4
const MOST_WORDS = 50
const LONGEST = 260

/** Lines of an administrative paper's head, which no paper is called by. */
const LETTERHEAD =
  /^(?:cộng h[òo]a xã hội chủ nghĩa|độc lập\s*[-–]|số\s*:|ủy ban nhân dân|hội đồng nhân dân|sở công thương|bộ công thương|trung tâm khuyến công|thủ tướng chính phủ$|chính phủ$)/u

/** «1. Sản xuất công nghiệp» heads a part of the text. */
const SECTION = /^(?:\d{1,2}|[IVX]{1,5})[.)]\s/u

/** «BÁO KON TUM ONLINE»: the name of a newspaper or site, over every article of it. */
const BANNER =
  /^(?:báo(?!\scáo)|tạp chí|đài|bản tin|chuyên trang|trang (?:thông )?tin|cổng thông tin)\s.{0,60}?(?:online|điện tử|truyền hình)$|^(?:báo(?!\scáo)|tạp chí)(?:\s\p{L}+){1,4}$|^(?:\p{L}+\s){1,5}online$/u

/**
 * Index of the line that is the article's title, among those before its first paragraph; -1 when
 * the text has none. Features vote: words shared with the text, nearness of the date, repetition.
 */
export function findTitle(lines: readonly SourceLine[], firstParagraph: number): number {
  const bodyWords = contentWords(lines.slice(firstParagraph, firstParagraph + 4))
  const counts = new Map<string, number>()
  for (const { folded } of lines) counts.set(folded, (counts.get(folded) ?? 0) + 1)
  const scores = lines
    .slice(0, firstParagraph)
    .map((line, index) =>
      isCandidate(line)
        ? score(line, index, lines, firstParagraph, bodyWords) +
          ((counts.get(line.folded) ?? 0) > 1 ? 1 : 0)
        : -Infinity,
    )
  const best = scores.reduce((most, one) => Math.max(most, one), -Infinity)
  return best === -Infinity ? -1 : scores.indexOf(best)
}

function isCandidate(line: SourceLine): boolean {
  const { text, words } = line
  if (words < FEWEST_WORDS || words > MOST_WORDS || text.length > LONGEST) return false
  if (/[;,:]$|\.\/?\.?$/.test(text) && !/…$|\.\.\.$/.test(text)) return false
  return (
    /^[\p{Lu}\p{N}"“«'‘(]/u.test(text) &&
    boilerplateOf(line) === null &&
    readMetaDate(line) === null &&
    !(text === text.toUpperCase() && BANNER.test(line.folded))
  )
}

function score(
  line: SourceLine,
  index: number,
  lines: readonly SourceLine[],
  firstParagraph: number,
  bodyWords: ReadonlySet<string>,
): number {
  const words = [...contentWords([line])]
  const shared = words.filter((word) => bodyWords.has(word)).length / Math.max(1, words.length)
  const beside = [index - 1, index + 1, index + 2].some((at) => {
    const neighbour = at >= 0 && at < firstParagraph ? lines[at] : undefined
    return neighbour !== undefined && readMetaDate(neighbour) !== null
  })
  return (
    shared * 4 +
    (beside ? 1.5 : 0) +
    (line.words >= 8 ? 1 : 0) -
    (LETTERHEAD.test(line.folded) ? 4 : 0) -
    (/\s[|]\s|[>»]/.test(line.text) ? 2 : 0) -
    (SECTION.test(line.text) ? 3 : 0) -
    index * 0.01
  )
}

function contentWords(lines: readonly SourceLine[]): Set<string> {
  return new Set(lines.flatMap(({ folded }) => folded.match(/[\p{L}\p{N}]{2,}/gu) ?? []))
}
