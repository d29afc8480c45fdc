import { contradictionFinding, contradictions } from '../contradictions.ts'
import type { AuditRule } from '../finding.ts'

/**
 * Growth against the figure it starts from, stated or following from another one: a spending that
 * is 97,02% of the plan for 2016, and a plan for 2017 that is 14,64% above the plan for 2016.
 */
export const growth: AuditRule = ({ claims }) =>
  [...claims.values()]
    .flatMap(contradictions)
    .filter(({ earlier, later }) => earlier.rule === 'growth' || later.rule === 'growth')
    .map((found) => contradictionFinding('growth', found))
