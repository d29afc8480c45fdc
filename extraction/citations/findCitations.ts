import type { Trace } from '../trace.ts'
import { fold, foldToneHomes } from '../text/fold.ts'
import { keepLongest } from '../text/keepLongest.ts'
import { matchesAt, openingsOf, startsOf } from '../text/matchesAt.ts'
import type { Reading } from '../text/reading.ts'
import type { Lexeme } from '../text/scanTokens.ts'
import { anyOf, compactClasses, WORD_END, WORD_START } from '../text/wordBoundary.ts'
import type { CitationCandidate } from './citationCandidate.ts'
import type { CitationLexicon } from './compileCitationLexicon.ts'
import { findLaws, LAW_OPENINGS } from './findLaws.ts'
import { INSTRUMENT_TYPES, typeByCode, typeByWord, type InstrumentType } from './instrumentTypes.ts'
import { parseCodes, type InstrumentNumber } from './parseInstrumentNumber.ts'
import {
  readIssuedOn,
  readLocalSigner,
  readPinpoint,
  readSignersPlace,
} from './readSurroundings.ts'

const TYPE_WORDS = anyOf(
  INSTRUMENT_TYPES.flatMap(({ name, aliases }) => [name, ...aliases]).map(fold),
)
const SHORT_NAMES = INSTRUMENT_TYPES.filter(({ shortForm }) => shortForm)
  .flatMap(({ name, aliases }) => [name, ...aliases])
  .map(fold)
const SHORT_WORDS = anyOf(SHORT_NAMES)
const LONG_NAMES = INSTRUMENT_TYPES.map(({ name }) => fold(name))
const LONG_WORDS = anyOf(LONG_NAMES)

const pattern = (source: string, flags: string) =>
  new RegExp(compactClasses(foldToneHomes(source)), flags)

const START = String.raw`(?:(?<=${WORD_START}số)|(?<![\p{L}\p{N}]|\d[.,/-]))`
/** `1288/QĐ`, `45/2012/NĐ`, «1288 / QĐ»: a number and its first code. */
const NUMBER = pattern(
  String.raw`${START}(\d{1,5}[a-d]?)\s{0,2}\/\s{0,2}(?:((?:19|20)\d{2})\s{0,2}\/\s{0,2})?([a-zđư]{1,10}\d{0,2})(?![\p{L}\p{N}])`,
  'uy',
)
/** Party papers: `15-NQ/TU`, `28-CT/TW`. */
const PARTY_NUMBER = pattern(
  String.raw`${START}(\d{1,4})\s?-\s?(ctr|ct|nq|kl|q[đd]i|q[đd]|hd|tb|bc|kh|đa|cv|tt|ttr|n[đd])\s?\/\s?([a-zđư]{2,8})(?![\p{L}\p{N}])`,
  'uy',
)
/** How far before a number its type's word is looked for. */
const REACH = 90
const TYPE_BEFORE = pattern(
  String.raw`(${TYPE_WORDS})(?:\s+của\s+[\p{L}\s]{3,50}?)?[\s,:(]{0,4}(?:(?:mang\s+)?số(?:\s+hiệu)?[\s:.]{0,3}){0,2}$`,
  'u',
)
const LAW_BEFORE = pattern(
  String.raw`(bộ\s+luật|luật|pháp\s+lệnh)\s+[\p{L},\s]{2,60}?(?:\s\(?sửa\s+đổi\)?)?(?:\s(?:năm\s+)?\d{4})?[\s,(]{1,3}(?:số[\s:]{0,3}){0,2}$`,
  'u',
)
const SHORT = pattern(
  String.raw`${WORD_START}(${SHORT_WORDS})\s{1,2}(?:số[\s:]{0,3})?(\d{1,5})(?:\s?\/\s?((?:19|20)\d{2}))?(?![\p{L}\p{N}]|[.,]\d|\s?[/%-]\s?[\p{L}\p{N}])(?!\s{1,2}(?:tỷ|tỉ|triệu|nghìn|ngàn|đồng|người|lao|cơ|đề|mô|lớp|hội|gian|sản|doanh|dự|điểm|nội|nhiệm|mục|tỉnh|huyện|xã|năm|tháng|ngày|quý|chỉ|hộ|tấn|ha)${WORD_END})`,
  'uy',
)
const ANAPHOR = pattern(
  String.raw`${WORD_START}(${LONG_WORDS})\s{1,2}(này|trên|đó|ấy|(?:đã\s{1,2})?(?:nêu|nói|kể|dẫn)\s{1,2}(?:trên|ở\s{1,2}trên)|vừa\s{1,2}nêu)${WORD_END}`,
  'uy',
)

