import { type Payload, type PayloadRequest, ValidationError } from 'payload'
import type { Conflict } from '../../catalog/conflicts/model.ts'
import type { Settlement } from '../../catalog/facts/model.ts'
import { openCatalog } from '../../catalog/openCatalog.ts'
import { isRecordId } from '../../knowledge/isRecordId.ts'
import { analystOf } from '../../knowledge/merge/mergeEndpoints.ts'
import { readBody, Refusal } from '../../knowledge/review/refusal.ts'
import { formatInstant } from '../formatInstant.ts'
import { undoSchema, type Verdict, verdictSchema } from './model.ts'

async function nameOf(payload: Payload, user: string | null): Promise<string> {
  if (user === null) return 'Một người khác'
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { equals: user } },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  return docs[0]?.name || 'Một người khác'
}

/** The conflict as it stands now, whoever wrote last. */
async function findNow({ payload }: PayloadRequest, key: string): Promise<Conflict | null> {
  const catalog = openCatalog(payload)
  await catalog.catchUp()
  return catalog.conflict(key)
}

async function refuseSettled(payload: Payload, { by, at }: Pick<Settlement, 'by' | 'at'>) {
  throw new Refusal(
    409,
    `${await nameOf(payload, by)} đã kết luận chỗ này lúc ${formatInstant(at)}. Kết luận của bạn chưa được ghi; hãy chép lại lý do nếu cần, rồi tải lại trang và xem ở trạng thái «Đã kết luận».`,
  )
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((line, at) => line === b[at])
}

/** @throws Refusal when the conflict is no longer the one that the person saw */
async function refuseUnseen(payload: Payload, conflict: Conflict, verdict: Verdict): Promise<void> {
  const { settlement, said, witnesses } = conflict
  if (settlement && settlement.id !== verdict.settlement) await refuseSettled(payload, settlement)
  if (!isSame(said, verdict.said)) {
    throw new Refusal(
      409,
      'Các nguồn đã thay đổi từ khi bạn mở trang. Hãy tải lại trang để xem; lý do bạn viết vẫn còn trong ô.',
    )
  }
  if (verdict.outcome === 'explained') return
  if (!witnesses.some(({ figure }) => figure.id === verdict.preferred)) {
    throw new Refusal(400, 'Nguồn được chọn không nằm trong các nguồn của chỗ này.')
  }
}

/** The settlement that somebody else made of the same conflict at the same time. */
async function refuseOther(payload: Payload, key: string): Promise<void> {
  const { docs } = await payload.find({
    collection: 'settlements',
    where: { key: { equals: key } },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  const [other] = docs
  if (other) await refuseSettled(payload, { by: (other.by as string | null) ?? null, at: other.at })
}

async function remove({ payload }: PayloadRequest, id: string): Promise<boolean> {
  if (!isRecordId(payload, id)) return false
  const { docs } = await payload.delete({
    collection: 'settlements',
    where: { id: { equals: id } },
    depth: 0,
  })
  return docs.length > 0
}

/**
 * Settles a conflict, for analysts: of those who do so at the same time one succeeds, the others are
 * told of it (the key is unique). A settlement that no longer holds gives way.
 */
export async function settle(req: PayloadRequest): Promise<{ settlement: string }> {
  const { payload } = req
  const by = analystOf(req)
  const verdict = await readBody(req, verdictSchema)
  const key = String(req.routeParams?.['key'])
  const conflict = await findNow(req, key)
  if (!conflict) {
    throw new Refusal(
      404,
      'Chỗ này không còn mâu thuẫn: số liệu đã được sửa, hoặc tài liệu đã được gỡ.',
    )
  }
  await refuseUnseen(payload, conflict, verdict)
  if (conflict.settlement) await remove(req, conflict.settlement.id)
  try {
    const { id } = await payload.create({
      collection: 'settlements',
      data: {
        key,
        of: conflict.kind,
        outcome: verdict.outcome,
        preferred: verdict.outcome === 'preferred' ? verdict.preferred : null,
        reason: verdict.reason,
        witnesses: [...conflict.said],
        by,
        at: new Date().toISOString(),
      },
      depth: 0,
    })
    return { settlement: id }
  } catch (error) {
    if (error instanceof ValidationError) await refuseOther(payload, key)
    throw error
  }
}

/** Takes a settlement back: the conflict is open again. For analysts. */
export async function reopen(req: PayloadRequest): Promise<{ done: true }> {
  analystOf(req)
  const { settlement } = await readBody(req, undoSchema)
  if (!(await remove(req, settlement))) {
    throw new Refusal(409, 'Kết luận này đã được người khác hoàn tác hoặc thay bằng kết luận mới.')
  }
  return { done: true }
}
