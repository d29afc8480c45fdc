import { JSDOM, VirtualConsole } from 'jsdom'
import type { SanitizedConfig } from 'payload'
import { readSource, type SourceDocument } from '../../../extraction/index.ts'
import type { BodyState } from '../../knowledge/textBody.ts'
import { Refusal } from '../refusal.ts'
import { bodyConverter, keepBlocks, linesOf, type BodyConverter } from './bodyConverter.ts'
import { decodePage } from './decodePage.ts'
import { mainContent } from './mainContent.ts'
import { readMeta, tidy, type PageMeta } from './readMeta.ts'

/** An HTML page: what it says of itself, its cleaned text, and the body with its structure. */
export interface ReadPage {
  readonly source: SourceDocument
  readonly body: BodyState
  readonly meta: PageMeta
}

/** Every line of the page a reader would see, menus and footers included. */
function visibleText(document: Document, convert: BodyConverter): string {
  const copy = document.body.cloneNode(true) as Element
  for (const element of copy.querySelectorAll('script, style, noscript, template')) element.remove()
  return convert(copy.innerHTML).root.children.flatMap(linesOf).join('\n')
}

function vietnameseDay(iso: string): string {
  return iso.split('-').toReversed().join('/')
}

/**
 * Reads a page without running its scripts or loading anything it names. What the page declares in its
 * head counts before what stands in its text; boilerplate that is left within the article is dropped
 * by the same rules as in plain text.
 * @throws Refusal when the bytes are no page in a readable charset, or nothing is left of it.
 */
export function readPage(bytes: Uint8Array, config: SanitizedConfig): ReadPage {
  const convert = bodyConverter(config)
  const { document } = new JSDOM(decodePage(bytes), { virtualConsole: new VirtualConsole() }).window
  const meta = readMeta(document)
  const whole = meta.publishedOn === null ? readSource(visibleText(document, convert)) : null
  const publishedOn = meta.publishedOn ?? whole?.publishedOn ?? null

  const content = convert(mainContent(document, meta.url))
  // A table's rows look like a menu's lines; that it belongs to the article is settled already.
  const prose = content.root.children.filter(({ type }) => type !== 'table').flatMap(linesOf)
  const header = [meta.title, publishedOn && vietnameseDay(publishedOn)]
  const read = readSource([...header.filter((line) => line !== null), ...prose].join('\n'))

  const title = tidy(meta.title ?? read.title)
  const dropped = new Set([title, ...read.dropped.map(({ line }) => tidy(line))])
  const stays = (line: string): boolean => {
    const words = tidy(line)
    return words !== null && !dropped.has(words)
  }
  const body = keepBlocks(content, (block) => block.type === 'table' || linesOf(block).some(stays))
  if (body.root.children.length === 0)
    throw new Refusal('không còn nội dung sau khi làm sạch trang')
  const text = body.root.children.flatMap(linesOf).join('\n')

  const source = { ...read, text, title, publishedOn, author: meta.author ?? read.author }
  return { source, body, meta }
}
