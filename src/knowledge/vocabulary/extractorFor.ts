import type { Payload } from 'payload'
import { defaultVocabulary } from '../../../extraction/data/index.ts'
import { createExtractor, type Extractor } from '../../../extraction/index.ts'
import { hashOf } from '../hashOf.ts'
import { loadVocabulary, type LoadedVocabulary } from './loadVocabulary.ts'
import { vocabularySlugs } from './vocabularyRows.ts'

/** The extractor in the state that analysts have edited it to. */
export interface CurrentExtractor extends Omit<LoadedVocabulary, 'hash'> {
  readonly extractor: Extractor
  /** Of the vocabulary the extractor was really made of. */
  readonly vocabularyHash: string
  /** True when the tables make no extractor and an earlier state reads on. */
  readonly outdated: boolean
}

/** How long an edit by another process may go unnoticed, in milliseconds. */
const lookEvery = 1000

interface Cache {
  current: CurrentExtractor | null
  /** Counts and times of the tables when they were last read. */
  stamp: string
  lookedAt: number
  /** Set by an edit in this process: reload whatever the stamp says. */
  edited: boolean
  looking: Promise<CurrentExtractor> | null
}

/** One a process, though Next bundles this module more than once. */
const caches: WeakMap<Payload, Cache> = ((
  globalThis as { knowledgeExtractors?: WeakMap<Payload, Cache> }
).knowledgeExtractors ??= new WeakMap())

function cacheOf(payload: Payload): Cache {
  const found = caches.get(payload)
  if (found) return found
  const cache: Cache = { current: null, stamp: '', lookedAt: 0, edited: false, looking: null }
  caches.set(payload, cache)
  return cache
}

/** Changes whenever a row of the tables is written, added or removed. */
async function stampOf(payload: Payload): Promise<string> {
  const parts = await Promise.all(
    vocabularySlugs.map(async (collection) => {
      const { docs, totalDocs } = await payload.find({
        collection,
        depth: 0,
        limit: 1,
        sort: '-updatedAt',
        select: { updatedAt: true },
      })
      return `${totalDocs}:${docs[0]?.updatedAt ?? ''}`
    }),
  )
  return parts.join(' ')
}

/**
 * Makes the extractor of the tables. Tables that make none (written past the admin's checks) must not
 * stop anybody from saving: the last good state reads on, at first the project's own vocabulary.
 */
function compile(
  payload: Payload,
  { hash, ...loaded }: LoadedVocabulary,
  last: CurrentExtractor | null,
): CurrentExtractor {
  if (last?.vocabularyHash === hash) return { ...last, ...loaded, outdated: false }
  try {
    const extractor = createExtractor(loaded.vocabulary)
    return { ...loaded, extractor, vocabularyHash: hash, outdated: false }
  } catch (error) {
    payload.logger.error({
      err: error,
      msg: 'Bảng địa danh, đơn vị, chỉ tiêu hoặc cơ quan có mục sai; tạm dùng bản đúng gần nhất',
    })
    if (last) return { ...last, ...loaded, outdated: true }
    const extractor = createExtractor(defaultVocabulary)
    return { ...loaded, extractor, vocabularyHash: hashOf(defaultVocabulary), outdated: true }
  }
}

async function look(payload: Payload, cache: Cache): Promise<CurrentExtractor> {
  const reload = cache.edited || cache.current === null
  cache.edited = false
  try {
    // Before the tables are read: what is written in between changes the stamp once more.
    const stamp = await stampOf(payload)
    if (reload || cache.current === null || stamp !== cache.stamp) {
      cache.current = compile(payload, await loadVocabulary(payload), cache.current)
      cache.stamp = stamp
    }
    cache.lookedAt = Date.now()
    return cache.current
  } catch (error) {
    cache.edited ||= reload
    throw error
  }
}

/**
 * The extractor made of the database's vocabulary, kept for the process: an edit in this process is
 * used at once, one by another process within a second.
 */
export async function extractorFor(payload: Payload): Promise<CurrentExtractor> {
  const cache = cacheOf(payload)
  const fresh = !cache.edited && Date.now() - cache.lookedAt < lookEvery
  if (cache.current && fresh) return cache.current
  cache.looking ??= look(payload, cache).finally(() => {
    cache.looking = null
  })
  const current = await cache.looking
  return cache.edited ? extractorFor(payload) : current
}

/** Tells that the vocabulary was edited in this process. */
export function invalidateExtractor(payload: Payload): void {
  cacheOf(payload).edited = true
}
