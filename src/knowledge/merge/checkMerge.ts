import { idOf, idsOf } from '../idOf.ts'
import type { Payload } from 'payload'
import { mergedWinners } from './mergedWinners.ts'
import { findMergeable, type Mergeable } from './mergeRows.ts'
import { MergeRefusal } from './mergeRefusal.ts'
import type { MergeableSlug, MergePair } from './model.ts'

/** Links that say how two records stand to each other: who has one to the other is not the other. */
const relations: Readonly<Record<MergeableSlug, readonly string[]>> = {
  decisions: ['basedOn', 'amends', 'replaces'],
  places: ['parent', 'region', 'successor'],
  indicators: [],
}

const otherKind: Readonly<Record<MergeableSlug, string>> = {
  decisions: '',
  places: 'khác cấp hành chính',
  indicators: 'có đơn vị khác nhau',
}

function pointsAt(record: Mergeable, field: string, id: string): boolean {
  const value = record.links[field]
  const ids = Array.isArray(value) ? idsOf(value as string[]) : [idOf(value as string | null)]
  return ids.includes(id)
}

function refuseRelated(of: MergeableSlug, a: Mergeable, b: Mergeable): void {
  const related = relations[of].some(
    (field) => pointsAt(a, field, b.id) || pointsAt(b, field, a.id),
  )
  if (related) {
    throw new MergeRefusal(
      `«${a.name}» và «${b.name}» có quan hệ với nhau nên không thể là một. Nếu quan hệ ấy ghi sai, hãy sửa trước rồi gộp.`,
    )
  }
}

/** The two records of a merge that may be begun. */
export interface CheckedPair {
  readonly loser: Mergeable
  readonly winner: Mergeable
}

async function existing(payload: Payload, of: MergeableSlug, id: string): Promise<Mergeable> {
  const found = await findMergeable(payload, of, id)
  if (!found) throw new MergeRefusal('Không tìm thấy bản ghi: có thể đã bị xóa.')
  return found
}

/**
 * The records of a merge; where the chosen winner was itself merged, the end of its chain.
 * @throws MergeRefusal when they are one already or cannot be.
 */
export async function checkMerge(
  payload: Payload,
  { of, from, into }: MergePair,
): Promise<CheckedPair> {
  const loser = await existing(payload, of, from)
  const chosen = await existing(payload, of, into)
  const end = (await mergedWinners(payload, of, [chosen.id])).get(chosen.id) ?? chosen.id
  const winner = await existing(payload, of, end)
  if (from === into) throw new MergeRefusal('Không gộp được một bản ghi vào chính nó.')
  if (winner.id === loser.id) {
    throw new MergeRefusal(
      `Bản ghi được chọn đã gộp vào «${loser.name}»: hai bản ghi đã là một. Muốn đổi chiều, hãy hoàn tác lần gộp ấy trước.`,
    )
  }
  if (winner.trashed) {
    throw new MergeRefusal(`«${winner.name}» đang nằm trong thùng rác; hãy khôi phục trước.`)
  }
  if (loser.mergedInto !== null && loser.mergedInto !== winner.id) {
    const other = await findMergeable(payload, of, loser.mergedInto)
    throw new MergeRefusal(
      `«${loser.name}» đã được gộp vào «${other?.name ?? '?'}». Hãy hoàn tác lần gộp ấy trước.`,
    )
  }
  if (loser.kind !== winner.kind) {
    throw new MergeRefusal(
      `«${loser.name}» và «${winner.name}» ${otherKind[of]} nên không gộp được.`,
    )
  }
  if (loser.hasText && !winner.hasText) {
    throw new MergeRefusal(
      `«${loser.name}» có toàn văn, «${winner.name}» thì chưa: hãy gộp theo chiều ngược lại.`,
    )
  }
  if (loser.mergedInto === null) refuseRelated(of, loser, winner)
  return { loser, winner }
}
