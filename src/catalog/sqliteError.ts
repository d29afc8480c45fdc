const busy = 5

/** The primary result code of SQLite (https://sqlite.org/rescode.html), or null for any other error. */
function resultCode(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error)) return null
  return typeof error.errcode === 'number' ? error.errcode & 0xff : null
}

/** True for an error that SQLite itself reported. */
export function isSqliteError(error: unknown): boolean {
  return resultCode(error) !== null
}

/** True when another connection holds the lock. */
export function isBusy(error: unknown): boolean {
  return resultCode(error) === busy
}
