import type { Extraction } from '../model/extraction.ts'
import type { Span } from '../model/span.ts'
import { IDENTITY, OffsetMapBuilder, type OffsetMap } from './offsetMap.ts'

/** A text in the one form that the finders read, and the way back. */
export interface NormalisedText {
  /** NFC, plain spaces, `-` for every dash, `\n` for every line end, nothing invisible. */
  readonly text: string
  /** Moves all spans to the text that was handed in and takes the quotes from there. */
  readonly toSource: (extraction: Extraction) => Extraction
}

/** Characters that take no room on the page: soft hyphen, zero widths, direction marks. */
const INVISIBLE = String.raw`\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF`

/** Characters with a plain twin of the same length: one code unit each. */
const TWIN =
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00A0\u00D0\u00F0\u1680\u2000-\u200A\u2010-\u2015\u2028\u2029\u202F\u205F\u2212\u3000\uFE58\uFE63\uFF01-\uFF5E]/g

const NEEDS_REBUILD = new RegExp(String.raw`[${INVISIBLE}\p{M}\u1100-\u11FF\r]`, 'u')
const CLUSTER = new RegExp(
  String.raw`\r\n?|[${INVISIBLE}]+|[^\r\p{M}\u1160-\u11FF${INVISIBLE}]?[\p{M}\u1160-\u11FF]+|[^\r\p{M}\u1160-\u11FF${INVISIBLE}]`,
  'gu',
)
const IS_INVISIBLE = new RegExp(`^[${INVISIBLE}]`, 'u')

/** Brings a text into the form the finders read; every span can be taken back exactly. */
export function normalise(source: string): NormalisedText {
  const { text, map } = rewrite(source)
  // Nothing was moved, and nothing was rewritten: every quote is the source's.
  if (text === source) return { text, toSource: (extraction) => extraction }
  return { text, toSource: (extraction) => moveToSource(extraction, source, map) }
}

/** Code units that stay as they are, whatever stands beside them: nearly all of most texts. */
const IS_PLAIN = Uint8Array.from({ length: 0x2100 }, (_, code) => {
  const character = String.fromCharCode(code)
  const isTwin = character.replace(TWIN, plainTwin) !== character
  const stays = !NEEDS_REBUILD.test(character) && character.normalize('NFC') === character
  return stays && !isTwin ? 1 : 0
})

function isPlain(source: string): boolean {
  for (let at = 0; at < source.length; at++) if (IS_PLAIN[source.charCodeAt(at)] !== 1) return false
  return true
}

function rewrite(source: string): { text: string; map: OffsetMap } {
  if (isPlain(source)) return { text: source, map: IDENTITY }
  const twinned = source.replace(TWIN, plainTwin)
  if (!NEEDS_REBUILD.test(twinned)) {
    const composed = twinned.normalize('NFC')
    if (composed.length === twinned.length) return { text: composed, map: IDENTITY }
  }
  const builder = new OffsetMapBuilder()
  for (const { 0: cluster, index } of twinned.matchAll(CLUSTER)) {
    builder.add(rewriteCluster(cluster), index, index + cluster.length)
  }
  return builder.build()
}

function rewriteCluster(cluster: string): string {
  if (cluster.startsWith('\r')) return '\n'
  if (IS_INVISIBLE.test(cluster)) return ''
  return cluster.normalize('NFC')
}

function plainTwin(character: string): string {
  const code = character.charCodeAt(0)
  if (code === 0xd0) return 'Đ'
  if (code === 0xf0) return 'đ'
  if (code === 0x85 || code === 0x2028 || code === 0x2029 || code === 0x0b || code === 0x0c)
    return '\n'
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0xfe58 || code === 0xfe63)
    return '-'
  return ' '
}

function moveToSource(extraction: Extraction, source: string, map: OffsetMap): Extraction {
  const move = <Item extends Span>(item: Item): Item => ({ ...item, ...map.toSource(item) })
  const moveMention = <Item extends Span & { readonly quote: string }>(item: Item): Item => {
    const moved = move(item)
    return { ...moved, quote: source.slice(moved.start, moved.end) }
  }
  return {
    citations: extraction.citations.map(moveMention),
    periods: extraction.periods.map(moveMention),
    places: extraction.places.map(moveMention),
    figures: extraction.figures.map((figure) => ({
      ...moveMention(figure),
      sentence: map.toSource(figure.sentence),
    })),
    sentences: extraction.sentences.map(move),
  }
}
