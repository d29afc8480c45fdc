import { convertHTMLToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical'
import { JSDOM } from 'jsdom'
import type { RichTextField, SanitizedConfig } from 'payload'
import { lexicalText } from '../../knowledge/lexicalText.ts'
import type { BodyState } from '../../knowledge/textBody.ts'

/** Turns clean HTML into a body of the document editor. */
export type BodyConverter = (html: string) => BodyState

/** A paragraph, heading, list, table … of a body. */
export type BodyBlock = BodyState['root']['children'][number]

/** The body with only those of its blocks. */
export function keepBlocks(body: BodyState, keeps: (block: BodyBlock) => boolean): BodyState {
  return { root: { ...body.root, children: body.root.children.filter(keeps) } }
}

/** Lines of the plain text that a block stands for. */
export function linesOf(block: BodyBlock): string[] {
  return lexicalText({ root: { children: [block] } }).text.split('\n')
}

/** The converter for the editor that the archive is set up with. */
export function bodyConverter({ editor }: SanitizedConfig): BodyConverter {
  const field = { type: 'richText', name: 'body', editor } as RichTextField
  const editorConfig = editorConfigFactory.fromField({ field })
  return (html) => {
    const body = convertHTMLToLexical({ editorConfig, html, JSDOM }) as unknown as BodyState
    return keepBlocks(body, (block) => linesOf(block).some((line) => line.trim() !== ''))
  }
}
