import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { hasRole } from '../../../collections/shared/access/roles.ts'
import { openCatalog } from '../../catalog/openCatalog.ts'
import { confidenceBands } from '../../catalog/priority.ts'
import type { ReviewFilter } from '../../catalog/reviewModel.ts'
import { figureReviews } from '../../knowledge/review/figureReviews.ts'
import { findReadable } from '../../knowledge/review/findForReview.ts'
import { reviewStates } from '../../knowledge/review/model.ts'
import { Refusal } from '../../knowledge/review/refusal.ts'
import { figureAddress } from '../../site/addresses.ts'
import { mostTogether, pageSize, type QueueAnswer, type QueueItem } from './model.ts'
import { passageOf } from './passageOf.ts'
import { placeNames } from './placeNames.ts'

const word = z.string().max(200).optional()

const queueQuery = z.object({
  state: z.enum(reviewStates).default('pending'),
  document: word,
  indicator: word,
  place: word,
  year: z.coerce.number().int().min(1900).max(2200).optional(),
  rule: word,
  unit: word,
  confidence: z.enum(confidenceBands).optional(),
  finding: z.stringbool().optional(),
  after: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(mostTogether).default(pageSize),
})

/** Without what is not given, as the catalog takes it. */
function given<T extends object>(values: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]: Exclude<T[Key], undefined>
  }
}

/**
 * A page of the queue as the person of the request may see it, read from the archive itself: the
 * catalog only tells which figures come next.
 * @throws Refusal when nobody is signed in or a condition makes no sense
 */
export async function readQueue(req: PayloadRequest): Promise<QueueAnswer> {
  if (!req.user) throw new Refusal(403, 'Hãy đăng nhập để xem hàng đợi rà soát.')
  const parsed = queueQuery.safeParse(Object.fromEntries(req.searchParams ?? []))
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join('.') ?? ''
    throw new Refusal(400, `Điều kiện lọc «${field}» không hợp lệ.`)
  }
  const { state, after, limit, ...rest } = parsed.data
  const filter: ReviewFilter = given(rest)
  const catalog = openCatalog(req.payload)
  const page = await catalog.reviews({ ...filter, state, pageSize: limit, ...given({ after }) })
  const figures = await findReadable(
    req,
    page.rows.map(({ figure }) => figure),
  )
  const reviews = new Map((await figureReviews(figures, req)).map((one) => [one.id, one]))
  const items = page.rows.flatMap(({ figure, text, ...row }): QueueItem[] => {
    const review = reviews.get(figure)
    // The archive may be a moment ahead of the catalog.
    if (!review || review.state !== state || review.orphaned) return []
    const address = figureAddress(row.document, figure)
    return [{ ...row, review, address, passage: passageOf(text, review) }]
  })
  const counts = await catalog.countReviews(filter)
  return {
    items,
    next: page.next,
    counts: hasRole(req.user, 'analyst') ? counts : { ...counts, rejected: 0 },
    rules: await catalog.reviewRules(),
    places: await placeNames(
      req.payload,
      items.map(({ review }) => review),
    ),
  }
}
