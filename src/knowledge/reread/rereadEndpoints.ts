import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { hasRole } from '../../../collections/shared/access/roles.ts'
import { answering, readBody, Refusal } from '../review/refusal.ts'
import { continueRereading } from './continueRereading.ts'
import { decideRun, type Refusal as Why, type Verdict } from './decideRun.ts'
import type { RereadRun } from './model.ts'
import { latestRun } from './rereadingRows.ts'
import { startRun } from './startRun.ts'

/** How far the latest run is, for a page that looks again and again. */
export type RereadProgress = Pick<RereadRun, 'id' | 'state' | 'done' | 'of' | 'updatedAt'>

const decision = z.object({ seen: z.iso.datetime() })

const dateTime = new Intl.DateTimeFormat('vi', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Asia/Ho_Chi_Minh',
})

function whoDecided({ decidedBy, decidedAt, state }: RereadRun): string {
  const what = state === 'dismissed' ? 'không áp dụng' : 'duyệt'
  const when = decidedAt ? ` lúc ${dateTime.format(new Date(decidedAt))}` : ''
  return decidedBy
    ? `${decidedBy.name} đã quyết định ${what} báo cáo này${when}.`
    : `Báo cáo này đã được quyết định ${what}${when}.`
}

const messages: Readonly<Record<Why, (run: RereadRun | null) => string>> = {
  missing: () => 'Không có lần đọc lại nào như vậy.',
  notWaiting: (run) =>
    run === null || run.state === 'comparing'
      ? 'Báo cáo đang được lập lại; hãy chờ bản mới.'
      : whoDecided(run),
  busy: () => 'Có người khác đang quyết định báo cáo này; hãy tải lại trang.',
  notSeen: () => 'Báo cáo đã được lập lại từ khi bạn mở trang; hãy xem bản mới rồi quyết định.',
  outdated: () =>
    'Bảng từ vựng hoặc bộ đọc đã đổi từ khi lập báo cáo; báo cáo đang được lập lại, hãy xem bản mới rồi quyết định.',
}

function progressOf({ id, state, done, of, updatedAt }: RereadRun): RereadProgress {
  return { id, state, done, of, updatedAt }
}

function refuseOthers({ user }: PayloadRequest): void {
  if (!hasRole(user, 'analyst')) {
    throw new Refusal(403, 'Chỉ chuyên viên số liệu và quản trị viên được đọc lại kho.')
  }
}

/** What was decided begins at once, not with the clock's next round; whoever asked does not wait for it. */
function continueSoon({ payload }: PayloadRequest): void {
  continueRereading(payload).catch((error: unknown) => {
    payload.logger.error({ err: error, msg: 'Đọc lại kho bị ngắt; lượt sau làm tiếp' })
  })
}

async function decide(req: PayloadRequest, verdict: Verdict): Promise<{ run: RereadProgress }> {
  refuseOthers(req)
  const { seen } = await readBody(req, decision)
  const id = String(req.routeParams?.['id'])
  const decided = await decideRun(req.payload, id, verdict, seen, req.user?.id ?? null)
  const { run, refusal } = decided
  if (refusal === 'outdated') continueSoon(req)
  if (refusal) throw new Refusal(refusal === 'missing' ? 404 : 409, messages[refusal](run))
  if (run === null) throw new Refusal(404, messages.missing(run))
  if (verdict === 'approve') continueSoon(req)
  return { run: progressOf(run) }
}

async function start(req: PayloadRequest): Promise<{ run: RereadProgress }> {
  refuseOthers(req)
  const run = await startRun(req.payload)
  if (run === null) throw new Refusal(409, 'Kho đang được đọc lại, hoặc có báo cáo đang chờ duyệt.')
  continueSoon(req)
  return { run: progressOf(run) }
}

async function progress(req: PayloadRequest): Promise<{ run: RereadProgress | null }> {
  refuseOthers(req)
  const run = await latestRun(req.payload)
  return { run: run && progressOf(run) }
}

/** What analysts do with runs, at `/api/rereadings`. */
export const rereadEndpoints: Endpoint[] = [
  { path: '/progress', method: 'get', handler: answering(progress) },
  { path: '/start', method: 'post', handler: answering(start, 201) },
  { path: '/:id/approve', method: 'post', handler: answering((req) => decide(req, 'approve')) },
  { path: '/:id/dismiss', method: 'post', handler: answering((req) => decide(req, 'dismiss')) },
]
