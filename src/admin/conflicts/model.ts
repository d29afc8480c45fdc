import { z } from 'zod'

/** Where the board is, below the admin. */
export const boardPath = '/doi-chieu'

/** Longest reason, in characters; as long as the table takes. */
export const longestReason = 2000

/** What the person saw who decides: the lines of the witnesses, and the settlement that was there. */
const seen = {
  said: z
    .array(z.string(), { error: 'Thiếu «said»: những gì các nguồn nói khi bạn mở trang.' })
    .max(10_000),
  settlement: z.string({ error: '«settlement» không đúng.' }).max(100).nullable(),
}

const reason = z
  .string({ error: '«Lý do» phải là chữ.' })
  .trim()
  .min(1, 'Hãy ghi lý do, để người sau biết vì sao kết luận như vậy.')
  .max(longestReason, '«Lý do» dài quá 2.000 ký tự.')

/** What a person decides of a conflict. */
export const verdictSchema = z.discriminatedUnion(
  'outcome',
  [
    z.object({
      outcome: z.literal('preferred'),
      preferred: z
        .string({ error: 'Hãy chọn nguồn đúng.' })
        .min(1, 'Hãy chọn nguồn đúng.')
        .max(100),
      reason,
      ...seen,
    }),
    z.object({ outcome: z.literal('explained'), reason, ...seen }),
  ],
  { error: 'Hãy chọn một nguồn, hoặc chọn «Các nguồn đều có lý do».' },
)

export type Verdict = z.infer<typeof verdictSchema>

/** Which settlement is taken back. */
export const undoSchema = z.object({
  settlement: z.string({ error: 'Thiếu «settlement»: kết luận cần hoàn tác.' }).min(1).max(100),
})
