import type { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { buildCatalog, type ShowProgress } from './buildCatalog.ts'
import { type CatalogFile, fileState, openCatalogFile } from './catalogFile.ts'
import { hasChange } from './changeLog.ts'
import { type Follower, followChanges, LostPosition } from './followChanges.ts'
import { readPosition } from './meta.ts'
import { wroteJustNow } from './ownWrite.ts'
import { retryWhileBusy } from './retryWhileBusy.ts'
import { isBusy, isDamage, isSuspicious } from './sqliteError.ts'

/** A look for changes is this fresh, in milliseconds, before a query causes another one. */
const freshEnough = 300

/**
 * The longest a query waits for changes to be taken over before it answers without them, in
 * milliseconds: longer when this process wrote, for whoever wrote wants to see it.
 */
const longestWait = 1000
const longestWaitForOwn = 10_000

/** How long another process may lock the file while this one wants to open or read it. */
const patience = 10_000

/** Between two tries to read a locked file, in milliseconds. */
const pause = 20

const always = () => Promise.resolve(true)

/** Keeps a catalog file open, whole and current. */
export interface CatalogKeeper {
  /** Asks the catalog, which is brought up to date before. */
  readonly answer: <T>(query: (db: DatabaseSync) => T) => Promise<T>
  readonly catchUp: () => Promise<void>
  readonly countPending: () => Promise<number>
  readonly rebuild: (show?: ShowProgress) => Promise<void>
  readonly close: () => void
}

interface OpenCatalog {
  readonly file: CatalogFile
  readonly follower: Follower
  /** The look that is going on in it. */
  looking: Promise<unknown>
  /** Something went wrong with it: it is opened anew before it is asked again. */
  suspect: boolean
}

/** Keeps the catalog at `path` for an archive: opens it, follows the changes, builds it anew when it must be. */
export function keepCatalog(payload: Payload, path: string): CatalogKeeper {
  let current: OpenCatalog | null = null
  let opening: Promise<void> | null = null
  let building: Promise<void> | null = null
  let looking: Promise<void> | null = null
  let lookedAt = 0
  let closed = false

  /** Null when there is no file, or none that is whole and of this archive. */
  async function openExisting(): Promise<CatalogFile | null> {
    const file = await retryWhileBusy(() => openCatalogFile(path), patience)
    if (!file) return null
    if (await hasChange(payload, readPosition(file.db).cursor)) return file
    file.db.close()
    return null
  }

  async function isMissing(): Promise<boolean> {
    const file = await openExisting()
    file?.db.close()
    return file === null
  }

  async function open(): Promise<void> {
    await current?.looking.catch(() => undefined)
    current?.file.db.close()
    current = null
    let file = await openExisting()
    for (let builds = 0; !file && builds < 3; builds++) {
      await buildCatalog(payload, path, isMissing)
      file = await openExisting()
    }
    if (!file) throw new Error(`Không dựng được mục lục tìm kiếm tại ${path}`)
    const follower = followChanges(payload, file)
    current = { file, follower, looking: Promise.resolve(), suspect: false }
    lookedAt = 0
  }

  function rebuildBeside(): void {
    building ??= buildCatalog(payload, path, isMissing)
      .catch((error: unknown) => {
        payload.logger.error({ err: error, msg: 'Không dựng lại được mục lục tìm kiếm' })
      })
      .finally(() => {
        building = null
      })
  }

  /** The open catalog when it can be asked at this very moment; one whose file was deleted still answers. */
  function usable(): OpenCatalog | null {
    if (opening || !current || current.suspect) return null
    const state = fileState(current.file)
    if (state === 'missing') rebuildBeside()
    return state === 'changed' ? null : current
  }

  /**
   * After a first failure the file is opened anew, which finds most of what can be wrong with it; what
   * still cannot be read then is built anew.
   * @throws the error itself when neither can help
   */
  async function recover(error: unknown, failures: number): Promise<void> {
    const reopen = error instanceof LostPosition || isSuspicious(error)
    if (!(failures === 0 ? reopen : failures === 1 && isDamage(error))) throw error
    if (failures > 0) await buildCatalog(payload, path, always)
    if (current) current.suspect = true
  }

  /** Does something with the open catalog at once: what was waited for before may be closed by now. */
  async function withCatalog<T>(work: (catalog: OpenCatalog) => T | Promise<T>): Promise<T> {
    for (;;) {
      if (closed) throw new Error('Mục lục tìm kiếm đã đóng')
      const catalog = usable()
      if (catalog) return work(catalog)
      opening ??= open().finally(() => {
        opening = null
      })
      await opening
    }
  }

  async function look(): Promise<void> {
    for (let failures = 0; ; failures++) {
      try {
        await withCatalog((catalog) => {
          catalog.looking = catalog.follower.look()
          return catalog.looking
        })
        lookedAt = Date.now()
        return
      } catch (error) {
        await recover(error, failures)
      }
    }
  }

  async function catchUp(): Promise<void> {
    // One that is going on may have begun before what the caller wants to see was written.
    await looking?.catch(() => undefined)
    looking ??= look().finally(() => {
      looking = null
    })
    await looking
  }

  async function freshen(): Promise<void> {
    if (current && !wroteJustNow() && Date.now() - lookedAt < freshEnough) return
    const done = catchUp().catch((error: unknown) => {
      if (!isBusy(error)) payload.logger.warn({ err: error, msg: 'Mục lục tìm kiếm chưa cập nhật' })
    })
    const wait = wroteJustNow() ? longestWaitForOwn : longestWait
    await (current ? Promise.race([done, sleep(wait, undefined, { ref: false })]) : done)
  }

  async function answer<T>(query: (db: DatabaseSync) => T): Promise<T> {
    await freshen()
    const until = Date.now() + patience
    for (let failures = 0; ;) {
      try {
        return await withCatalog(({ file }) => query(file.db))
      } catch (error) {
        if (isBusy(error) && Date.now() < until) await sleep(pause)
        else await recover(error, failures++)
      }
    }
  }

  return {
    answer,
    catchUp,
    countPending: () => withCatalog(({ follower }) => follower.countPending()),
    rebuild: async (show) => {
      await buildCatalog(payload, path, always, show)
      await catchUp()
    },
    close: () => {
      closed = true
      current?.file.db.close()
      current = null
    },
  }
}
