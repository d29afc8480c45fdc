import { z } from 'zod'
import { documentSlugs } from '../../../collections/shared/slugs.ts'

/** What people call the parts of a statement; messages and forms name them so. */
export const statementLabels = {
  value: 'Giá trị',
  range: 'Khoảng',
  unit: 'Đơn vị',
  qualifier: 'Mức chính xác',
  of: 'Trên tổng số',
  per: 'Tính trên mỗi',
  measure: 'Nội dung đo đếm',
  indicator: 'Chỉ tiêu',
  period: 'Kỳ',
  places: 'Địa bàn',
  status: 'Tính chất',
  decision: 'Theo văn bản',
  part: 'Là một phần của tổng số',
} as const satisfies Record<keyof Statement, string>

const key = (label: string) =>
  z
    .string({ error: `«${label}» phải là chữ.` })
    .trim()
    .min(1, `«${label}» không được để trống.`)

const number = (label: string) =>
  z.number({ error: `«${label}» phải là một số.` }).transform((value) => value + 0)

const qualifiers = [
  ...(['exact', 'more_than', 'less_than', 'about', 'nearly', 'at_least', 'at_most'] as const),
] as const
const statuses = ['actual', 'planned', 'target', 'share', 'change'] as const

/**
 * What a figure says, by codes, slugs and numbers instead of ids. `value` is in the base unit and null
 * when `range` holds; `period` is ISO 8601 as the extractor writes it (`2014/2018`, `2017-01/2017-09`,
 * `../2020`).
 */
export const statementSchema = z.object({
  value: number('Giá trị').nullable(),
  range: z
    .tuple([number('Khoảng'), number('Khoảng')], { error: '«Khoảng» gồm hai số, số nhỏ trước.' })
    .nullable(),
  unit: key('Đơn vị').max(200, '«Đơn vị» dài quá 200 ký tự.'),
  qualifier: z.enum(qualifiers, { error: '«Mức chính xác» không có giá trị này.' }),
  of: number('Trên tổng số').nullable(),
  per: key('Tính trên mỗi').max(200, '«Tính trên mỗi» dài quá 200 ký tự.').nullable(),
  measure: z
    .string({ error: '«Nội dung đo đếm» phải là chữ.' })
    .trim()
    .max(2000, '«Nội dung đo đếm» dài quá 2.000 ký tự.'),
  indicator: key('Chỉ tiêu').nullable(),
  period: key('Kỳ').nullable(),
  places: z
    .array(key('Địa bàn'), { error: '«Địa bàn» phải là danh sách.' })
    .max(100, '«Địa bàn» có quá 100 nơi.'),
  status: z.enum(statuses, { error: '«Tính chất» không có giá trị này.' }),
  decision: key('Theo văn bản').nullable(),
  part: z.boolean({ error: '«Là một phần của tổng số» phải là có hoặc không.' }),
})

export type Statement = z.infer<typeof statementSchema>

/** The parts of a statement that a person changes. */
export const changesSchema = statementSchema.partial()

export type Changes = z.infer<typeof changesSchema>

/** The `updatedAt` of the figure that the person saw. */
const expected = z.iso.datetime({ error: 'Thiếu «expected»: lúc sửa cuối mà bạn đã thấy.' })

/** Why; absent leaves the note of the figure as it is, empty takes it away. */
const note = z
  .string({ error: '«Ghi chú» phải là chữ.' })
  .trim()
  .max(4000, '«Ghi chú» dài quá 4.000 ký tự.')
  .nullable()
  .optional()

/** Body of `POST /api/figures/:id/review`. */
export const reviewSchema = z.object({
  action: z.enum(['accept', 'reject', 'correct', 'reopen'], {
    error: '«action» phải là accept, reject, correct hoặc reopen.',
  }),
  expected,
  changes: changesSchema.optional(),
  note,
})

export type ReviewRequest = z.input<typeof reviewSchema>

/** The most figures that are accepted with one request. */
export const mostAtOnce = 500

/** Body of `POST /api/figures/review`. */
export const bulkReviewSchema = z.object({
  action: z.literal('accept', { error: 'Chỉ chấp nhận được nhiều số liệu cùng lúc.' }),
  figures: z
    .array(z.object({ id: z.string().min(1), expected }))
    .min(1, 'Chưa chọn số liệu nào.')
    .max(mostAtOnce, `Mỗi lần chấp nhận nhiều nhất ${mostAtOnce} số liệu.`),
  note,
})

