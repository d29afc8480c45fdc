import { decode } from '../../../extraction/index.ts'
import { Refusal } from '../refusal.ts'

/** Browsers look for the declaration in the first kilobyte; old pages put it later. */
const declaredWithin = 4096

/** «utf-8» of `<meta charset="utf-8">` or of the older `http-equiv` form. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, declaredWithin))
  return /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w:-]+)/i.exec(head)?.[1] ?? null
}

function hasByteOrderMark([first, second, third]: Uint8Array): boolean {
  return (
    (first === 0xef && second === 0xbb && third === 0xbf) ||
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff)
  )
}

/**
 * The source of a page, NFC: by its byte order mark, else by the charset it declares, else by its
 * bytes.
 * @throws Refusal when the bytes are not text in that charset.
 */
export function decodePage(bytes: Uint8Array): string {
  const charset = hasByteOrderMark(bytes) ? null : declaredCharset(bytes)
  if (charset === null) {
    const decoded = decode(bytes)
    if ('reason' in decoded) throw new Refusal(decoded.reason)
    return decoded.text.normalize('NFC')
  }
  try {
    const text = new TextDecoder(charset, { fatal: true }).decode(bytes)
    if (text.includes('\0')) throw new Refusal('không phải văn bản (có byte 0)')
    return text.normalize('NFC')
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal(
      error instanceof RangeError
        ? `trang khai bảng mã lạ «${charset}»`
        : `sai bảng mã: trang khai «${charset}» nhưng nội dung không đúng bảng mã đó`,
      { cause: error },
    )
  }
}
