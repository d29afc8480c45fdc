import { createHash } from 'node:crypto'
import { basename, extname } from 'node:path'
import { decode, readSource, type SourceDocument } from '../../extraction/index.ts'
import type { SanitizedConfig } from 'payload'
import { bodyOfText } from '../knowledge/textBody.ts'
import { readBytes } from './files/readBytes.ts'
import { Refusal } from './refusal.ts'
import type { SourceFile } from './sourceFile.ts'

/** A title made of a first sentence ends at the last whole word before this length. */
const longestMadeTitle = 150

/** One hash for the same words, however their lines and spaces were broken. */
function hashOf(text: string): string {
  const words = text.normalize('NFC').replace(/\s+/gu, ' ').trim()
  return createHash('sha256').update(words).digest('hex')
}

function firstSentence(text: string): string | null {
  const line = text.split('\n').find((candidate) => candidate.trim() !== '') ?? ''
  const sentence = /^.*?[.!?](?=\s|$)/u.exec(line)?.[0].replace(/\.$/, '') ?? line
  if (sentence.split(/\s+/u).length < 3) return null
  if (sentence.length <= longestMadeTitle) return sentence
  return `${sentence.slice(0, longestMadeTitle).replace(/\s+\S*$/u, '')}…`
}

function nameOf(path: string): string {
  return basename(path, extname(path)).normalize('NFC').replace(/[-_]+/g, ' ').trim()
}

/** A title for a file that has none, and the note that says so. */
function makeTitle(
  { kind, number, text }: SourceDocument,
  path: string,
): [string | null, string[]] {
  if (kind === 'decision' && number !== null) return [null, ['không thấy trích yếu']]
  const sentence = firstSentence(text)
  return sentence
    ? [sentence, [`không thấy tiêu đề, lấy câu đầu: «${sentence}»`]]
    : [nameOf(path), [`không thấy tiêu đề, lấy tên tệp: «${nameOf(path)}»`]]
}

function complete(
  source: SourceDocument,
  path: string,
  rest: Pick<SourceFile, 'body' | 'summary' | 'origin'>,
): SourceFile {
  if (source.text.trim() === '') throw new Refusal('không còn nội dung sau khi làm sạch')
  if (source.kind === 'decision' && source.number === null) {
    throw new Refusal('là văn bản nhưng không thấy số, ký hiệu')
  }
  const [title, titleNotes] = source.title ? [source.title, []] : makeTitle(source, path)
  const dateNotes = source.publishedOn === null ? ['không thấy ngày đăng'] : []
  const notes = [...titleNotes, ...dateNotes]
  return { ...source, ...rest, title, hash: hashOf(source.text), notes }
}

function readTextFile(bytes: Uint8Array, path: string): SourceFile {
  const decoded = decode(bytes)
  if ('reason' in decoded) throw new Refusal(decoded.reason)
  const source = readSource(decoded.text)
  const body = bodyOfText(source.text.split('\n'))
  return complete(source, path, { body, summary: null, origin: { name: null, url: null } })
}

async function readPageFile(
  bytes: Uint8Array,
  path: string,
  config: SanitizedConfig,
): Promise<SourceFile> {
  // Loaded when the first page is met: a browser's document is heavy, and most files are plain text.
  const { readPage } = await import('./page/readPage.ts')
  const { source, body, meta } = readPage(bytes, config)
  const origin = { name: meta.siteName, url: meta.url }
  return complete(source, path, { body, summary: meta.summary, origin })
}

/**
 * Reads one `.txt`, `.html` or `.htm` file, cleans it and tells what it is.
 * @throws Refusal with the reason when it cannot become a document.
 */
export async function readFile(path: string, config: SanitizedConfig): Promise<SourceFile> {
  const bytes = readBytes(path)
  return /\.html?$/i.test(path) ? readPageFile(bytes, path, config) : readTextFile(bytes, path)
}
