import { schedule } from 'node-cron'
import type { Payload } from 'payload'
import { openCatalog } from '../catalog/openCatalog.ts'
import { pruneChanges } from '../catalog/pruneChanges.ts'
import { continueRereading } from '../knowledge/reread/continueRereading.ts'
import { rereadStale } from '../knowledge/rereadStale.ts'

/** How long a process may be away and still catch up by the change cursor, in days. */
const keepChangesDays = 7

/** What happens by itself, and when. Vietnam's clock, since people read the schedule. */
const timetable: readonly {
  readonly name: string
  readonly at: string
  readonly run: (payload: Payload) => Promise<unknown>
}[] = [
  { name: 'catalog', at: '*/5 * * * * *', run: (payload) => openCatalog(payload).catchUp() },
  { name: 'reread', at: '30 * * * * *', run: (payload) => rereadStale(payload) },
  { name: 'reextract', at: '45 * * * * *', run: (payload) => continueRereading(payload) },
  { name: 'prune', at: '0 0 3 * * *', run: (payload) => pruneChanges(payload, keepChangesDays) },
]

/** After a start the first answers go before the first round, in milliseconds. */
const firstRound = 3000

/** Starts the clock, with a round of everything soon; a run that outlasts its turn is not started twice, one that fails is logged. */
export function startClock(payload: Payload): void {
  for (const { name, at, run } of timetable) {
    const tick = async () => {
      try {
        await run(payload)
      } catch (error) {
        payload.logger.error({ err: error, msg: `Việc định kỳ «${name}» không xong` })
      }
    }
    setTimeout(() => void tick(), firstRound).unref()
    schedule(at, tick, { name, noOverlap: true, timezone: 'Asia/Ho_Chi_Minh' })
  }
}
