import {
  audit,
  decode,
  readSource,
  recordingTrace,
  type DocumentContext,
  type Extraction,
  type Extractor,
  type Finding,
  type IsoDay,
  type SourceDocument,
  type TraceEntry,
} from '../../../extraction/index.ts'

/** What a person put into the page's form. */
export interface PastedText {
  readonly text: string
  /** Empty: as the text itself says. */
  readonly title: string
  readonly publishedOn: IsoDay | null
  /** A passage of a text: it has no title or menu to tell apart. */
  readonly isPassage: boolean
}

/** A pasted text read, with the reasons and with what does not add up. */
export interface RawReading {
  readonly text: string
  readonly context: DocumentContext
  readonly dropped: SourceDocument['dropped']
  readonly extraction: Extraction
  readonly trace: readonly TraceEntry[]
  readonly findings: readonly Finding[]
}

/** What was copied out of an old document in TCVN3 or VNI, in Unicode; any other text as it is. */
function unicodeOf(text: string): string {
  const decoded = decode(new TextEncoder().encode(text))
  return 'text' in decoded ? decoded.text : text
}

/**
 * Reads a pasted text as an imported page is read: the title is apart from the body, and what the form
 * says goes before what the page says of itself. Never throws, whatever the text.
 */
export function readPasted(extractor: Extractor, pasted: PastedText): RawReading {
  const typed = unicodeOf(pasted.text)
  const source = pasted.isPassage ? null : readSource(typed)
  const text = source?.text ?? typed
  const context: DocumentContext = {
    title: pasted.title || (source?.title ?? null),
    publishedOn: pasted.publishedOn ?? source?.publishedOn ?? null,
    kind: source?.kind ?? 'article',
    decision: source?.number ?? null,
    publisherPlace: source?.publisherPlace ?? null,
  }
  const trace = recordingTrace()
  const extraction = extractor.extract(text, context, trace)
  return {
    text,
    context,
    dropped: source?.dropped ?? [],
    extraction,
    trace: trace.entries,
    findings: audit(text, extraction),
  }
}
