import type { CitationLexicon } from './compileCitationLexicon.ts'
import { typeByCode, type InstrumentType } from './instrumentTypes.ts'

/** An instrument's number as its issuer writes it, and what its codes say. */
export interface InstrumentNumber {
  readonly id: string
  /** From the number's own code; null for those that name the issuer alone. */
  readonly type: InstrumentType | null
  /** Canonical codes of those who signed it, `BTC`, `BCT`. */
  readonly symbols: readonly string[]
  /** Where the number ends in the text. */
  readonly end: number
  /** True when every code is one we know. */
  readonly known: boolean
}

/** Codes of papers that are no instruments: licences, certificates, contracts, invitations. */
const NO_INSTRUMENT = new Set([
  'gp',
  'gpxb',
  'gptm',
  'giấy',
  'gcn',
  'gm',
  'hđkt',
  'hđlđ',
  'hđtv',
  'hđ',
  'gpđkkd',
  'kc',
  'gpkd',
])

/** Codes that say the issuer alone: laws of the National Assembly and of its committee. */
const ASSEMBLY = /^(qh|ubtvqh)(\d{1,2})$/

const SEGMENT = /\s{0,2}([-./,&])\s{0,2}([a-zđư]{1,10}\d{0,2})(?![\p{L}\p{N}])/uy
const GLUED_CODE = /^(q[đd]|n[đd]|nq|ttlt|tt|ct|kh)(ttg|cp|ubnd|ub|hđnd|hdnd|bct|btc|tw|tu)$/

/** Reads `QĐ-TTg`, `TTLT-BTC-BCT`, `UBND-KT` at a place in folded text. */
export function parseCodes(
  text: string,
  folded: string,
  start: number,
  first: string,
  head: string,
  lexicon: CitationLexicon,
): InstrumentNumber | null {
  if (NO_INSTRUMENT.has(first)) return null
  const assembly = ASSEMBLY.exec(first)
  if (assembly !== null) {
    const symbol = (assembly[1] ?? '').toUpperCase()
    const end = start + first.length
    return {
      id: `${head}/${symbol}${assembly[2]}`,
      type: null,
      symbols: [symbol],
      end,
      known: true,
    }
  }
  const glued = GLUED_CODE.exec(first)
  if (glued !== null && typeByCode(first) === null && lexicon.symbol(first) === undefined) {
    return fromGlued(glued, head, start + first.length, lexicon)
  }
  const type = typeByCode(first)
  const opening = type?.code ?? lexicon.symbol(first) ?? text.slice(start, start + first.length)
  const tail = readTail(text, folded, start + first.length, lexicon)
  const symbols = type === null ? [opening] : tail.symbols
  const known = (type !== null || lexicon.symbol(first) !== undefined) && tail.symbols.length > 0
  return { id: `${head}/${opening}${tail.written}`, type, symbols, end: tail.end, known }
}

function fromGlued(
  glued: RegExpExecArray,
  head: string,
  end: number,
  lexicon: CitationLexicon,
): InstrumentNumber | null {
  const type = typeByCode(glued[1] ?? '')
  const symbol = lexicon.symbol(glued[2] ?? '')
  if (type === null || symbol === undefined) return null
  return { id: `${head}/${type.code}-${symbol}`, type, symbols: [symbol], end, known: true }
}

function readTail(text: string, folded: string, from: number, lexicon: CitationLexicon) {
  const symbols: string[] = []
  let written = ''
  let end = from
  for (let count = 0; count < 5; count++) {
    SEGMENT.lastIndex = end
    const match = SEGMENT.exec(folded)
    if (match === null) break
    const code = match[2] ?? ''
    const at = SEGMENT.lastIndex - code.length
    const symbol = lexicon.symbol(code) ?? unknownCode(text.slice(at, SEGMENT.lastIndex), match[0])
    if (symbol === null || (match[1] === ',' && lexicon.symbol(code) === undefined)) break
    symbols.push(symbol)
    written += match[1] === '/' ? `/${symbol}` : `-${symbol}`
    end = SEGMENT.lastIndex
  }
  return { symbols, written, end }
}

/** A code nobody told us: capitals, written close to what stands before it. */
function unknownCode(written: string, segment: string): string | null {
  const close = !/\s/.test(segment)
  return close &&
    /^[\p{Lu}][\p{L}\d]*$/u.test(written) &&
    /\p{Lu}.*\p{Lu}|^\p{Lu}{1,2}$/u.test(written)
    ? written
    : null
}
