import type { Reading } from '../text/reading.ts'
import type { Lexeme } from '../text/scanTokens.ts'
import { CUES, type Cue } from './statusCues.ts'
import { wordsAt, type Sentence } from './discourse.ts'
import { listLevel } from './listLevel.ts'

/** A cue at its place in the text; `at` is a lexeme index. */
export interface PlacedCue {
  readonly at: number
  readonly cue: Cue
  readonly isWeak: boolean
}

/** How the numbers of a sentence are to be taken. */
export interface Mode {
  /** What the sentences before say: goals go on through a list. */
  readonly inherited: Cue | null
  /** True below a heading or a line before a colon that said so. */
  readonly isAnnounced: boolean
  /** Number of the instrument that sets the goals. */
  readonly decision: string | null
  readonly cues: readonly PlacedCue[]
  /** True where the sentence counts who came: that belongs to the meeting, not to its subject. */
  readonly isAttendance: boolean
}

const COMPARED_REACH = 6
/** «nhằm giải quyết việc làm»: what one clause is for is not what the next sentence tells. */
const PURPOSES = new Set(['nhằm', 'mục'])
/** Numbers of plans: «18/KH-UBND». */
const PLAN = /\/KH(?:-|$)/u

/**
 * Walks through the sentences and keeps whether goals, plans or results are told. What a heading
 * or a line before a colon announces («mục tiêu cụ thể:») holds for the list below it, else for its
 * paragraph; lines that begin with a bare verb go on with it.
 */
export function trackModes(
  { text, folded }: Pick<Reading, 'text' | 'folded'>,
  lexemes: readonly Lexeme[],
  sentences: readonly Sentence[],
  own: string | null,
  isOfficial: boolean,
): Mode[] {
  // What a plan tells of is planned unless it says otherwise.
  const base: Cue | null = own !== null && PLAN.test(own) ? 'planned' : null
  let mode: Cue | null = null
  let decision: string | null = own
  let cited: Setter | null = null
  let announced: { level: number; byHeading: boolean } | null = null
  return sentences.map((sentence) => {
    const cues = findCues(lexemes, sentence)
    // The budget of goals is set by what set the goals.
    const isBudget = (isOfficial || mode === 'target') && isBudgetLine(folded, sentence)
    if (isBudget) cues.unshift({ at: sentence.from - 1, cue: 'planned', isWeak: false })
    if (sentence.opens) {
      const level = listLevel(text, sentence.start)
      if (announced && endsAnnouncement(announced, level, sentence)) announced = null
      if (!announced) {
        if (!isBudget) decision = own
        if (!startsBare(lexemes, sentence) && !isPart(lexemes, sentence)) mode = null
      }
    }
    const goesOn = announced !== null || mode !== 'planned' || isPart(lexemes, sentence)
    const inherited: Cue | null = goesOn && mode !== null ? mode : base
    const isAnnounced = announced !== null
    const isAttendance = isAttended(folded, sentence)
    if (isAnnouncement(lexemes, sentence, cues))
      return { inherited, isAnnounced, decision, cues: [], isAttendance }
    cited = setterIn(folded, sentence) ?? cited
    const strong =
      cues.findLast(({ isWeak }) => !isWeak) ??
      (mode && !sentence.isHeading
        ? undefined
        : cues.findLast(({ at }) => !PURPOSES.has(lexemes[at]?.key ?? '')))
    const announces = sentence.isHeading || text[sentence.end - 1] === ':'
    if (strong && !(mode === 'target' && strong.cue === 'planned')) {
      mode = strong.cue
      const reach = announces && cited?.isIssued ? 2 : 0
      const isNear = cited !== null && sentence.paragraph - cited.paragraph <= reach
      if (!isBudget || decision === null)
        decision = own ?? (mode !== 'actual' && isNear && cited ? cited.id : null)
    }
    // «I. Kết quả năm 2025» in a plan for 2026.
    const isReview = mode === 'actual' && base !== null && sentence.isHeading
    if (
      announces &&
      (strong ?? !announced) &&
      (isReview || mode === 'target' || mode === 'planned')
    ) {
      announced = { level: listLevel(text, sentence.start) ?? 0, byHeading: sentence.isHeading }
    } else if (strong?.cue === 'actual') announced = null
    return { inherited, isAnnounced, decision, cues, isAttendance }
  })
}

/** «Điều 2. Kinh phí thực hiện …», «1. Mức chi …»: an official paper says what is to be spent. */
const BUDGET_LINE =
  /^(?:(?:điều|phần|mục)\s+\w{1,4}\s?[.:]|[ivx]{1,5}\s?[.)-]|\d{1,2}\s?[.)-]|[a-zđ]\))?\s*(?:tổng |nhu cầu |nguồn |dự toán |một số )?(?:kinh phí|ngân sách|nguồn vốn|vốn|mức chi|mức hỗ trợ|dự toán)(?!\p{L})/u
const RULES_LINE = /mức (?:chi|hỗ trợ) như sau:$/u

function isBudgetLine(folded: string, { start, end }: Sentence): boolean {
  const words = folded.slice(start, Math.min(end, start + 60))
  return BUDGET_LINE.test(words) || folded.slice(end - 24, end).search(RULES_LINE) >= 0
}

const ATTENDANCE =
  /(?:tham dự|^dự|đến dự|về dự) (?:hội nghị|hội thảo|lễ|buổi|chương trình)|sự tham dự|(?:hội nghị|hội thảo|lễ) có sự tham gia/u

/** The sentence counts who came to a meeting. */
function isAttended(folded: string, { start, end }: Sentence): boolean {
  const words = folded.slice(start, end)
  // Most sentences are done with here, without the pattern.
  return (words.includes('dự') || words.includes('tham gia')) && ATTENDANCE.test(words)
}

