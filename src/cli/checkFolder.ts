import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Enough for SQLite's journal to begin; less means that the first save would fail. */
const probeBytes = 1024 * 1024

/**
 * Makes the folder when it is missing and proves that it can be written.
 * @throws Error with a Vietnamese message that names the setting, the folder and the reason.
 */
export function checkFolder(setting: string, folder: string): void {
  const probe = join(folder, `.ghi-thu-${process.pid}`)
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(probe, Buffer.alloc(probeBytes))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    const reason =
      code === 'ENOSPC'
        ? 'ổ đĩa đã đầy'
        : code === 'EROFS' || code === 'EACCES' || code === 'EPERM'
          ? 'không có quyền ghi'
          : String(error)
    throw new Error(`Không ghi được vào thư mục ${folder} (${setting}): ${reason}.`, {
      cause: error,
    })
  } finally {
    rmSync(probe, { force: true })
  }
}
