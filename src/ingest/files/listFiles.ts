import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { Refusal } from '../refusal.ts'

/** A file to be read, or a path that was named or met and cannot be, with the reason. */
export type ListedFile =
  | { readonly path: string; readonly refusal?: never }
  | { readonly path: string; readonly refusal: Refusal }

/** Endings of the files that can be read. */
export const readableEndings = ['.txt', '.html', '.htm'] as const

const inOrder = new Intl.Collator('vi', { numeric: true })

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'không có tệp hay thư mục này',
  EACCES: 'không có quyền đọc',
  EPERM: 'không có quyền đọc',
  ELOOP: 'liên kết vòng',
  ENAMETOOLONG: 'tên quá dài',
}

/** Why the file system did not give a path, in Vietnamese. */
export function refusalOf(error: unknown): Refusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  return new Refusal(reasons[code] ?? `không đọc được (${code})`, { cause: error })
}

/** True for a symbolic link, also one whose target is gone. */
function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}

function refuseEnding(path: string): Refusal {
  const ending = extname(path)
  const known = readableEndings.join(', ')
  return new Refusal(
    ending
      ? `chưa đọc được loại tệp «${ending}»; nhận ${known}`
      : `tệp không có đuôi; nhận ${known}`,
  )
}

/**
 * All files under the given paths, each once: folders are gone through to the bottom in Vietnamese
 * order, hidden entries are left out, symbolic links are followed but never in a circle.
 */
export function listFiles(paths: readonly string[]): ListedFile[] {
  const listed: ListedFile[] = []
  const met = new Set<string>()

  const visit = (path: string) => {
    try {
      const place = realpathSync(path)
      if (met.has(place)) return
      met.add(place)
      const status = statSync(place)
      if (status.isDirectory()) visitFolder(path)
      else if (!status.isFile())
        listed.push({ path, refusal: new Refusal('không phải tệp thường') })
      else if (readableEndings.some((ending) => path.toLowerCase().endsWith(ending))) {
        listed.push({ path })
      } else listed.push({ path, refusal: refuseEnding(path) })
    } catch (error) {
      const gone = error instanceof Error && 'code' in error && error.code === 'ENOENT'
      const broken = gone && isLink(path)
      listed.push({
        path,
        refusal: broken ? new Refusal('liên kết hỏng: đích không còn') : refusalOf(error),
      })
    }
  }

  const visitFolder = (folder: string) => {
    const names = readdirSync(folder).filter((name) => !name.startsWith('.'))
    for (const name of names.toSorted(inOrder.compare)) visit(join(folder, name))
  }

  for (const path of paths) visit(path)
  return listed
}
