/** From which confidence on a reading counts as medium, and as high. */
const mediumFrom = 0.85
const highFrom = 0.93

export const confidenceBands = ['low', 'medium', 'high'] as const

/** How sure the machine was: «thấp», «vừa», «cao». */
export type ConfidenceBand = (typeof confidenceBands)[number]

/** Confidences from `from` on and below `below` are of the band; what has none is of no band. */
export const bandBounds: Readonly<Record<ConfidenceBand, { from: number; below: number }>> = {
  low: { from: 0, below: mediumFrom },
  medium: { from: mediumFrom, below: highFrom },
  high: { from: highFrom, below: Infinity },
}

/**
 * What makes a figure matter, the weightiest first: each reason outweighs all that follow it together.
 * A figure that contradicts another one of its text is most likely wrong, in the text or in the reading;
 * then what the machine itself doubted; then hints of a contradiction. Among what nothing speaks
 * against, those go first that targets are measured by, then money, then what was read with some doubt.
 */
export const points = {
  clearFinding: 32,
  lowConfidence: 16,
  weakFinding: 8,
  hasTargets: 4,
  money: 2,
  mediumConfidence: 1,
} as const

export type ReviewReason = keyof typeof points

/** What of a figure decides how soon it should be reviewed. */
export interface Weighed {
  /** Null for a figure that a person made. */
  readonly confidence: number | null
  /** Code of the unit. */
  readonly unit: string
  /** The gravest finding of the audit that names the figure. */
  readonly finding: 'high' | 'low' | null
  /** True when a decision sets a target for the figure's indicator. */
  readonly hasTargets: boolean
}

function isIn(band: ConfidenceBand, confidence: number | null): boolean {
  const { from, below } = bandBounds[band]
  return confidence !== null && confidence >= from && confidence < below
}

/** The band of a confidence; none for a figure that a person made. */
export function bandOf(confidence: number | null): ConfidenceBand | undefined {
  return confidenceBands.find((band) => isIn(band, confidence))
}

/** The points of what the figure's own row tells; findings and targets change without it. */
export function ownPoints({ confidence, unit }: Pick<Weighed, 'confidence' | 'unit'>): number {
  return (
    (isIn('low', confidence) ? points.lowConfidence : 0) +
    (isIn('medium', confidence) ? points.mediumConfidence : 0) +
    (unit === 'VND' ? points.money : 0)
  )
}

/** How soon a figure should be reviewed: the more points, the sooner. */
export function priorityOf(figure: Weighed): number {
  return (
    ownPoints(figure) +
    (figure.finding === 'high' ? points.clearFinding : 0) +
    (figure.finding === 'low' ? points.weakFinding : 0) +
    (figure.hasTargets ? points.hasTargets : 0)
  )
}

/** Why a figure has these points, the weightiest reason first. */
export function reasonsOf(priority: number): ReviewReason[] {
  const names = Object.keys(points) as ReviewReason[]
  return names.filter((reason) => (priority & points[reason]) !== 0)
}
