import { readLegacy, type LegacyEncoding } from './legacyEncodings.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | LegacyEncoding

/** The text of a file, or why it is none; the reason is for the person who handed it in. */
export type Decoded =
  { readonly text: string; readonly encoding: Encoding } | { readonly reason: string }

/** So much of a file is looked at to tell what it is. */
const SAMPLE = 65_536
/** A text holds next to no control characters; a share above this one is a picture or program. */
const CONTROL_SHARE = 0.02

/**
 * Turns bytes into text: UTF-8, UTF-16 with or without a mark, Windows-1258, and TCVN3, VNI or
 * VIQR when the words that come out are Vietnamese. Never throws.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { reason: 'tệp rỗng' }
  const marked = decodeMarked(bytes)
  if (marked !== null) return marked
  const wide = looksWide(bytes)
  if (wide !== null) return checked(read(wide, bytes), wide)
  const utf8 = readStrictly(bytes)
  if (utf8 !== null) return legacyOr(checked(utf8, 'utf-8'))
  if (isBinary(bytes)) return { reason: 'tệp nhị phân, không phải văn bản' }
  const single = read('windows-1258', bytes)
  const legacy = readLegacy(read('windows-1252', bytes))
  if (legacy !== null) return legacy
  return checked(single.normalize('NFC'), 'windows-1258')
}

function decodeMarked(bytes: Uint8Array): Decoded | null {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return checked(read('utf-16le', bytes), 'utf-16le')
  if (first === 0xfe && second === 0xff) return checked(read('utf-16be', bytes), 'utf-16be')
  if (first !== 0xef || second !== 0xbb || third !== 0xbf) return null
  return legacyOr(checked(read('utf-8', bytes), 'utf-8'))
}

function read(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes)
}

function readStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Not UTF-8: the caller goes on with the one-byte encodings.
    return null
  }
}

/** Two-byte text without a mark: every other byte of Latin letters is zero. */
function looksWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, SAMPLE)
  if (length < 4) return null
  let even = 0
  let odd = 0
  for (let at = 0; at < length; at++) {
    if (bytes[at] !== 0) continue
    if (at % 2 === 0) even++
    else odd++
  }
  const half = length / 2
  if (odd > half * 0.4 && even < half * 0.05) return 'utf-16le'
  return even > half * 0.4 && odd < half * 0.05 ? 'utf-16be' : null
}

function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, SAMPLE)
  let control = 0
  for (let at = 0; at < length; at++) {
    const byte = bytes[at] ?? 0
    if (byte === 0) return true
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c) control++
  }
  // TCVN3 uses a few control codes for capitals, so one stray byte proves nothing.
  return control > length * CONTROL_SHARE
}

function checked(text: string, encoding: Encoding): Decoded {
  const sample = text.slice(0, SAMPLE)
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  const strange = sample.match(/[\u0000-\u0008\u000E-\u001F\uFFFD\uFFFE]/g)?.length ?? 0
  if (sample.includes('\u0000') || strange > sample.length * CONTROL_SHARE) {
    return { reason: 'tệp nhị phân, không phải văn bản' }
  }
  if (sample.trim() === '') return { reason: 'tệp không có chữ nào' }
  return { text, encoding }
}

/** Text that is valid Unicode may still be TCVN3, VNI or VIQR typed into it. */
function legacyOr(decoded: Decoded): Decoded {
  return 'reason' in decoded ? decoded : (readLegacy(decoded.text) ?? decoded)
}