/** Where short forms, anaphors and laws may begin. */
const OPENINGS = new Set([...openingsOf(SHORT_NAMES), ...openingsOf(LONG_NAMES), ...LAW_OPENINGS])

/** Finds references to legal instruments in normalised text; issuers and short forms come later. */
export function findCitations(
  reading: Reading,
  lexicon: CitationLexicon,
  trace?: Trace,
): readonly CitationCandidate[] {
  const starts = startsOf(reading.lexemes, OPENINGS)
  const found = [
    ...findNumbers(reading, lexicon, trace),
    ...findShortForms(reading, starts),
    ...findAnaphors(reading, starts),
    ...findLaws(reading, starts),
  ]
  return keepLongest(found)
}

function findNumbers(
  { text, folded, lexemes }: Reading,
  lexicon: CitationLexicon,
  trace?: Trace,
): CitationCandidate[] {
  const starts = startsOfNumbers(lexemes)
  const matches = [
    ...matchesAt(NUMBER, folded, starts).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      number: readNumber(match, text, folded, lexicon),
    })),
    ...matchesAt(PARTY_NUMBER, folded, starts).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      number: readPartyNumber(match, lexicon),
    })),
  ].toSorted((a, b) => a.start - b.start)
  const found: CitationCandidate[] = []
  for (const { start, end, number } of matches) {
    const after = found.at(-1)?.end ?? 0
    const word = wordBefore(text, folded, start, after)
    if (start < after) continue
    if (number === null || (!number.known && word === null)) {
      trace?.note({
        stage: 'citations',
        start,
        end,
        rule: 'number',
        outcome: 'dropped',
        why: 'số này không phải số của văn bản: không có loại văn bản và không rõ nơi ban hành',
      })
    } else {
      found.push(toCandidate(text, folded, number, word, start, lexicon))
    }
  }
  return found
}

/** A number begins with a lexeme of its own, or right behind «số»: «số15/QĐ-UBND». */
function startsOfNumbers(lexemes: readonly Lexeme[]): number[] {
  const starts: number[] = []
  lexemes.forEach(({ kind, key, start }, index) => {
    if (kind !== 'number' && !(kind === 'word' && key.startsWith('số') && key.length > 2)) return
    // «1881/QĐ», «15-NQ», «1881a/QĐ»: a sign follows, at most a letter between.
    const follows = isSign(lexemes[index + 1]) || isSign(lexemes[index + 2])
    if (follows) starts.push(kind === 'number' ? start : start + 2)
  })
  return starts
}

function isSign(lexeme: Lexeme | undefined): boolean {
  return lexeme?.key === '/' || lexeme?.key === '-'
}

function readNumber(
  match: RegExpExecArray,
  text: string,
  folded: string,
  lexicon: CitationLexicon,
): InstrumentNumber | null {
  const first = match[3] ?? ''
  const at = match.index + match[0].length - first.length
  const head = [match[1], match[2]].filter((part) => part !== undefined).join('/')
  return parseCodes(text, folded, at, first, head, lexicon)
}

function readPartyNumber(match: RegExpExecArray, lexicon: CitationLexicon): InstrumentNumber {
  const [number, code, organ] = [match[1] ?? '', match[2] ?? '', match[3] ?? '']
  const symbol = lexicon.symbol(organ) ?? organ.toUpperCase()
  const type = typeByCode(code)
  const id = `${number}-${type?.code ?? code.toUpperCase()}/${symbol}`
  return { id, type, symbols: [symbol], end: match.index + match[0].length, known: true }
}

