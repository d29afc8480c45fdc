import type { DocumentKind, SourceDocument } from '../model/extraction.ts'
import type { IsoDay } from '../model/vocabulary.ts'
import { cleanBody, firstParagraphOf } from './cleanBody.ts'
import { findEvent } from './findEvent.ts'
import { findPublisherPlace } from './findPublisherPlace.ts'
import { findTitle } from './findTitle.ts'
import { choosePublicationDate } from './choosePublicationDate.ts'
import { readInstrumentHead } from './readInstrumentHead.ts'
import { readDay } from './readMetaDate.ts'
import { toLines } from './sourceLine.ts'

/**
 * Takes a raw page or file apart: title, publication date, author, event, and the body without
 * the page's menus, counters, addresses and comment forms. Never throws; what cannot be told is
 * null.
 */
export function readSource(raw: string): SourceDocument {
  const lines = toLines(raw)
  const head = readInstrumentHead(lines)
  const firstParagraph = firstParagraphOf(lines)
  const titleAt = head === null ? findTitle(lines, firstParagraph) : -1
  const heading =
    head === null ? splitTitleDate(lines[titleAt]?.text ?? null) : { title: head.title, date: null }
  const { text, author, dropped } = cleanBody(lines, titleAt, head, firstParagraph)
  const publishedOn =
    head?.issuedOn ?? heading.date ?? choosePublicationDate(lines, titleAt, firstParagraph)
  const event = head === null ? findEvent(heading.title, text, publishedOn) : null
  return {
    title: heading.title,
    publishedOn,
    author,
    kind: kindOf(head?.decides ?? false, event !== null),
    number: head?.number ?? null,
    publisherPlace: findPublisherPlace(lines, head, titleAt, firstParagraph, publishedOn),
    event,
    text,
    dropped,
  }
}

function kindOf(decides: boolean, hasEvent: boolean): DocumentKind {
  if (decides) return 'decision'
  return hasEvent ? 'conference-report' : 'article'
}

const DATE_IN_TITLE = /\s*[([]\s*(?:ngày\s+)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[^)\]]{0,12}[)\]]\s*$/u
const SITE_NAME =
  /\s+[|–-]\s+(?:Báo|Tạp chí|Sở Công|Cục Công|Trung tâm Khuyến|Cổng|Trang|Website|Bộ Công)\s?[^|]{0,60}$/u

/** Some pages print the date behind the title, and the site's name in their window's title. */
function splitTitleDate(title: string | null): { title: string | null; date: IsoDay | null } {
  if (title === null) return { title, date: null }
  const date = DATE_IN_TITLE.exec(title)
  const bare = (date === null ? title : title.slice(0, date.index)).replace(SITE_NAME, '').trim()
  return { title: bare === '' ? title : bare, date: date === null ? null : readDay(date[0]) }
}
