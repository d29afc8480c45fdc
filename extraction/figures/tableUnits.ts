import { foldToneHomes } from '../text/fold.ts'
import { scanTokens, type Lexeme } from '../text/scanTokens.ts'
import type { UnitLexicon } from './compileUnits.ts'
import { readKnownUnit, type UnitReading } from './readUnit.ts'

const DECLARED = new RegExp(
  foldToneHomes(String.raw`(?:đvt|đơn vị(?: tính)?)[ \t]*:[ \t]*(?<unit>[^\n|();:,.]{1,30})`),
  'giu',
)
/** A table is no longer than this, in characters. */
const LONGEST_TABLE = 6000

/**
 * What the cells of a table are counted in that says so once, above its rows («ĐVT: triệu đồng»), when
 * it is pasted as lines with «|» between the cells. Gives the unit of a number that fills a cell, null
 * for all others: for the first cell of a row, and for tables that declare nothing. It is asked in text
 * order.
 */
export function tableUnits(
  text: string,
  lexemes: readonly Lexeme[],
  lexicon: UnitLexicon,
): (index: number, next: number) => UnitReading | null {
  const tables = [...text.matchAll(DECLARED)].flatMap(({ 0: all, index, groups }) => {
    const words = scanTokens(scaled(groups?.['unit'] ?? ''))
    const scale = SCALES.get(words[0]?.key ?? '') ?? 1
    const unit = readKnownUnit(words, scale === 1 ? 0 : 1, lexicon)
    return unit === null
      ? []
      : [{ from: index + all.length, unit: { ...unit, factor: unit.factor * scale } }]
  })
  let last = -1
  return (index, next) => {
    const [before, after] = [lexemes[index - 1], lexemes[next]]
    const fills =
      before?.key === '|' && (after === undefined || after.key === '|' || after.kind === 'break')
    if (!fills) return null
    const { start } = lexemes[index]!
    while ((tables[last + 1]?.from ?? Infinity) <= start) last++
    const table = tables[last]
    return table && start - table.from <= LONGEST_TABLE ? { ...table.unit, next } : null
  }
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ['nghìn', 1e3],
  ['ngàn', 1e3],
  ['triệu', 1e6],
  ['tỷ', 1e9],
])

/** «tr.đ», «trđ» as tables write it. */
function scaled(words: string): string {
  return words.replace(/^tr\.?\s?(?:đồng|đ)$/iu, 'triệu đồng')
}
