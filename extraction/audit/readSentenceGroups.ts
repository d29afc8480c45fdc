import { areAllParts } from './areAllParts.ts'
import { isAlike, isPartOf } from './isPartOf.ts'
import type { PartGroup } from './readPartGroups.ts'
import type { Statement } from './statement.ts'
import { wholeWord } from './words.ts'

const MARKER = new RegExp(
  wholeWord(
    'trong đó|trong số đó|trong số này|trong số trên|bao gồm|gồm có|gồm|chia ra|chia thành',
  ),
  'gu',
)
const ALL = /gồm|chia/u
const OF_NUMBER = /(?:^|[\s,;])trong (?:tổng )?số\s*$/u
/** Words that begin something that is no part of what went before. */
const ELSEWHERE = new RegExp(
  wholeWord(
    'cụ thể|ngoài ra|ngoài việc|ngoài số|bên cạnh đó|đồng thời|qua đó|từ đó|chưa kể|không kể|tổng|tổng số|tổng cộng|lũy kế|luỹ kế|đến nay|nâng|doanh thu|thu nhập|lợi nhuận|tiết kiệm|trị giá|xuất khẩu|nhập khẩu|tạo việc làm|giải quyết việc làm|so với|so|bình quân|trung bình|mỗi|hàng năm|hằng năm|năm trước|kế hoạch|dự kiến|phấn đấu|mục tiêu|thu hút|huy động',
  ),
  'u',
)

/** Totals and parts within a sentence, or in the sentence before one that begins with «Trong đó». */
export function readSentenceGroups(
  text: string,
  sentences: readonly (readonly Statement[])[],
): PartGroup[] {
  const groups: PartGroup[] = []
  for (const [at, statements] of sentences.entries()) {
    for (const [index, statement] of statements.entries()) {
      if (OF_NUMBER.test(statement.before)) {
        groups.push(...groupsOf(text, [statement], statements.slice(index + 1, endOfParts(statements, index + 1)), false)) // prettier-ignore
        continue
      }
      const marker = [...statement.before.matchAll(MARKER)].at(-1)
      if (!marker || /;\s*\S/u.test(statement.before.slice(0, marker.index))) continue
      const own = statements.slice(Math.max(0, index - HEADS), index)
      const opensSentence = index === 0 && marker.index <= OPENING
      const totals =
        own.length > 0 ? own : opensSentence ? (sentences[at - 1] ?? []).slice(-HEADS) : []
      const rest = statement.before.slice(marker.index + marker[0].length)
      if (ELSEWHERE.test(rest)) continue
      const parts = statements.slice(index, endOfParts(statements, index + 1))
      groups.push(...groupsOf(text, totals, parts, ALL.test(marker[0])))
    }
  }
  return groups
}

/** A marker this close to the beginning of a sentence speaks of the sentence before. */
const OPENING = 3

/** How many figures before a marker may be its total, and how many behind it its parts. */
const HEADS = 12
const PARTS = 60

/** Parts go on until the next marker or until something else is told. */
function endOfParts(statements: readonly Statement[], from: number): number {
  const limit = Math.min(statements.length, from + PARTS)
  for (let at = from; at < limit; at++) {
    const { before } = statements[at]!
    if (before.search(MARKER) >= 0 || ELSEWHERE.test(before)) return at
  }
  return limit
}

/** One group for each unit in which there is both a total and a part. */
function groupsOf(
  text: string,
  before: readonly Statement[],
  after: readonly Statement[],
  claimsAll: boolean,
): PartGroup[] {
  const units = new Map<string, Statement[]>()
  for (const part of after) {
    if (part.kind !== 'value') continue
    const alike = units.get(part.figure.unit)
    if (alike) alike.push(part)
    else units.set(part.figure.unit, [part])
  }
  const groups: PartGroup[] = []
  for (const alike of units.values()) {
    const totals = before.filter((total) => isAlike(alike[0]!, total))
    const total = totals.at(-1)
    if (!total) continue
    const run = withoutNested(alike)
    const outer = run.slice(0, endOfList(run))
    const parts = outer.filter((part) => isPartOf(part, total))
    if (parts.length === 0) continue
    const isWhole = parts.length === outer.length && areAllParts(text, total, parts, claimsAll)
    groups.push({ totals, parts, run, isComplete: isWhole })
  }
  return groups
}

/**
 * A list ends with the part behind «và», and a semicolon ends one that has commas: «gồm 15 đề án …,
 * 27 đề án …; đã nghiệm thu 40 đề án».
 */
function endOfList(parts: readonly Statement[]): number {
  const end = parts.findIndex(({ before }, index) => {
    if (index === 0) return false
    if (parts[index - 1]!.before.endsWith(' và ') && index > 1) return true
    return index > 1 && before.includes(';') && !parts[1]!.before.includes(';')
  })
  return end < 0 ? parts.length : end
}

/** «A 60 tỷ (quốc gia 20 tỷ), B 40 tỷ»: what stands in deeper brackets is part of a part. */
function withoutNested(parts: readonly Statement[]): Statement[] {
  const depth = Math.min(...parts.map((part) => part.depth))
  return parts.filter((part) => part.depth === depth)
}
