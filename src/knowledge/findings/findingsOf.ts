import { audit, type Extraction, type Figure } from '../../../extraction/index.ts'
import { isKept } from '../figures/openFigure.ts'
import type { StoredFigure } from '../figures/figureRecord.ts'
import type { StoredFinding } from '../review/model.ts'
import type { RecordNames } from '../review/recordNames.ts'
import { toFigure } from './toFigure.ts'

interface Held {
  readonly id: string
  readonly kept: boolean
  readonly figure: Figure
}

/** Text order; of two for the same words the one that a person has spoken about first. */
function compare(a: Held, b: Held): number {
  return a.figure.start - b.figure.start || Number(b.kept) - Number(a.kept) || b.figure.end - a.figure.end // prettier-ignore
}

/** Leaves out what stands over the words of another figure: the audit counts each word once. */
function withoutOverlaps(all: readonly Held[]): Held[] {
  const left: Held[] = []
  for (const one of all) {
    const last = left.at(-1)
    if (!last || last.figure.end <= one.figure.start) left.push(one)
    else if (one.kept && !last.kept) left.splice(-1, 1, one)
  }
  return left
}

/**
 * What does not add up among the figures of a document as they are after review: rejected ones are left
 * out, corrected ones say what people said.
 * @param reading of the text in which the figures stand.
 */
export function findingsOf(
  text: string,
  reading: Extraction,
  stored: readonly StoredFigure[],
  names: RecordNames,
): StoredFinding[] {
  const standing = stored.flatMap((one): Held[] => {
    const figure = one.state === 'rejected' ? null : toFigure(one, text, reading.sentences, names)
    return figure ? [{ id: one.id, kept: isKept(one), figure }] : []
  })
  const held = withoutOverlaps(standing.toSorted(compare))
  const figures = held.map(({ figure }) => figure)
  return audit(text, { ...reading, figures }).flatMap((finding): StoredFinding[] => {
    const { rule, severity, message, expected, found, tolerance } = finding
    if (![expected, found, tolerance].every(Number.isFinite)) return []
    const ids = finding.figures.map((index) => held[index]!.id)
    const key = `${rule}:${ids.toSorted().join('+')}`
    return [{ key, rule, severity, message, expected, found, tolerance, figures: ids }]
  })
}
