import type { Payload } from 'payload'

/** One a process, though Next bundles this module more than once. */
const queues: WeakMap<Payload, Promise<unknown>> = ((
  globalThis as { knowledgeMerges?: WeakMap<Payload, Promise<unknown>> }
).knowledgeMerges ??= new WeakMap())

/** Runs merges and undos of a process one after the other: each looks at what those before it left. */
export function oneAtATime<T>(payload: Payload, work: () => Promise<T>): Promise<T> {
  const before = queues.get(payload) ?? Promise.resolve()
  const done = before.then(work, work)
  queues.set(
    payload,
    done.catch(() => undefined),
  )
  return done
}
