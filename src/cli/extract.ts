import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { defaultVocabulary } from '../../extraction/data/index.ts'
import {
  audit,
  createExtractor,
  decode,
  readSource,
  recordingTrace,
  type Extractor,
  type SourceDocument,
} from '../../extraction/index.ts'
import { auditListing } from './auditListing.ts'
import { extractionJson } from './extractionJson.ts'
import { extractionListing, traceListing } from './extractionListing.ts'

const usage = `Cách dùng: npm run --silent extract -- [--json] [--explain] [--audit] TỆP…
  TỆP        tệp văn bản; «-» là đầu vào chuẩn
  --json     in mỗi tệp một dòng JSON
  --explain  in thêm lý do giữ hay bỏ từng mục
  --audit    in thêm những con số không khớp nhau`

const reasons: Record<string, string> = {
  ENOENT: 'không có tệp này',
  EISDIR: 'đây là thư mục, không phải tệp',
  EACCES: 'không có quyền đọc',
  EPERM: 'không có quyền đọc',
}

interface Options {
  readonly json: boolean
  readonly explain: boolean
  readonly audit: boolean
}

/** The bytes of a file, or why there are none. */
function readBytes(file: string): Uint8Array | { readonly reason: string } {
  try {
    return readFileSync(file === '-' ? 0 : file)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return { reason: reasons[code] ?? String(error) }
  }
}

/** A title tells of places, dates and figures too: it is the first line of what is read. */
function withTitle(source: SourceDocument): SourceDocument {
  const lines = [source.title, source.text].filter((part) => part !== null && part !== '')
  return { ...source, text: lines.join('\n') }
}

/** Prints what a file holds; gives the reason when it cannot be read. */
function extractFile(extractor: Extractor, file: string, options: Options): string | null {
  const bytes = readBytes(file)
  if ('reason' in bytes) return bytes.reason
  const decoded = decode(bytes)
  if ('reason' in decoded) return decoded.reason
  const source = withTitle(readSource(decoded.text))
  const { title, publishedOn, kind, number: decision, publisherPlace, text } = source
  const trace = options.explain ? recordingTrace() : undefined
  const found = extractor.extract(
    text,
    { title, publishedOn, kind, decision, publisherPlace },
    trace,
  )
  const show = options.json ? extractionJson : extractionListing
  console.log(show(file, source, found))
  const remark = options.json ? console.error : console.log
  if (trace) remark(traceListing(text, trace.entries))
  if (options.audit) remark(auditListing(audit(text, found), found.figures))
  return null
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    strict: true,
    options: {
      json: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
      audit: { type: 'boolean', default: false },
    },
  })
  if (positionals.length === 0) {
    console.error(usage)
    process.exitCode = 1
    return
  }
  const extractor = createExtractor(defaultVocabulary)
  for (const file of positionals) {
    const reason = extractFile(extractor, file, values)
    if (reason === null) continue
    console.error(`${file === '-' ? 'đầu vào chuẩn' : file}: ${reason}`)
    process.exitCode = 1
  }
}

try {
  main()
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
  process.exitCode = 1
}
