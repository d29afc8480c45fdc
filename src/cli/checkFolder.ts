import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from '../environment.ts'
import { ClearFailure } from './describeFailure.ts'

/** Enough for SQLite's journal to begin; less means that the first save would fail. */
const probeBytes = 1024 * 1024

const reasons: Record<string, string> = {
  ENOSPC: 'ổ đĩa đã đầy',
  EDQUOT: 'đã hết hạn mức đĩa',
  EROFS: 'ổ đĩa chỉ cho đọc',
  EACCES: 'không có quyền ghi',
  EPERM: 'không có quyền ghi',
  ENOTDIR: 'một phần của đường dẫn là tệp, không phải thư mục',
  EEXIST: 'đường dẫn là tệp, không phải thư mục',
  ENOENT: 'ổ đĩa không cho tạo thư mục ở đó',
}

/**
 * Makes the folder when it is missing and proves that it can be written.
 * @throws ClearFailure with a Vietnamese message that names the setting, the folder and the reason.
 */
export function checkFolder(setting: string, folder: string): void {
  const probe = join(folder, `.ghi-thu-${process.pid}`)
  try {
    makeFolder(folder)
    writeFileSync(probe, Buffer.alloc(probeBytes))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const reason = reasons[code] ?? String(error)
    throw new ClearFailure(`Không ghi được vào thư mục ${folder} (${setting}): ${reason}.`, {
      cause: error,
    })
  } finally {
    if (existsSync(probe)) rmSync(probe)
  }
}
