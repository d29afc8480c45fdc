import { type PayloadHandler, type PayloadRequest, ValidationError } from 'payload'
import type { z } from 'zod'
import type { FigureReview } from './model.ts'

/** Why something is not done, in words for the person who asked. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly status: 400 | 403 | 404 | 409
  /** The figure as it is now, where that is the reason. */
  readonly figure: FigureReview | null

  constructor(status: Refusal['status'], message: string, figure: FigureReview | null = null) {
    super(message)
    this.status = status
    this.figure = figure
  }
}

/** Why what stands nowhere cannot be left to the machine again. */
export const orphanWaits =
  'Câu gốc của số liệu này không còn trong tài liệu, nên không trả về chờ rà soát được. Hãy gắn lại vào chữ khác hoặc bác.'

/** What a body says, checked. Throws a refusal that names the field. */
export async function readBody<Schema extends z.ZodType>(
  req: PayloadRequest,
  schema: Schema,
): Promise<z.output<Schema>> {
  const body: unknown = await req.json?.().catch(() => undefined)
  const read = schema.safeParse(body)
  if (read.success) return read.data
  const issue = read.error.issues[0]
  const path = issue?.path.join('.')
  const isOwn = issue && !/^(Invalid|Unrecognized|Too )/.test(issue.message)
  throw new Refusal(400, isOwn ? issue.message : `Yêu cầu không hợp lệ${path ? `: ${path}` : ''}.`)
}

/** The handler of an endpoint: answers with what the work gives, or with why it is refused. */
export function answering(
  work: (req: PayloadRequest) => Promise<unknown>,
  status = 200,
): PayloadHandler {
  return async (req) => {
    try {
      return Response.json(await work(req), { status })
    } catch (error) {
      if (error instanceof Refusal) {
        const { message, figure } = error
        return Response.json({ message, ...(figure && { figure }) }, { status: error.status })
      }
      if (error instanceof ValidationError) {
        const message = error.data.errors.map((one) => one.message).join(' ')
        return Response.json({ message }, { status: 400 })
      }
      throw error
    }
  }
}
