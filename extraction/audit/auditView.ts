import type { Extraction } from '../model/extraction.ts'
import { readPartGroups, type PartGroup } from './readPartGroups.ts'
import { readClaims, type Claim } from './readClaims.ts'
import { readStatements } from './readStatements.ts'
import type { Statement } from './statement.ts'

/** A document as the rules see it. */
export interface AuditView {
  readonly text: string
  readonly extraction: Extraction
  readonly statements: readonly Statement[]
  /** Totals with the parts that the text gives of them. */
  readonly groups: readonly PartGroup[]
  /** What the text says of one and the same quantity, by quantity. */
  readonly claims: ReadonlyMap<string, readonly Claim[]>
}

/** Reads a document's figures once for all rules. */
export function auditView(text: string, extraction: Extraction): AuditView {
  const statements = readStatements(text, extraction)
  return {
    text,
    extraction,
    statements,
    groups: readPartGroups(text, extraction, statements),
    claims: readClaims(extraction.periods, statements),
  }
}
