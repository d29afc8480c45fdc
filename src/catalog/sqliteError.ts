/** Primary result codes of SQLite (https://sqlite.org/rescode.html). */
const code = { error: 1, busy: 5, ioError: 10, corrupt: 11, cannotOpen: 14, notADatabase: 26 }

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
  return resultCode(error) === code.busy
}

/** True when what is in the file cannot be read. */
export function isDamage(error: unknown): boolean {
  const found = resultCode(error)
  return found === code.corrupt || found === code.notADatabase || found === code.ioError
}

/** True when opening the file anew may help: it is damaged, or no longer what it was when it was opened. */
export function isSuspicious(error: unknown): boolean {
  const found = resultCode(error)
  return isDamage(error) || found === code.error || found === code.cannotOpen
}
