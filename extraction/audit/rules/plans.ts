import { contradictionFinding, contradictions } from '../contradictions.ts'
import type { AuditRule } from '../finding.ts'

/** A percentage of plan against the plan, stated or following from another percentage of it. */
export const plans: AuditRule = ({ claims }) =>
  [...claims.values()]
    .flatMap(contradictions)
    .filter(({ earlier, later }) => earlier.rule !== 'growth' && later.rule !== 'growth')
    .map((found) => contradictionFinding('plan', found))
