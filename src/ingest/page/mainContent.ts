import { Readability } from '@mozilla/readability'
import { tidy, webAddress } from './readMeta.ts'

/** What has no words of the article in it. */
const wordless =
  'script, style, noscript, template, iframe, object, embed, svg, img, picture, video, audio, ' +
  'form, input, select, textarea, button'

const kept: Readonly<Record<string, readonly string[]>> = {
  A: ['href'],
  TD: ['colspan', 'rowspan'],
  TH: ['colspan', 'rowspan'],
  OL: ['start'],
}

/** The editor's headings are h2 to h4; a caption is a paragraph. */
const renamed: Readonly<Record<string, string>> = {
  H1: 'h2',
  H5: 'h4',
  H6: 'h4',
  FIGCAPTION: 'p',
  CAPTION: 'p',
}

/**
 * Readability throws small tables away as page layout unless they look like data; a `summary` is one
 * of the signs it goes by.
 */
function markDataTables(document: Document): void {
  for (const table of document.querySelectorAll('table')) {
    const wide = [...table.rows].filter((row) => row.cells.length >= 2)
    if (table.querySelector('table') === null && wide.length >= 2) {
      table.setAttribute('summary', 'data')
    }
  }
}

function rename(element: Element, name: string): void {
  const other = element.ownerDocument.createElement(name)
  other.append(...element.childNodes)
  // A table's caption may not stay inside the table once it is a paragraph.
  const table = element.tagName === 'CAPTION' ? element.closest('table') : null
  if (table) {
    table.before(other)
    element.remove()
  } else element.replaceWith(other)
}

/** Leaves words, structure and web addresses; takes scripts, pictures, styles and other links out. */
function sanitise(content: Element, base: string | null): void {
  for (const element of content.querySelectorAll(wordless)) {
    if (element.tagName === 'FORM') element.replaceWith(...element.childNodes)
    else element.remove()
  }
  for (const element of content.querySelectorAll('*')) {
    if (element.tagName === 'A') {
      const address = webAddress(element.getAttribute('href'), base)
      if (!address || !tidy(element.textContent)) {
        element.replaceWith(...element.childNodes)
        continue
      }
      element.setAttribute('href', address)
    }
    for (const name of element.getAttributeNames()) {
      if (!kept[element.tagName]?.includes(name)) element.removeAttribute(name)
    }
    const name = renamed[element.tagName]
    if (name) rename(element, name)
  }
}

/**
 * The HTML of a page's article without menus, adverts, scripts, pictures and foreign attributes; links
 * lead to `http:` and `https:` addresses only, made absolute by `base`. Changes the document.
 */
export function mainContent(document: Document, base: string | null): string {
  markDataTables(document)
  const whole = document.body.cloneNode(true) as Element
  const article = new Readability<Element>(document, {
    disableJSONLD: true,
    serializer: (node) => node as Element,
  }).parse()
  // A page that is nothing but a few lines has no article in Readability's sense.
  const content = tidy(article?.textContent) ? (article?.content ?? whole) : whole
  sanitise(content, base)
  return content.innerHTML.replace(/&nbsp;|\u00a0/g, ' ')
}