export type BulkReviewRequest = z.input<typeof bulkReviewSchema>

/** Answer to a bulk review: what was accepted, and what was left because somebody changed it since. */
export interface BulkReviewAnswer {
  readonly done: string[]
  readonly changed: string[]
}

/** Body of `POST /api/figures/:id/undo`. */
export const undoSchema = z.object({ expected })

const offset = (label: string) =>
  z
    .number({ error: `Thiếu «${label}».` })
    .int()
    .min(0)

/** The words a person chose; offsets into the stored plain text of the document. */
const words = {
  quote: z
    .string({ error: 'Chưa chọn chữ nào trong văn bản.' })
    .min(1, 'Chưa chọn chữ nào trong văn bản.')
    .max(2000, 'Đoạn chữ chọn dài quá 2.000 ký tự.'),
  start: offset('start'),
  end: offset('end'),
}

/** Body of `POST /api/figures/add`. */
export const addSchema = z.object({
  document: z.object({
    relationTo: z.enum(documentSlugs, { error: 'Không có loại tài liệu này.' }),
    value: z.string().min(1),
  }),
  ...words,
  changes: statementSchema
    .partial()
    .required({ unit: true })
    .refine(({ value, range }) => typeof value === 'number' || Array.isArray(range), {
      error: 'Điền «Giá trị» hoặc «Khoảng».',
    }),
  note,
})

export type AddRequest = z.input<typeof addSchema>

/** Body of `POST /api/figures/:id/anchor`: an orphan is put to words that say the same. */
export const anchorSchema = z.object({ expected, ...words, note })

export type AnchorRequest = z.input<typeof anchorSchema>

export const reviewStates = ['pending', 'accepted', 'corrected', 'rejected'] as const

export type ReviewState = (typeof reviewStates)[number]

/** A figure as people review it. */
export interface FigureReview {
  readonly id: string
  readonly updatedAt: string
  readonly state: ReviewState
  readonly quote: string
  /** Offsets into the stored plain text of the document. */
  readonly start: number | null
  readonly end: number | null
  readonly sentence: string
  /** Null for an orphan whose document was deleted. */
  readonly document: {
    readonly collection: (typeof documentSlugs)[number]
    readonly id: string
  } | null
  /** What holds now, as stored. */
  readonly human: Statement
  /** What the machine reads; null for a figure that a person made. */
  readonly machine: Statement | null
  readonly note: string | null
  readonly by: Person | null
  readonly at: string | null
  readonly confidence: number | null
  readonly rule: string | null
  readonly orphaned: boolean
}

export interface Person {
  readonly id: string
  readonly name: string
}

/** What can happen to a figure. */
export const historyActions = [
  ...(['added', 'accepted', 'corrected', 'rejected', 'reopened'] as const),
  ...(['reread', 'orphaned', 'found', 'relinked'] as const),
] as const

export type HistoryAction = (typeof historyActions)[number]

/** What a person does who leads a figure to a state. */
export const actionOf = {
  pending: 'reopened',
  accepted: 'accepted',
  corrected: 'corrected',
  rejected: 'rejected',
} as const satisfies Record<ReviewState, HistoryAction>

/** The parts of a figure that a change touched, as they were before or after it. */
export type HistoryState = Partial<Statement> & {
  readonly state?: ReviewState
  readonly quote?: string
  readonly sentence?: string
}

/** One change of a figure, as `GET /api/figures/:id/history` gives it, newest first. */
export interface HistoryRow {
  readonly action: HistoryAction
  /** Null for the machine. */
  readonly by: Person | null
  readonly at: string
  readonly note: string | null
  readonly before: HistoryState
  readonly after: HistoryState
}

/** What does not add up among the figures of one document, as `extractions.findings` keeps it. */
export interface StoredFinding {
  /** The same as long as the rule finds fault with the same figures. */
  readonly key: string
  readonly rule: string
  readonly severity: 'high' | 'low'
  /** For an analyst, in Vietnamese. */
  readonly message: string
  readonly expected: number
  readonly found: number
  readonly tolerance: number
  /** Ids in `figures`, in text order. */
  readonly figures: readonly string[]
}

/** What people said of figures whose sentence is gone. */
export interface OrphanList {
  readonly total: number
  readonly pages: number
  /** With the title of the document, or a decision's number; null when it was deleted. */
  readonly rows: (FigureReview & { readonly title: string | null })[]
}
