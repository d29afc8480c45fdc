import type { Payload } from 'payload'
import { addLinks, collectLinks, collectMentions } from './collectLinks.ts'
import { checkMerge, type CheckedPair } from './checkMerge.ts'
import { writeLink } from './linkStore.ts'
import {
  beginMerge,
  refuseUnfinished,
  saveLog,
  standingMerges,
  type MergeRow,
} from './mergeRows.ts'
import type { MergeLog, MergePair, MovedLink } from './model.ts'
import { noteRelinked } from './noteRelinked.ts'
import { oneAtATime } from './oneAtATime.ts'
import { turnMentions } from './readingLinks.ts'
import { settleAfterMerge } from './settleAfterMerge.ts'

/** Rounds until no saving that began before the merge leaves links to the loser behind. */
const mostRounds = 5

async function apply(payload: Payload, pair: MergePair, link: MovedLink, by: string | null) {
  const { id, after, before } = link
  await noteRelinked(payload, pair.of, link, { from: before, to: after }, by, async () => {
    await writeLink(payload, link, id, after)
  })
}

/** Moves what is logged and what is found besides, until nothing points at the loser any more. */
async function moveAll(
  payload: Payload,
  merge: MergeRow,
  pair: MergePair,
  by: string | null,
): Promise<void> {
  let log: MergeLog = merge.log
  for (let round = 0; round < mostRounds; round++) {
    const found = await collectLinks(payload, pair)
    const links = addLinks(log.links, found)
    const mentions = addLinks(log.mentions, await collectMentions(payload, pair, links))
    if (links.length > log.links.length || mentions.length > log.mentions.length) {
      log = { ...log, links, mentions }
      // Before anything is moved: a run that is cut off leaves behind how it was.
      await saveLog(payload, merge.id, log)
    }
    for (const link of found) await apply(payload, pair, link, by)
    for (const one of mentions) await turnMentions(payload, one, pair.from, pair.into)
    if (found.length === 0) break
  }
  await settleAfterMerge(payload, pair)
  if (log.state !== 'done') await saveLog(payload, merge.id, { ...log, state: 'done' })
}

async function begin(
  payload: Payload,
  pair: MergePair,
  { loser, winner }: CheckedPair,
  by: string | null,
): Promise<MergeRow> {
  const links = await collectLinks(payload, pair)
  const mentions = await collectMentions(payload, pair, links)
  const title = `${loser.name} → ${winner.name}`
  return beginMerge(payload, pair, title, by, { state: 'moving', links, mentions })
}

/**
 * Merges a record into another of its kind: every link to it is moved to the winner and logged, so that
 * it can be undone; the record itself stays, hidden, and leads to the winner. Merging the same two again
 * finishes a run that was cut off and else changes nothing.
 * @param by id of the person who merges.
 * @returns the merge's row id.
 * @throws MergeRefusal when the two cannot be merged; its message says why.
 */
export async function mergeRecords(
  payload: Payload,
  wanted: MergePair,
  by: string | null,
): Promise<string> {
  return oneAtATime(payload, async () => {
    const checked = await checkMerge(payload, wanted)
    const pair = { ...wanted, into: checked.winner.id }
    const standing = await standingMerges(payload, pair.of)
    refuseUnfinished(standing, pair)
    const same = standing.find(({ from, into }) => from === pair.from && into === pair.into)
    const merge = same ?? (await begin(payload, pair, checked, by))
    // First of all: from now on readings and forms that name the loser link to the winner.
    await writeLink(payload, { collection: pair.of, field: 'mergedInto' }, pair.from, pair.into)
    await moveAll(payload, merge, pair, by)
    return merge.id
  })
}
