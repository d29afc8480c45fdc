import type { Extraction } from '../model/extraction.ts'
import { auditView } from './auditView.ts'
import type { Finding } from './finding.ts'
import { auditRules } from './rules.ts'

/**
 * What does not add up among the figures of one text, in text order: totals and parts, shares,
 * percentages of plan, growth, numbers of places and their names, goals told twice, impossible
 * values. Hedges and roundings are respected; what is unclear is left out, since a false alarm
 * costs more than a miss. `text` is the text that `extraction` was made from.
 */
export function audit(text: string, extraction: Extraction): Finding[] {
  const view = auditView(text, extraction)
  const findings = new Map<string, Finding>()
  for (const rule of auditRules) {
    for (const finding of rule(view)) {
      const key = finding.figures.join(',')
      if (!findings.has(key)) findings.set(key, finding)
    }
  }
  return [...findings.values()].toSorted((a, b) => a.figures[0]! - b.figures[0]!)
}
