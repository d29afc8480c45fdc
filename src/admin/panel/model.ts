import { z } from 'zod'
import { documentSlugs } from '../../../collections/shared/slugs.ts'
import type { ReviewState, Statement } from '../../knowledge/review/model.ts'
import type { PlaceNames, ReviewTables } from '../review/model.ts'

/** Where the data of the panel is, below the API. */
export const panelPath = '/body-reading'

/** Longest text that is read while it is typed, in UTF-16 units. */
export const mostCharacters = 200_000

/** More entries of a kind than this are not listed. */
export const mostEntries = 300

const text = (label: string, most: number) =>
  z
    .string({ error: `«${label}» phải là chữ.` })
    .max(most, `«${label}» dài quá ${most.toLocaleString('vi')} ký tự.`)

/** Body of `POST /api/body-reading`: a document as it stands on the screen. */
export const typedSchema = z.object({
  collection: z.enum(documentSlugs, { error: 'Không có loại tài liệu này.' }),
  /** Null for one that is not saved yet. */
  id: z.string().min(1).max(100).nullable(),
  /** As `lexicalText` gives it; the offsets of the answer point into it. */
  text: text('Nội dung', mostCharacters),
  title: text('Tiêu đề', 2000).nullable(),
  /** The day of publication, of a decision that of issue. */
  day: z.iso
    .datetime({ offset: true, error: '«Ngày đăng» không phải là một ngày.' })
    .or(z.iso.date())
    .nullable(),
  /** Of a decision. */
  number: text('Số văn bản', 200).nullable(),
  /** Id of an organization. */
  publisher: z.string().max(100).nullable(),
})

export type TypedDocument = z.infer<typeof typedSchema>

/** Body of `POST /api/body-reading/choice`: also the words that a person selected. */
export const choiceSchema = typedSchema
  .extend({ start: z.number().int().min(0), end: z.number().int().min(0) })
  .refine(({ text: whole, start, end }) => whole.slice(start, end).trim() !== '', {
    error: 'Chưa chọn chữ nào trong nội dung.',
  })
  .refine(({ start, end }) => end - start <= 2000, {
    error: 'Đoạn chữ chọn dài quá 2.000 ký tự.',
  })

export type TypedChoice = z.infer<typeof choiceSchema>

/** Start and end of words in the text that was sent. */
export type EntrySpan = readonly [start: number, end: number]

/** Something that was read, with the places where it stands. */
export interface PanelEntry {
  readonly key: string
  readonly spans: readonly EntrySpan[]
  readonly quote: string
  /** What it means, in words. */
  readonly label: string
  readonly details: readonly string[]
}

export interface PanelFigure extends PanelEntry {
  /** `new` for one that is not stored yet, `added` for one that a person made. */
  readonly state: ReviewState | 'new' | 'added'
  /** The stored figure that it is; null for a new one. */
  readonly stored: { readonly id: string; readonly updatedAt: string } | null
}

/** What does not add up, with the keys of the figures it is about. */
export interface PanelFinding {
  readonly key: string
  readonly severity: 'high' | 'low'
  readonly message: string
  readonly figures: readonly string[]
}

/** Answer of `POST /api/body-reading`; at most `mostEntries` of each kind. */
export interface PanelReading {
  readonly figures: readonly PanelFigure[]
  readonly citations: readonly PanelEntry[]
  readonly places: readonly PanelEntry[]
  readonly findings: readonly PanelFinding[]
  /** How many there are, listed or not. */
  readonly totals: Readonly<Record<'figures' | 'citations' | 'places' | 'findings', number>>
  /** Reviewed figures whose sentence this text no longer has, in words. */
  readonly gone: readonly string[]
  /** True when the text is the stored one that figures are kept of. */
  readonly isSaved: boolean
}

/** Answer of `POST /api/body-reading/choice`: what a form for the selected words begins with. */
export interface ChoiceReading {
  readonly statement: Statement
  /** False when nothing was read from the words themselves. */
  readonly isRead: boolean
  readonly tables: ReviewTables
  readonly places: PlaceNames
}
