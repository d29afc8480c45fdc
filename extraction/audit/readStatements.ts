import type { Extraction } from '../model/extraction.ts'
import type { Figure } from '../model/figure.ts'
import type { Span } from '../model/span.ts'
import { isSaidOf } from './isSaidOf.ts'
import { readAmount } from './readAmount.ts'
import type { Statement } from './statement.ts'
import { clauseWords, plainWords } from './words.ts'

/** How far around a figure its clause is read: keeps the work for each figure constant. */
const REACH = 300
const RATIOS = new Set(['percent', 'percentage_point', 'times'])
const AREAS = new Set(['province', 'district', 'commune', 'region'])

/** All figures that have an amount, in text order, with the words around them. */
export function readStatements(text: string, extraction: Extraction): Statement[] {
  const masked = maskMentions(text, extraction)
  const sentenceOf = sentenceIndex(extraction.sentences)
  const statements: Statement[] = []
  const { figures } = extraction
  for (const [index, figure] of figures.entries()) {
    const amount = readAmount(figure)
    if (!amount) continue
    const previous = statements.at(-1)
    const sentence = sentenceOf(figure.start)
    const isNear = previous?.sentence === sentence
    const from = Math.max(
      isNear ? previous.figure.end : figure.sentence.start,
      figure.start - REACH,
    )
    const gap = masked.slice(from, figure.start)
    const before = plainWords(gap)
    const leadQuote = clauseBefore(
      masked.slice(leadStart(statements, sentence, figure), figure.start),
    )
    const tailEnd = endOfClause(masked, figure, figures[index + 1])
    const kind = kindOf(figure, before)
    const subject = kind === 'ratio' && isNear ? isSaidOf(previous, before) : null
    const depth = isNear ? previous.depth + brackets(gap) : brackets(gap)
    const tail = clauseWords(masked.slice(figure.end, tailEnd))
    const lead = plainWords(leadQuote).trim()
    statements.push({ index, figure, amount, kind, sentence, before, lead, leadQuote, tail, tailEnd, depth: Math.max(0, depth), subject }) // prettier-ignore
  }
  return statements
}

/** The text with spaces where mentions stand, as long as before: their commas end no clause. */
function maskMentions(text: string, { figures, periods, places, citations }: Extraction): string {
  const spans: Span[] = [...figures, ...periods, ...places, ...citations]
  spans.sort((a, b) => a.start - b.start)
  const parts: string[] = []
  let at = 0
  for (const { start, end } of spans) {
    if (start < at) continue
    parts.push(text.slice(at, start), ' '.repeat(end - start))
    at = end
  }
  parts.push(text.slice(at))
  return parts.join('')
}

/** Finds the sentence of ever later offsets. */
function sentenceIndex(sentences: readonly Span[]): (offset: number) => number {
  let at = 0
  return (offset) => {
    while (at + 1 < sentences.length && sentences[at + 1]!.start <= offset) at++
    return at
  }
}

/** A clause goes back over areas that only locate it: «kinh phí của 28 tỉnh là 123 tỷ đồng». */
function leadStart(before: readonly Statement[], sentence: number, figure: Figure): number {
  const stop = before.findLast(
    (one) =>
      one.sentence !== sentence ||
      one.figure.start < figure.start - REACH ||
      !AREAS.has(one.figure.unit),
  )
  const end = stop?.sentence === sentence ? stop.figure.end : figure.sentence.start
  return Math.max(end, figure.start - REACH)
}

/** The last clause of some text; one that ends in a colon goes on («Tổng kinh phí: …»). */
function clauseBefore(text: string): string {
  const clauses = text.split(/[,;:()\n]|\.\s/u)
  return clauses.findLast((clause) => clause.trim() !== '' && !isMarker(clause)) ?? ''
}

/** «1», «a» or «-» in front of a list item. */
function isMarker(clause: string): boolean {
  return /^[\s\-–+•*]*[\p{L}\p{N}]?\s*$/u.test(clause)
}

function endOfClause(masked: string, { end, sentence }: Figure, next: Figure | undefined): number {
  const limit = Math.min(sentence.end, end + REACH, Math.max(end, next?.start ?? Infinity))
  const cut = masked.slice(end, limit).search(/[,;:()\n]|\.\s|\.$/u)
  return cut < 0 ? limit : end + cut
}

function brackets(text: string): number {
  let open = 0
  for (const character of text) open += character === '(' ? 1 : character === ')' ? -1 : 0
  return open
}

const CHANGE = /^(?:tăng|giảm)(?!\p{L})/iu

function kindOf({ unit, status, quote }: Figure, before: string): Statement['kind'] {
  if (RATIOS.has(unit)) return 'ratio'
  const isDelta = status === 'change' || CHANGE.test(quote.normalize('NFC'))
  return isDelta || /(?:tăng|giảm)(?: thêm)? $/u.test(before) ? 'delta' : 'value'
}
