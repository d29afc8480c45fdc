import { isUpperAt } from '../text/characterClass.ts'
import type { Lexeme } from '../text/scanTokens.ts'
import type { NumberReading } from '../numbers/readNumber.ts'
import type { UnitForm, UnitLexicon } from './compileUnits.ts'
import { isNounWord, isVerbPair, NO_COUNT_NOUNS } from './wordClasses.ts'

/** What stands after a number. */
export interface UnitReading extends UnitForm {
  /** Index of the lexeme after the unit. */
  readonly next: number
  /** How sure the unit is: in the lexicon, only implied by the scale, or an unknown noun. */
  readonly source: 'lexicon' | 'implied' | 'noun'
}

const DURATIONS = new Set(['year', 'month', 'day', 'quarter', 'week', 'hour', 'shift'])

/** Last words of bodies that carry a number: «Trung tâm 1», «Tư vấn phát triển công nghiệp 2». */
const NUMBERED_BODIES = new Set(['tâm', 'nghiệp', 'cục', 'phòng', 'chi', 'tổ', 'vùng'])

/** True for units of time: «5 năm» is a duration, not a figure. */
export function isDuration(code: string): boolean {
  return DURATIONS.has(code)
}

/** The unit or counted noun that starts at lexeme `index`, right after `number`. */
export function readUnit(
  text: string,
  lexemes: readonly Lexeme[],
  index: number,
  number: NumberReading,
  lexicon: UnitLexicon,
): UnitReading | null {
  const known = readKnownUnit(lexemes, index, lexicon)
  if (known && !isHomonym(text, lexemes, index, known)) return known
  if (known && !number.scaled) return null
  if (number.scaled && number.scale >= 1e6) {
    return { code: 'VND', kind: 'money', factor: 1, next: index, source: 'implied' }
  }
  return number.form === 'digits' ? readNoun(text, lexemes, index) : null
}

/** Words that count gatherings one by one: «6 đợt hội chợ». */
const OCCASIONS = new Set(['đợt', 'cuộc', 'buổi', 'kỳ', 'chuyến', 'phiên'])
const GATHERINGS = new Set(['fair', 'event', 'conference', 'course'])

/** A unit of the lexicon; «lượt» before a counted noun counts the noun. */
export function readKnownUnit(
  lexemes: readonly Lexeme[],
  index: number,
  lexicon: UnitLexicon,
): UnitReading | null {
  const found = lexicon.forms.longestAt(lexemes, index)
  if (found === null) return null
  const { key } = lexemes[index]!
  const isAlone = found.next === index + 1
  const counted = isAlone ? lexicon.forms.longestAt(lexemes, found.next) : null
  const isCounted =
    counted?.value.kind === 'count' &&
    (key === 'lượt' || (OCCASIONS.has(key) && GATHERINGS.has(counted.value.code)))
  const { value, next } = isCounted ? counted : found
  return { ...value, next, source: 'lexicon' }
}

/** «tổ chức», «đại diện» and a few others are verbs too: «Trung tâm 1 tổ chức hội nghị». */
function isHomonym(
  text: string,
  lexemes: readonly Lexeme[],
  index: number,
  unit: UnitReading,
): boolean {
  const [first, second] = [lexemes[index]!, lexemes[index + 1]]
  if (unit.code === 'm' && first.key === 'm') return text[first.start] !== 'm'
  if (unit.next === index + 2 && second && isVerbPair(first.key, second.key)) {
    return (
      NUMBERED_BODIES.has(lexemes[index - 2]?.key ?? '') && lexemes[index - 1]!.key.length === 1
    )
  }
  return NO_COUNT_NOUNS.has(first.key) && unit.next === index + 1 && unit.kind === 'count'
}

/** «304 đường Cách mạng tháng Tám» is a house. */
function isStreet(text: string, lexemes: readonly Lexeme[], index: number): boolean {
  const name = lexemes[index + 1]
  const isWay = lexemes[index]!.key === 'đường' || lexemes[index]!.key === 'phố'
  return isWay && name?.kind === 'word' && isUpperAt(text, name.start)
}

/** A noun that no lexicon holds, of one or two words: `other:bóng đèn`. */
function readNoun(text: string, lexemes: readonly Lexeme[], index: number): UnitReading | null {
  const first = lexemes[index]
  if (!first || !isNounWord(text, first) || first.start === lexemes[index - 1]?.end) return null
  const second = lexemes[index + 1]
  if (second && isVerbPair(first.key, second.key)) return null
  if (NO_COUNT_NOUNS.has(first.key) || isStreet(text, lexemes, index)) return null
  const two = second && second.kind === 'word' && isNounWord(text, second) ? 2 : 1
  const last = lexemes[index + two - 1]!
  const noun = text.slice(first.start, last.end).toLowerCase().replace(/\s+/g, ' ')
  return { code: `other:${noun}`, kind: 'count', factor: 1, next: index + two, source: 'noun' }
}
