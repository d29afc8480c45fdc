import { readFileSync, statSync } from 'node:fs'
import { Refusal } from '../refusal.ts'
import { refusalOf } from './listFiles.ts'

/** The largest file that is read, in megabytes. */
const largestMegabytes = 20

/**
 * The content of a file.
 * @throws Refusal when it is empty, too large or not to be read.
 */
export function readBytes(path: string): Uint8Array {
  try {
    const { size } = statSync(path)
    if (size === 0) throw new Refusal('tệp rỗng')
    if (size > largestMegabytes * 1024 * 1024) {
      // Rounded up, so that a file just above the limit does not read as one within it.
      const megabytes = Math.ceil((size / 1024 / 1024) * 10) / 10
      throw new Refusal(
        `tệp quá lớn: ${megabytes.toLocaleString('vi')} MB, tối đa ${largestMegabytes} MB`,
      )
    }
    return readFileSync(path)
  } catch (error) {
    throw error instanceof Refusal ? error : refusalOf(error)
  }
}
