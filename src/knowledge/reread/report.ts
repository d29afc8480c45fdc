import type { DocumentRef } from '../documents/documentRows.ts'
import { hashOf } from '../hashOf.ts'
import type { FigureComparison } from './compareFigures.ts'
import {
  changeKinds,
  type FigureChange,
  type RereadCounts,
  type RereadExample,
  type ShownField,
  type Tally,
} from './model.ts'

/** How many examples of each kind a report shows at most. */
const mostExamples = 20

/** Rules and indicators beyond so many are counted together. */
const mostRows = 200

const others = '…'

/** What a run has found so far. */
export interface Report {
  readonly counts: RereadCounts
  readonly examples: readonly RereadExample[]
}

/** One document compared. */
export interface DocumentComparison extends FigureComparison {
  readonly document: DocumentRef & { readonly title: string }
  /** It would cite other decisions or name other places. */
  readonly linksChange: boolean
}

function tallied(
  table: Readonly<Record<string, Tally>>,
  name: string,
  kind: keyof Tally,
): Readonly<Record<string, Tally>> {
  const isKnown = Object.hasOwn(table, name) || Object.keys(table).length < mostRows
  const row = isKnown ? name : others
  const before = table[row] ?? { gained: 0, lost: 0, changed: 0 }
  return { ...table, [row]: { ...before, [kind]: before[kind] + 1 } }
}

function countChange(counts: RereadCounts, change: FigureChange): RereadCounts {
  const { kind, rule, before, after } = change
  const counted = { ...counts, [kind]: counts[kind] + 1 }
  if (kind !== 'gained' && kind !== 'lost' && kind !== 'changed') return counted
  const fields: Partial<Record<ShownField, number>> = { ...counts.fields }
  for (const field of change.fields) fields[field] = (fields[field] ?? 0) + 1
  const indicator = (after ?? before)?.indicator ?? ''
  return {
    ...counted,
    fields,
    rules: tallied(counts.rules, rule, kind),
    indicators: tallied(counts.indicators, indicator, kind),
  }
}

const lots = new WeakMap<RereadExample, string>()

/** By chance, but the same whenever the run is repeated. */
function lotOf(example: RereadExample): string {
  const lot = lots.get(example) ?? hashOf(example)
  lots.set(example, lot)
  return lot
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  return counts
}

/** Takes one out of a list that is too long: of the rule and the document that have most of it. */
function thinned(examples: readonly RereadExample[]): RereadExample[] {
  if (examples.length <= mostExamples) return [...examples]
  const rules = countBy(examples, ({ rule }) => rule)
  const documents = countBy(examples, ({ document }) => document.id)
  const weights = examples.map((example) => ({
    example,
    rule: rules.get(example.rule) ?? 0,
    document: documents.get(example.document.id) ?? 0,
    lot: lotOf(example),
  }))
  const [most] = weights.toSorted(
    (a, b) => b.rule - a.rule || b.document - a.document || (a.lot < b.lot ? 1 : -1),
  )
  return examples.filter((example) => example !== most?.example)
}

/** The report with one more document in it; examples are spread over rules and documents. */
export function addToReport(report: Report, compared: DocumentComparison): Report {
  const { changes, kept, reviewed, linksChange, document } = compared
  const { collection, id, title } = document
  const before = report.counts
  const counts = changes.reduce(countChange, {
    ...before,
    kept: before.kept + kept,
    reviewed: before.reviewed + reviewed,
    links: before.links + Number(linksChange),
    documents: before.documents + Number(linksChange || changes.length > 0),
  })
  if (changes.length === 0) return { counts, examples: report.examples }
  const examples = changeKinds.flatMap((wanted) => {
    let list = report.examples.filter(({ kind }) => kind === wanted)
    for (const change of changes) {
      if (change.kind !== wanted) continue
      list = thinned([...list, { ...change, document: { collection, id, title } }])
    }
    return list
  })
  return { counts, examples }
}

/** The report with one more document that could not be read. */
export function addFailure({ counts, examples }: Report): Report {
  return { counts: { ...counts, failed: counts.failed + 1 }, examples }
}
