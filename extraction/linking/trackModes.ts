import type { Lexeme } from '../text/scanTokens.ts'
import { CUES, type Cue } from './statusCues.ts'
import { wordsAt, type Sentence } from './discourse.ts'

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
  /** Number of the instrument that sets the goals. */
  readonly decision: string | null
  readonly cues: readonly PlacedCue[]
}

const LIST_MARKER = /^(?:[-+•*–]|\d{1,2}[.)]|[a-zđ]\)|[IVX]+\.)/u
const COMPARED_REACH = 6

/**
 * Walks through the sentences and keeps whether goals, plans or results are told. A goal announced
 * before a colon («mục tiêu cụ thể:») holds for the list below it, else for its paragraph; lines
 * that begin with a list mark or with a bare verb go on with it.
 */
export function trackModes(
  text: string,
  lexemes: readonly Lexeme[],
  sentences: readonly Sentence[],
  own: string | null,
): Mode[] {
  let mode: Cue | null = null
  let decision: string | null = own
  let lastCitation: string | null = null
  let open = false
  return sentences.map((sentence) => {
    const cues = findCues(lexemes, sentence)
    if (sentence.opens && !open && !continues(text, lexemes, sentence)) {
      mode = null
      decision = own
      lastCitation = own
    }
    const inherited: Cue | null = mode
    const inheritedDecision = decision
    const cited = sentence.citations.findLast(({ id }) => id !== null)?.id
    if (cited) lastCitation = cited
    const strong =
      cues.findLast(({ isWeak }) => !isWeak) ?? (mode === null ? cues.at(-1) : undefined)
    if (strong && !(mode === 'target' && strong.cue === 'planned')) {
      mode = strong.cue
      decision = mode === 'actual' ? own : lastCitation
    }
    const announces = text[sentence.end - 1] === ':' && mode !== 'actual' && mode !== null
    if (announces || sentence.isHeading) open = mode !== null && mode !== 'actual'
    else if (strong?.cue === 'actual') open = false
    return {
      inherited,
      decision: strong ? (decision ?? inheritedDecision) : inheritedDecision,
      cues,
    }
  })
}

function findCues(lexemes: readonly Lexeme[], sentence: Sentence): PlacedCue[] {
  const cues: PlacedCue[] = []
  for (let at = sentence.from; at < sentence.to;) {
    const found = CUES.longestAt(lexemes, at)
    const cue = found?.value.cue ?? null
    if (found && cue !== null && !isCompared(lexemes, sentence, at)) {
      cues.push({ at, cue, isWeak: found.value.isWeak })
    }
    at = found?.next ?? at + 1
  }
  return cues
}

/** «so với kế hoạch», «% kế hoạch»: a plan that something is measured by plans nothing. */
function isCompared(lexemes: readonly Lexeme[], sentence: Sentence, index: number): boolean {
  if (lexemes[index - 1]?.key === '%') return true
  if (wordsAt(lexemes, index, ['kế', 'hoạch']) && NAME_HEADS.has(lexemes[index - 1]?.key ?? ''))
    return true
  for (let at = index - 1; at >= sentence.from && at >= index - COMPARED_REACH; at--) {
    const { kind, key } = lexemes[at]!
    if (key === 'so' || key === 'vượt') return true
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

/** A line that goes on with what was announced above it. */
function continues(text: string, lexemes: readonly Lexeme[], sentence: Sentence): boolean {
  if (LIST_MARKER.test(text.slice(sentence.start, sentence.start + 6))) return true
  const first = lexemes[sentence.from]?.key ?? ''
  const early = lexemes.slice(sentence.from, sentence.from + 12)
  return BARE_VERBS.has(first) && !early.some(({ key }) => key === 'đã' || key === 'được')
}
