/** What each key waits for. One a process, though Next bundles this module more than once. */
const last: Map<string, Promise<unknown>> = ((
  globalThis as { databaseTurns?: Map<string, Promise<unknown>> }
).databaseTurns ??= new Map())

/** Runs what has the same key one after the other, in this process. */
export async function inTurn<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  const before = last.get(key) ?? Promise.resolve()
  const done = before.then(work, work)
  const settled = done.catch(() => undefined)
  last.set(key, settled)
  try {
    return await done
  } finally {
    if (last.get(key) === settled) last.delete(key)
  }
}
