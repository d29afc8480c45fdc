import type { AuditRule } from './finding.ts'
import { growth } from './rules/growth.ts'
import { impossible } from './rules/impossible.ts'
import { listedPlaces } from './rules/listedPlaces.ts'
import { plans } from './rules/plans.ts'
import { repeatedTargets } from './rules/repeatedTargets.ts'
import { shares } from './rules/shares.ts'
import { totals } from './rules/totals.ts'

/** What is checked, in order: of two findings on the same figures the first rule's is kept. */
export const auditRules: readonly AuditRule[] = [
  impossible,
  totals,
  shares,
  plans,
  growth,
  listedPlaces,
  repeatedTargets,
]
