import type { Payload, PayloadRequest } from 'payload'
import { findMain, type DocumentRef } from '../documents/documentRows.ts'
import { readMain } from '../documents/readMain.ts'
import {
  decisionKey,
  findDecisions,
  numbersOf,
  type CitedInstrument,
  type DecisionIds,
} from '../documents/resolveDecisions.ts'
import type { StoredFigure } from '../figures/figureRecord.ts'
import { isKept } from '../figures/openFigure.ts'
import { findFigures } from '../figures/saveFigures.ts'
import { idsOf } from '../idOf.ts'
import type { CurrentExtractor } from '../vocabulary/extractorFor.ts'
import { compareFigures } from './compareFigures.ts'
import type { DocumentComparison } from './report.ts'

/** Ids of the cited instruments; one that is not known gets a stand-in, since comparing makes no stub. */
async function idsWithoutStubs(
  payload: Payload,
  cited: readonly CitedInstrument[],
  req: PayloadRequest,
): Promise<DecisionIds> {
  const known = await findDecisions(payload, numbersOf(cited), req)
  const standIns = cited.map(({ number }) => [decisionKey(number), `new:${number}`] as const)
  return new Map([...standIns, ...known])
}

/** Numbers of the decisions that people tied figures to, by id. */
async function numbersSaid(
  payload: Payload,
  stored: readonly StoredFigure[],
  req: PayloadRequest,
): Promise<Map<string, string>> {
  const ids = stored.filter(isKept).flatMap(({ record }) => record.decision ?? [])
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'decisions',
    where: { id: { in: [...new Set(ids)] } },
    depth: 0,
    pagination: false,
    trash: true,
    select: { number: true },
    req,
  })
  return new Map(docs.map(({ id, number }) => [id, number]))
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [new Set(a), new Set(b)]
  return left.size === right.size && a.every((id) => right.has(id))
}

/** Codes of indicators and names of places by id; those of records that stand, not of merged ones. */
export function namesOf({ indicators, places, vocabulary }: CurrentExtractor) {
  return {
    indicators: new Map(
      vocabulary.indicators.map(({ code }) => [indicators.get(code) ?? '', code]),
    ),
    places: new Map(vocabulary.places.map(({ slug, name }) => [places.get(slug) ?? '', name])),
  }
}

/**
 * What the current extractor would change of a document; writes nothing. Null for a document that is
 * gone.
 */
export async function compareDocument(
  payload: Payload,
  document: DocumentRef,
  current: CurrentExtractor,
  names: ReturnType<typeof namesOf>,
  req: PayloadRequest,
): Promise<DocumentComparison | null> {
  const main = await findMain(payload, document, req)
  if (!main) return null
  const reading = await readMain({ payload, req }, document, main, current, (cited) =>
    idsWithoutStubs(payload, cited, req),
  )
  const stored = await findFigures(payload, document, req)
  const decisions = await numbersSaid(payload, stored, req)
  const { cites, places } = reading.links
  return {
    ...compareFigures(stored, reading.figures, { ...names, decisions }),
    document: { ...document, title: main.title ?? main.number ?? document.id },
    linksChange: !isSameSet(idsOf(main.cites), cites) || !isSameSet(idsOf(main.places), places),
  }
}