function toCandidate(
  text: string,
  folded: string,
  number: InstrumentNumber,
  word: WordBefore | null,
  at: number,
  lexicon: CitationLexicon,
): CitationCandidate {
  const start = word?.start ?? at
  const end = number.end
  return {
    kind: 'citation',
    form: 'number',
    start,
    end,
    quote: text.slice(start, end),
    rule: word === null ? 'number' : 'type-and-number',
    confidence: word === null ? 0.95 : 0.99,
    id: number.id,
    type: number.type?.name ?? word?.type.name ?? defaultType(number),
    issuer: readLocalSigner(text, folded, end),
    issuedOn: readIssuedOn(folded, start, end),
    pinpoint: readPinpoint(text, folded, start),
    anaphoric: false,
    symbols: number.symbols,
    place: readSignersPlace(folded, start, end, lexicon),
    bareNumber: null,
    lawName: null,
  }
}

/** A number without a type's code is a law's, or that of an official letter. */
function defaultType(number: InstrumentNumber): string {
  if (number.symbols[0] === 'QH') return 'Luật'
  return number.symbols[0] === 'UBTVQH' ? 'Nghị quyết' : 'Công văn'
}

interface WordBefore {
  readonly type: InstrumentType
  readonly start: number
}

/** The type's word that introduces a number, also when it is glued to the word before it. */
function wordBefore(text: string, folded: string, start: number, after: number): WordBefore | null {
  const from = Math.max(after, start - REACH)
  const before = folded.slice(from, start)
  for (const wanted of [TYPE_BEFORE, LAW_BEFORE]) {
    const match = wanted.exec(before)
    const type = match === null ? null : typeByWord(match[1] ?? '')
    if (match === null || type === null) continue
    const at = from + match.index
    if (beginsWord(text, at)) return { type, start: at }
  }
  return null
}

function beginsWord(text: string, at: number): boolean {
  const previous = text.slice(Math.max(0, at - 1), at)
  if (!/[\p{L}\p{M}\p{N}]/u.test(previous)) return true
  return /\p{Ll}/u.test(previous) && /\p{Lu}/u.test(text.charAt(at))
}

const UNRESOLVED = {
  kind: 'citation',
  id: null,
  issuer: null,
  symbols: [],
  place: null,
  lawName: null,
} as const

function findShortForms({ text, folded }: Reading, starts: readonly number[]): CitationCandidate[] {
  return matchesAt(SHORT, folded, starts).flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length]
    if (!isShortForm(match, text)) return []
    return {
      ...UNRESOLVED,
      form: 'short' as const,
      start,
      end,
      quote: text.slice(start, end),
      rule: 'short-form',
      confidence: 0.9,
      type: typeByWord(match[1] ?? '')?.name ?? null,
      issuedOn: readIssuedOn(folded, start, end),
      pinpoint: readPinpoint(text, folded, start),
      anaphoric: false,
      bareNumber: match[3] === undefined ? (match[2] ?? '') : `${match[2]}/${match[3]}`,
    }
  })
}

/** «Kế hoạch 2019» tells a year and «quyết định 5 …» counts something. */
function isShortForm(match: RegExpExecArray, text: string): boolean {
  if (match[0].includes('số')) return true
  const year = match[3] === undefined && /^(?:19|20)\d{2}$/.test(match[2] ?? '')
  return !year && /\p{Lu}/u.test(text.charAt(match.index))
}

function findAnaphors({ text, folded }: Reading, starts: readonly number[]): CitationCandidate[] {
  return matchesAt(ANAPHOR, folded, starts).flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length]
    const capital = /\p{Lu}/u.test(text.charAt(start))
    if (!capital && !/(?:nêu|nói|kể|dẫn)/u.test(match[2] ?? '')) return []
    return [
      {
        ...UNRESOLVED,
        form: 'anaphor' as const,
        start,
        end,
        quote: text.slice(start, end),
        rule: 'anaphor',
        confidence: 0.85,
        type: typeByWord(match[1] ?? '')?.name ?? null,
        issuedOn: null,
        pinpoint: readPinpoint(text, folded, start),
        anaphoric: true,
        bareNumber: null,
      },
    ]
  })
}
