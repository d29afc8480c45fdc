import { agree, common, gap } from './agree.ts'
import type { Bounds } from './bounds.ts'

/** A figure as one of those that speak of the same subject. */
export interface Statement {
  readonly figure: string
  /** Its document. */
  readonly document: number
  /** Null for a figure without a number. */
  readonly bounds: Bounds | null
  /** Part of a total that its document gives. */
  readonly isPart: boolean
  /** A part of which the text does not say what it is a part of the total by. */
  readonly isLoose: boolean
}

/** What the statements about one subject come to. */
export interface Weighing {
  /** The figures that bear witness to the fact; the others stand alone. */
  readonly witnesses: ReadonlySet<string>
  /** How far the documents contradict each other, as a share of the greatest number; 0 when they agree. */
  readonly disagreement: number
}

type Bounded = Statement & { readonly bounds: Bounds }

const hasBounds = (statement: Statement): statement is Bounded => statement.bounds !== null

const boundsOf = (statements: readonly Bounded[]) => statements.map(({ bounds }) => bounds)

/** What a document says of the subject itself: where it gives a total, its parts do not count. */
function ownStatements(statements: readonly Bounded[]): readonly Bounded[] {
  const wholes = statements.filter(({ isPart }) => !isPart)
  return wholes.length > 0 ? wholes : statements
}

function magnitude(all: readonly Bounds[]): number {
  const ends = all.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)])
  return ends.filter(Number.isFinite).reduce((most, end) => Math.max(most, end), 0)
}

/**
 * Tells which of the statements about one subject bear witness to one fact, and how far they disagree.
 * A document that gives several numbers for the subject that do not agree tells apart what we cannot
 * («1.256 triệu đồng … 200 triệu đồng» for two projects): it opposes nobody, and of its numbers those
 * bear witness that agree with another document.
 */
export function weighStatements(statements: readonly Statement[]): Weighing {
  const bounded = statements.filter(hasBounds).filter(({ isLoose }) => !isLoose)
  const documents = [...Map.groupBy(bounded, ({ document }) => document).values()].map((said) => {
    const own = ownStatements(said)
    return { own, isClear: agree(...boundsOf(own)) }
  })
  const clear = documents.filter(({ isClear }) => isClear)
  const said = clear.map(({ own }) => common(boundsOf(own)))
  const distinct = [...new Map(said.map((one) => [`${one.low} ${one.high}`, one])).values()]
  const confirmed = documents
    .filter(({ isClear }) => !isClear)
    .flatMap(({ own }) => own.filter(({ bounds }) => distinct.some((one) => agree(bounds, one))))
  const witnesses = [...clear.flatMap(({ own }) => own), ...confirmed]
  const apart = gap(distinct)
  return {
    witnesses: new Set(witnesses.map(({ figure }) => figure)),
    disagreement: apart === 0 ? 0 : Math.min(apart / magnitude(distinct), 1),
  }
}