/** An instrument that may set the goals told after it. */
interface Setter {
  readonly id: string
  readonly paragraph: number
  /** True where the text tells that it is issued or approved. */
  readonly isIssued: boolean
}

const CARRIED_OUT = /(?:thực hiện|triển khai|căn cứ|hướng dẫn|sửa đổi|thay thế)(?:\s\S+){0,3}\s*$/u
const ISSUED = /(?:ban hành|phê duyệt|thông qua|ký)(?:\s\S+){0,3}\s*$/u

/** The last instrument of a sentence that is not merely carried out. */
function setterIn(folded: string, { citations, start, paragraph }: Sentence): Setter | null {
  for (const { id, start: at } of citations.toReversed()) {
    const before = folded.slice(Math.max(start, at - 60), at)
    if (id !== null && !CARRIED_OUT.test(before))
      return { id, paragraph, isIssued: ISSUED.test(before) }
  }
  return null
}

/** A list ends with a line of its own level or above, or with one that carries no mark. */
function endsAnnouncement(
  { level, byHeading }: { readonly level: number; readonly byHeading: boolean },
  next: number | null,
  sentence: Sentence,
): boolean {
  if (next === null) return !byHeading || sentence.isHeading
  return next <= level
}

const MEETINGS = [['hội', 'nghị'], ['hội', 'thảo'], ['tọa', 'đàm'], ['buổi', 'lễ'], ['khai', 'mạc']] as const // prettier-ignore

/** «Sáng 15/1, … tổ chức hội nghị tổng kết năm 2019, nhiệm vụ năm 2020»: tells of the meeting. */
function isAnnouncement(
  lexemes: readonly Lexeme[],
  sentence: Sentence,
  cues: readonly PlacedCue[],
): boolean {
  const looksBack =
    cues.some(({ cue }) => cue === 'actual') && cues.some(({ cue }) => cue !== 'actual')
  if (sentence.isHeading && looksBack) return true
  if (!sentence.periods.some(({ grain }) => grain === 'day')) return false
  for (let at = sentence.from; at < sentence.to; at++) {
    if (MEETINGS.some((meeting) => wordsAt(lexemes, at, meeting))) return true
  }
  return false
}

function findCues(lexemes: readonly Lexeme[], sentence: Sentence): PlacedCue[] {
  const cues: PlacedCue[] = []
  let place = 0
  for (let at = sentence.from; at < sentence.to;) {
    const found = CUES.opensWith(lexemes[at]!.key) ? CUES.longestAt(lexemes, at) : null
    const cue = found?.value.cue ?? null
    const { start } = lexemes[at]!
    while ((sentence.places[place]?.end ?? Infinity) <= start) place++
    // «Cần Thơ» needs nothing.
    const isName = (sentence.places[place]?.start ?? Infinity) <= start
    const says = found !== null && cue !== null && !isName && !endsGoal(lexemes, at, found.next)
    if (says && !isCompared(lexemes, sentence, at)) {
      cues.push({ at, cue, isWeak: found.value.isWeak })
    }
    at = found?.next ?? at + 1
  }
  return cues
}

/** «cao hơn mục tiêu 50% đề ra;»: behind its number the verb opens nothing. */
function endsGoal(lexemes: readonly Lexeme[], at: number, next: number): boolean {
  const isVerb = wordsAt(lexemes, at, ['đề', 'ra']) || wordsAt(lexemes, at, ['đặt', 'ra'])
  return isVerb && lexemes[next]?.kind !== 'word' && lexemes[next]?.key !== ':'
}

/** «so với kế hoạch», «% kế hoạch»: a plan that something is measured by plans nothing. */
function isCompared(lexemes: readonly Lexeme[], sentence: Sentence, index: number): boolean {
  if (lexemes[index - 1]?.key === '%') return true
  if (wordsAt(lexemes, index, ['kế', 'hoạch']) && NAME_HEADS.has(lexemes[index - 1]?.key ?? ''))
    return true
  for (let at = index - 1; at >= sentence.from && at >= index - COMPARED_REACH; at--) {
    const { kind, key } = lexemes[at]!
    if (key === 'so' || key === 'vượt' || key === 'hơn') return true
    if (kind !== 'word') return false
  }
  return false
}

/** «Sở Kế hoạch và Đầu tư», «Phòng Kế hoạch» are bodies. */
const NAME_HEADS = new Set(['sở', 'phòng', 'bộ', 'vụ', 'ban'])

const BARE_VERBS = new Set(
  'đảm bảo xây hỗ tổ đào phấn hoàn tiếp tăng nâng đẩy phát thực triển ứng đánh tư bồi lập duy giảm mở thu khuyến tập tạo đầu'.split(
    ' ',
  ),
)

const PART_HEADS = [['trong', 'đó'], ['cụ', 'thể'], ['gồm'], ['bao', 'gồm'], ['trong', 'số']] as const // prettier-ignore

/** A sentence that goes into the parts of the one before it is planned as that one is. */
function isPart(lexemes: readonly Lexeme[], { from }: Sentence): boolean {
  return PART_HEADS.some((head) => wordsAt(lexemes, from, head))
}

/** A line that begins with a verb that has no subject goes on with what was said above it. */
function startsBare(lexemes: readonly Lexeme[], sentence: Sentence): boolean {
  const words = lexemes
    .slice(sentence.from, sentence.from + 14)
    .filter(({ kind }) => kind === 'word')
  const first = words.findIndex(({ key }) => key.length > 1)
  const isDone = words.some(({ key }) => key === 'đã' || key === 'được')
  return BARE_VERBS.has(words[first]?.key ?? '') && !isDone
}
