import type {
  AddRequest,
  AnchorRequest,
  BulkReviewAnswer,
  FigureReview,
  HistoryRow,
  OrphanList,
  ReviewRequest,
} from '../../knowledge/review/model.ts'
import { saysSame } from './describePart.ts'
import { queuePath, type QueueAnswer, type QueueChoice } from './model.ts'

/** Why the archive did not do what it was asked; status 0 when it did not answer. */
export interface Refused {
  readonly status: number
  /** Empty when there is nothing to say but the status. */
  readonly message: string
  /** The figure as it is now, where somebody changed it. */
  readonly figure: FigureReview | null
}

export type Outcome<T> = { readonly done: T } | { readonly refused: Refused }

export type FigureOutcome = Outcome<FigureReview>

/** Pauses before a request that got no answer is sent again, in milliseconds. */
const pauses = [500, 2000, 5000]

function refusal(status: number, body: unknown): Refused {
  const { message, figure, errors } = (body ?? {}) as {
    message?: string
    figure?: FigureReview
    errors?: { message?: string }[]
  }
  return { status, message: message ?? errors?.[0]?.message ?? '', figure: figure ?? null }
}

async function once<T>(address: string, init: RequestInit): Promise<Outcome<T>> {
  const response = await fetch(address, init)
  const body = (await response.json().catch(() => null)) as unknown
  return response.ok ? { done: body as T } : { refused: refusal(response.status, body) }
}

/** Asks until there is an answer, a few times. */
async function ask<T>(address: string, init: RequestInit = {}): Promise<Outcome<T>> {
  for (let tries = 0; ; tries++) {
    try {
      return await once<T>(address, { credentials: 'same-origin', ...init })
    } catch {
      const pause = pauses[tries]
      if (pause === undefined) return { refused: { status: 0, message: '', figure: null } }
      await new Promise((done) => setTimeout(done, pause))
    }
  }
}

function post<T>(address: string, body: unknown): Promise<Outcome<T>> {
  return ask<T>(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    // A tab that closes anyway lets the request end.
    keepalive: true,
  })
}

async function figureFrom(
  asked: Promise<Outcome<{ figure: FigureReview }>>,
): Promise<FigureOutcome> {
  const outcome = await asked
  return 'done' in outcome ? { done: outcome.done.figure } : outcome
}

/** Sends what a person decided of a figure they saw. */
export function sendReview(
  api: string,
  seen: Pick<FigureReview, 'id' | 'updatedAt'>,
  request: Omit<ReviewRequest, 'expected'>,
): Promise<FigureOutcome> {
  const body: ReviewRequest = { ...request, expected: seen.updatedAt }
  return figureFrom(post(`${api}/figures/${seen.id}/review`, body))
}

/** Sends a figure that the machine missed. */
export function sendAddition(api: string, request: AddRequest): Promise<FigureOutcome> {
  return figureFrom(post(`${api}/figures/add`, request))
}

/** True when nothing of what the person saw has changed: only where the figure stands, or a count. */
function isAsSeen(seen: FigureReview, now: FigureReview | null): now is FigureReview {
  return (
    now !== null &&
    now.state === seen.state &&
    now.quote === seen.quote &&
    now.sentence === seen.sentence &&
    saysSame(now.human, seen.human)
  )
}

/**
 * Sends a decision that rests on what was seen only; when the figure's row was written since without
 * any change to that (a neighbour was reviewed, the document was read again), it is sent once more.
 */
export async function sendDecision(
  api: string,
  seen: FigureReview,
  request: Omit<ReviewRequest, 'expected' | 'changes'>,
): Promise<FigureOutcome> {
  const first = await sendReview(api, seen, request)
  if ('done' in first || first.refused.status !== 409) return first
  const { figure } = first.refused
  return isAsSeen(seen, figure) ? sendReview(api, figure, request) : first
}

/** Takes back the last change a person made to a figure. */
export function sendUndo(api: string, { id, updatedAt }: FigureReview): Promise<FigureOutcome> {
  return figureFrom(post(`${api}/figures/${id}/undo`, { expected: updatedAt }))
}

/** Accepts figures that were seen in a preview. */
export function sendAcceptMany(
  api: string,
  seen: readonly FigureReview[],
): Promise<Outcome<BulkReviewAnswer>> {
  const figures = seen.map(({ id, updatedAt }) => ({ id, expected: updatedAt }))
  return post(`${api}/figures/review`, { action: 'accept', figures })
}

/** A choice as the query of an address; what is not chosen is left out. */
export function choiceQuery(choice: Partial<QueueChoice>): URLSearchParams {
  const given = Object.entries(choice).filter(([, value]) => value !== undefined)
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)]))
}

/** Asks for a page of the queue. */
export function fetchQueue(
  api: string,
  choice: QueueChoice,
  page: { readonly after?: string | null; readonly limit?: number } = {},
): Promise<Outcome<QueueAnswer>> {
  const query = choiceQuery(choice)
  if (page.after) query.set('after', page.after)
  if (page.limit) query.set('limit', String(page.limit))
  return ask(`${api}${queuePath}?${query}`)
}

/** What people said of figures whose sentences are gone, the latest first. */
export function fetchOrphans(api: string, page: number): Promise<Outcome<OrphanList>> {
  return ask(`${api}/figures/orphans?page=${page}`)
}

/** Puts what people said of an orphan to words they chose in its document. */
export function sendAnchor(
  api: string,
  seen: FigureReview,
  words: Pick<AnchorRequest, 'quote' | 'start' | 'end'>,
): Promise<FigureOutcome> {
  const body: AnchorRequest = { ...words, expected: seen.updatedAt }
  return figureFrom(post(`${api}/figures/${seen.id}/anchor`, body))
}

/** The stored plain text of a document, which offsets point into. */
export async function fetchText(
  api: string,
  { collection, id }: NonNullable<FigureReview['document']>,
): Promise<Outcome<string>> {
  const found = await ask<{ text?: string | null }>(
    `${api}/${collection}/${id}?depth=0&select[text]=true`,
  )
  return 'done' in found ? { done: found.done.text ?? '' } : found
}

/** What happened to a figure, the latest first. */
export function fetchHistory(api: string, id: string): Promise<Outcome<{ rows: HistoryRow[] }>> {
  return ask(`${api}/figures/${id}/history`)
}
