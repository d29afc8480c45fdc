import { formatDay } from './formatDay.ts'

/** What is known of the time in which an instrument holds; days or instants in ISO 8601. */
export interface InForce {
  readonly stub?: boolean | null | undefined
  readonly issuedOn?: string | null | undefined
  readonly effectiveFrom?: string | null | undefined
  /** The last day on which it holds. */
  readonly effectiveTo?: string | null | undefined
  /** The instruments that the reader may see replace it. */
  readonly replacedBy: readonly Successor[]
}

/** An instrument that replaces or amends another. */
export interface Successor {
  readonly slug: string
  readonly number: string
  readonly issuedOn?: string | null | undefined
  readonly effectiveFrom?: string | null | undefined
}

/** Whether an instrument holds on a day, as far as the archive knows. */
export type Validity =
  | { readonly state: 'inForce' }
  | { readonly state: 'notYet'; readonly from: string }
  | { readonly state: 'expired'; readonly from: string }
  | { readonly state: 'replaced'; readonly by: Successor; readonly from: string | null }
  | { readonly state: 'unknown' }

const dayOf = (instant: string | null | undefined) => instant?.slice(0, 10) ?? null

/** The first day on which an instrument acts upon others; null when nobody has said it. */
export function actsFrom({ effectiveFrom, issuedOn }: Successor): string | null {
  return dayOf(effectiveFrom) ?? dayOf(issuedOn)
}

/** The day after an ISO day. */
function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00.000Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}

/**
 * Whether an instrument holds on a day. What nobody has filled in is not known to hold: only an end that
 * the archive knows of, a last day or a successor, is told of it. A successor without a date counts for
 * today alone, since it exists by now; of any earlier day it leaves in doubt what holds.
 * @param day ISO day.
 * @param isToday whether `day` is today.
 */
export function validityOn(instrument: InForce, day: string, isToday: boolean): Validity {
  const begin = dayOf(instrument.effectiveFrom)
  const issued = dayOf(instrument.issuedOn)
  const end = dayOf(instrument.effectiveTo)
  const successors = instrument.replacedBy
    .map((by) => ({ by, from: actsFrom(by) }))
    .toSorted((a, b) => (a.from ?? '9999').localeCompare(b.from ?? '9999'))
  const first = successors[0]
  const expired = end !== null && day > end ? dayAfter(end) : null
  if (first?.from && day >= first.from && (expired === null || first.from <= expired)) {
    return { state: 'replaced', ...first }
  }
  if (expired !== null) return { state: 'expired', from: expired }
  if (first && first.from === null) {
    return isToday ? { state: 'replaced', ...first } : { state: 'unknown' }
  }
  const from = begin ?? issued
  if (from !== null && day < from) return { state: 'notYet', from }
  if (begin !== null && !instrument.stub) return { state: 'inForce' }
  // Of a day before a known end it is enough to know that it had begun.
  if (issued !== null && (end !== null || first !== undefined)) return { state: 'inForce' }
  return { state: 'unknown' }
}

/** «còn hiệu lực», «hết hiệu lực từ 01/01/2026», «đã bị thay thế bởi 2/QĐ-TTg từ 15/02/2021», … */
export function validityWords(validity: Validity): string {
  switch (validity.state) {
    case 'inForce':
      return 'còn hiệu lực'
    case 'notYet':
      return `chưa có hiệu lực (từ ${formatDay(validity.from)})`
    case 'expired':
      return `hết hiệu lực từ ${formatDay(validity.from)}`
    case 'replaced': {
      const since = validity.from ? ` từ ${formatDay(validity.from)}` : ''
      return `đã bị thay thế bởi ${validity.by.number}${since}`
    }
    case 'unknown':
      return 'chưa rõ hiệu lực'
    default:
      return validity satisfies never
  }
}

/** Today in Vietnam, where the instruments hold. */
export function today(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(now)
}
