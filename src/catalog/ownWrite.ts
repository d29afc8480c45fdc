/** The server's bundles each have their own copy of a module; what they share hangs on `globalThis`. */
const shared = globalThis as { khoLastOwnWrite?: number }

/**
 * Long enough for the transaction around a write to be committed; until then every query of this
 * process looks for changes. In milliseconds.
 */
const settling = 1000

/** Says that this process has just written, so that its next query looks at once. */
export function noticeOwnWrite(): void {
  shared.khoLastOwnWrite = Date.now()
}

/** True when this process wrote a moment ago. */
export function wroteJustNow(): boolean {
  return Date.now() - (shared.khoLastOwnWrite ?? 0) < settling
}
