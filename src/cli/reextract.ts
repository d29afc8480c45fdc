import { setTimeout as wait } from 'node:timers/promises'
import { createLocalReq, type Payload } from 'payload'
import { readCodeNames } from '../admin/rereading/readCodeNames.ts'
import { continueRereading } from '../knowledge/reread/continueRereading.ts'
import { decideRun } from '../knowledge/reread/decideRun.ts'
import type { RereadRun } from '../knowledge/reread/model.ts'
import { isOpen } from '../knowledge/reread/nextStep.ts'
import { latestRun } from '../knowledge/reread/rereadingRows.ts'
import { startRun } from '../knowledge/reread/startRun.ts'
import { rereadStale } from '../knowledge/rereadStale.ts'
import { seedVocabulary } from '../knowledge/vocabulary/seedVocabulary.ts'
import { ClearFailure, describeFailure } from './describeFailure.ts'
import { openForCommand } from './openForCommand.ts'
import {
  readReextractArguments,
  reextractUsage,
  type ReextractArguments,
} from './reextractArguments.ts'
import { RereadingProgress } from './rereadingProgress.ts'
import { rereadingReport } from './rereadingReport.ts'

/** Signals by which people stop the command, and the exit status they leave. */
const interruptions = { SIGINT: 130, SIGTERM: 143 }

/** How often the run of another process is looked at, in milliseconds. */
const lookEvery = 500

/** Thrown when the command was stopped by a signal. */
class Interrupted extends Error {
  override name = 'Interrupted'
  readonly code: number

  constructor(code: number) {
    super('Đã dừng giữa chừng, không mất gì; chạy lại lệnh để làm tiếp.')
    this.code = code
  }
}

/** What a command needs all along. */
interface Session {
  readonly payload: Payload
  readonly progress: RereadingProgress
  readonly abort: AbortController
}

function refuseBrokenTables(run: RereadRun | null): void {
  if (run?.state !== 'comparing' && run?.state !== 'applying') return
  throw new ClearFailure(
    'Bảng địa danh, đơn vị, chỉ tiêu hoặc cơ quan có mục sai nên chưa đọc lại được; ' +
      'hãy sửa trong trang quản trị rồi chạy lại lệnh.',
  )
}

/** Works, or watches another process work, until an analyst has to decide or all is done. */
async function workUntilRest(
  { payload, progress, abort }: Session,
  start: boolean,
): Promise<RereadRun | null> {
  let mayStart = start
  for (;;) {
    const latest = await latestRun(payload)
    if ((latest && isOpen(latest)) || (mayStart && (await startRun(payload)))) mayStart = false
    const end = await continueRereading(payload, {
      signal: abort.signal,
      onProgress: (run) => progress.update(run),
    })
    if (end === 'stopped' || abort.signal.aborted) throw abort.signal.reason
    const run = await latestRun(payload)
    if (end === 'rest' && !mayStart) {
      refuseBrokenTables(run)
      return run
    }
    if (run) progress.update(run)
    await wait(lookEvery)
  }
}

/** Approves the report as the operator; false when it has to be compared anew. */
async function approve(payload: Payload, run: RereadRun): Promise<boolean> {
  const { refusal } = await decideRun(payload, run.id, 'approve', run.updatedAt, null)
  if (refusal === null) return true
  if (refusal === 'outdated' || refusal === 'notSeen') return false
  throw new ClearFailure('Có người vừa quyết định báo cáo này; chạy lại lệnh để xem kết quả.')
}

async function applyApproved(session: Session): Promise<RereadRun | null> {
  const run = await latestRun(session.payload)
  if (run?.state === 'applying') return workUntilRest(session, false)
  throw new ClearFailure(
    run?.state === 'reported'
      ? 'Báo cáo chưa được duyệt: chuyên viên duyệt ở trang quản trị, mục «Đọc lại kho» (/admin/doc-lai); ' +
          'người vận hành có thể tự duyệt bằng --yes.'
      : run?.state === 'comparing'
        ? 'Báo cáo đang được lập, chưa có gì để áp dụng; chạy npm run reextract để xem tiến độ.'
        : 'Không có báo cáo nào đã duyệt để áp dụng.',
  )
}

async function reportOrApply(session: Session, wanted: ReextractArguments) {
  if (wanted.apply && !wanted.yes) return applyApproved(session)
  let run = await workUntilRest(session, true)
  while (wanted.yes && run?.state === 'reported') {
    await approve(session.payload, run)
    run = await workUntilRest(session, false)
  }
  return run
}

const nextSteps: Readonly<Partial<Record<RereadRun['state'], string>>> = {
  reported:
    'Chưa ghi gì. Chuyên viên duyệt ở trang quản trị, mục «Đọc lại kho» (/admin/doc-lai); ' +
    'hoặc tự duyệt và áp dụng: npm run reextract -- --yes',
  applied: 'Đã áp dụng: mọi tài liệu nay theo bản đọc này.',
  dismissed: 'Báo cáo này đã được quyết định không áp dụng.',
}

async function print(payload: Payload, run: RereadRun | null, json: boolean): Promise<void> {
  if (json) return console.log(JSON.stringify(run))
  if (run === null) return console.log('Kho chưa có tài liệu nào để đọc lại.')
  const names = await readCodeNames(await createLocalReq({}, payload), run, 'vi')
  console.log(`${rereadingReport(run, names)}\n\n${nextSteps[run.state] ?? ''}`)
}

/** `npm run reextract`: the present extractor over the whole archive, beside a running server or alone. */
async function reextract(): Promise<void> {
  const wanted = readReextractArguments(process.argv.slice(2))
  if (wanted === null) return console.log(reextractUsage)
  const payload = await openForCommand()
  const session = { payload, progress: new RereadingProgress(), abort: new AbortController() }
  for (const [signal, code] of Object.entries(interruptions)) {
    process.once(signal, () => session.abort.abort(new Interrupted(code)))
  }
  try {
    await seedVocabulary(payload)
    // A text that was never read would only muddle the report.
    await rereadStale(payload)
    const run = await reportOrApply(session, wanted)
    session.progress.stop()
    await print(payload, run, wanted.json)
  } finally {
    session.progress.stop()
  }
  await payload.destroy()
}

reextract().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(describeFailure(error))
    process.exit(error instanceof Interrupted ? error.code : 1)
  },
)
