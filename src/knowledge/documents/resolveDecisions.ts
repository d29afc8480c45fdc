import type { Payload, PayloadRequest } from 'payload'
import { slugify } from '../../../collections/shared/slugify.ts'
import type { CitationMention } from '../../../extraction/index.ts'
import { instantOf } from '../dayOf.ts'
import { mergedWinners } from '../merge/mergedWinners.ts'
import { systemRequest } from '../systemRequest.ts'

/** What a text says of an instrument it cites. */
export type CitedInstrument = Pick<CitationMention, 'type' | 'issuer' | 'issuedOn'> & {
  readonly number: string
}

/** Ids of decisions by `decisionKey`. */
export type DecisionIds = ReadonlyMap<string, string>

/** By what two ways of writing a number are one: dashes, marks and capitals do not count. */
export function decisionKey(number: string): string {
  return slugify(number)
}

/**
 * The instruments that a text cites by number, each once, with all it says of them.
 * @param ownNumber number of the instrument the document itself is: naming itself is no citation.
 */
export function citedInstruments(
  citations: readonly CitationMention[],
  ownNumber: string | null | undefined,
): CitedInstrument[] {
  const own = decisionKey(ownNumber ?? '')
  const cited = new Map<string, CitedInstrument>()
  for (const { id, type, issuer, issuedOn } of citations) {
    const key = decisionKey(id ?? '')
    if (id === null || key === own) continue
    const known = cited.get(key)
    cited.set(key, {
      number: known?.number ?? id,
      type: known?.type ?? type,
      issuer: known?.issuer ?? issuer,
      issuedOn: known?.issuedOn ?? issuedOn,
    })
  }
  return [...cited.values()]
}

/** Just their numbers. */
export function numbersOf(cited: readonly CitedInstrument[]): string[] {
  return cited.map(({ number }) => number)
}

/**
 * Finds decisions by number, in the trash too: citing one does not bring it back. The number of one that
 * was merged means the one that took its place.
 */
export async function findDecisions(
  payload: Payload,
  numbers: readonly string[],
  req: PayloadRequest,
): Promise<Map<string, string>> {
  if (numbers.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'decisions',
    where: { or: [{ number: { in: numbers } }, { slug: { in: numbers.map(decisionKey) } }] },
    depth: 0,
    pagination: false,
    trash: true,
    select: { number: true, slug: true, mergedInto: true },
    req,
  })
  const merged = docs.filter(({ mergedInto }) => mergedInto).map(({ id }) => id)
  const winners = await mergedWinners(payload, 'decisions', merged, req)
  const meant = (id: string) => winners.get(id) ?? id
  return new Map([
    ...docs.map(({ slug, id }) => [slug ?? '', meant(id)] as const),
    ...docs.map(({ number, id }) => [decisionKey(number), meant(id)] as const),
  ])
}

/**
 * Creates the stub of a cited instrument, for people with an account at first. It stands outside the
 * saving's transaction: a number that another saving took in the meantime would end it.
 */
async function createStub(
  payload: Payload,
  { number, type, issuer, issuedOn }: CitedInstrument,
): Promise<string | undefined> {
  const req = await systemRequest(payload)
  try {
    const { id } = await payload.create({
      collection: 'decisions',
      data: {
        number,
        instrumentType: type,
        issuer,
        issuedOn: instantOf(issuedOn),
        visibility: 'internal',
        stub: true,
      },
      depth: 0,
      req,
    })
    return id
  } catch (error) {
    const found = (await findDecisions(payload, [number], req)).get(decisionKey(number))
    if (found === undefined) {
      payload.logger.error({ err: error, msg: `Không tạo được văn bản «${number}»` })
    }
    return found
  }
}

/** Finds the decisions a text cites; those not known yet become stubs. */
export async function resolveDecisions(
  payload: Payload,
  cited: readonly CitedInstrument[],
  req: PayloadRequest,
): Promise<DecisionIds> {
  const known = await findDecisions(payload, numbersOf(cited), req)
  for (const instrument of cited) {
    const key = decisionKey(instrument.number)
    if (known.has(key)) continue
    const id = await createStub(payload, instrument)
    if (id !== undefined) known.set(key, id)
  }
  return known
}
