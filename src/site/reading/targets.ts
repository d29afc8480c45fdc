import { slugify } from '../../../collections/shared/slugify.ts'
import type { ProgrammeTargets } from '../../catalog/targets/model.ts'
import { type KnownProgramme, knownProgrammes } from '../../catalog/targets/knownProgrammes.ts'
import type { Decision } from '../../payload-types.ts'
import { decisionName } from '../format/decisionName.ts'
import type { UnitNames } from '../format/unitName.ts'
import { today } from '../format/validity.ts'
import { unitNames } from './unitNames.ts'
import { asVisitor, type Visit } from './visit.ts'

/** A decision that sets targets, from its record or, without one, from what the project knows. */
export interface ProgrammeEntry {
  readonly number: string
  readonly slug: string
  readonly name: string
  readonly title: string | null
  /** yyyy-MM-dd or an instant of that day. */
  readonly issuedOn: string | null
  readonly period: { readonly start: string | null; readonly end: string | null }
  /** True when the visitor can open the decision itself. */
  readonly hasRecord: boolean
  readonly visibility: Decision['visibility']
  readonly known: KnownProgramme | null
}

type Record = Pick<
  Decision,
  'number' | 'slug' | 'title' | 'instrumentType' | 'issuedOn' | 'period' | 'visibility'
>

const day = (instant: string | null | undefined) => instant?.slice(0, 10) ?? null

function entryOf(number: string, record: Record | undefined): ProgrammeEntry {
  const known = knownProgrammes().find(({ decision }) => decision === number) ?? null
  const instrumentType = record?.instrumentType ?? (known ? 'Quyết định' : null)
  return {
    number,
    slug: record?.slug ?? slugify(number),
    name: decisionName({ number, instrumentType }),
    title: record?.title ?? known?.title ?? null,
    issuedOn: record?.issuedOn ?? known?.issuedOn ?? null,
    period: {
      start: day(record?.period?.start) ?? known?.period.start ?? null,
      end: day(record?.period?.end) ?? known?.period.end ?? null,
    },
    hasRecord: record !== undefined,
    visibility: record?.visibility ?? 'public',
    known,
  }
}

async function findRecords(visit: Visit, numbers: readonly string[]) {
  const { docs } = await visit.payload.find({
    ...asVisitor(visit),
    collection: 'decisions',
    where: { number: { in: [...numbers] } },
    pagination: false,
    depth: 0,
    select: {
      number: true,
      slug: true,
      title: true,
      instrumentType: true,
      issuedOn: true,
      period: true,
      visibility: true,
    },
  })
  return new Map(docs.map((record): [string, Record] => [record.number, record]))
}

/** The decisions that set targets, with how many figures say so; the latest first. */
export async function readProgrammes(visit: Visit) {
  const programmes = await visit.catalog.programmes({ audience: visit.audience })
  const records = await findRecords(
    visit,
    programmes.map(({ decision }) => decision),
  )
  return programmes
    .map(({ decision, figures }) => ({ ...entryOf(decision, records.get(decision)), figures }))
    .filter(({ hasRecord, known }) => hasRecord || known)
    .toSorted((a, b) => (b.issuedOn ?? '').localeCompare(a.issuedOn ?? ''))
}

/** A decision's targets against what was reached. */
export interface ProgrammeReading {
  readonly programme: ProgrammeEntry
  readonly targets: ProgrammeTargets['targets']
  readonly units: UnitNames
}

/** Null at an address of no decision that the visitor may see, and that the project does not know. */
export async function readProgramme(visit: Visit, slug: string): Promise<ProgrammeReading | null> {
  const { docs } = await visit.payload.find({
    ...asVisitor(visit),
    collection: 'decisions',
    where: { slug: { equals: slug } },
    limit: 1,
    pagination: false,
    depth: 0,
  })
  const number =
    docs[0]?.number ??
    knownProgrammes().find(({ decision }) => slugify(decision) === slug)?.decision
  if (number === undefined) return null
  const programme = entryOf(number, docs[0])
  const [{ targets }, units] = await Promise.all([
    visit.catalog.targets({
      decision: number,
      audience: visit.audience,
      period: programme.period,
      today: today(),
    }),
    unitNames(visit),
  ])
  return { programme, targets, units }
}
