import type { EventFacts } from '../model/extraction.ts'
import type { IsoDay } from '../model/vocabulary.ts'
import { parseIsoDay } from '../periods/calendar.ts'
import { findPeriods } from '../periods/findPeriods.ts'
import { normalise } from '../text/normalise.ts'
import { readText } from '../text/reading.ts'
import { splitSentences } from '../text/splitSentences.ts'
import { findHosts } from './findHosts.ts'
import { findSeries } from './findSeries.ts'
import { readOrdinal } from './readOrdinal.ts'

const EVENT = String.raw`(?:[Hh]ội nghị|[Hh]ội thảo|[Tt]ọa đàm|[Tt]oạ đàm|[Dd]iễn đàn|HỘI NGHỊ|HỘI THẢO|TỌA ĐÀM|DIỄN ĐÀN)`
const HEADS_TITLE = new RegExp(
  `^(?:Tổng thuật |Báo cáo |Toàn cảnh |Khai mạc |Tổ chức |Bế mạc )?(?<name>${EVENT}(?![\\p{L}]).*)$`,
  'u',
)
/** What holds an event, and the event itself behind it or before it. */
const HELD = new RegExp(
  String.raw`(?:tổ chức|khai mạc|diễn ra|chủ trì|tham dự|đăng cai|họp)(?:\s(?:thành công|buổi|phiên|thường niên|cuộc))?\s(?<name>${EVENT}\s[^;.\n]{3,260})`,
  'u',
)
const IS_HELD = new RegExp(
  String.raw`(?<name>${EVENT}\s[^;.\n]{3,220}?)[\s,]+(?:đã\s|vừa\s|được\s|chính thức\s|do\s[^;.\n]{3,120}\s)*(?:diễn ra|tổ chức|khai mạc)`,
  'u',
)
/** Where an event's name ends: its place, its hosts, its time, its purpose. */
const NAME_END =
  /\s(?:tại|TẠI|do|DO|với sự|với chủ đề|nhằm|để|diễn ra|được tổ chức|được|vào|cho|dưới sự|có sự|theo hình thức|ngày|sáng|chiều)\s|\s[-–]\s(?=Trung tâm|Sở|Cục)|,\s(?:với|nhằm|do|tại|có|thu hút|từ đó|đồng thời|qua đó)|\.\s*$/u

/** How far into the text its own event is looked for. */
const LEAD_SENTENCES = 4

/** The conference or workshop that the article reports on, or null when it reports on none. */
export function findEvent(
  title: string | null,
  body: string,
  publishedOn: IsoDay | null,
): EventFacts | null {
  const lead = splitSentences(body.slice(0, 4000))
    .slice(0, LEAD_SENTENCES)
    .map(({ start, end }) => body.slice(start, end))
  const fromTitle = title === null ? null : (HEADS_TITLE.exec(title)?.groups?.['name'] ?? null)
  const sentence = lead.find((text) => HELD.test(text) || IS_HELD.test(text)) ?? null
  const fromLead = sentence === null ? null : nameIn(sentence)
  const name = fromTitle === null ? fromLead : cutName(fromTitle)
  if (name === null) return null
  const told = sentence ?? lead[0] ?? ''
  return {
    name,
    ...daysOf(lead, told, publishedOn),
    place: placeOf(told) ?? placeOf(lead[0] ?? '') ?? (title === null ? null : placeOf(title)),
    hosts: findHosts(told),
    ordinal: readOrdinal(`${title ?? ''} ${name} ${told}`),
    series: findSeries(name),
  }
}

function nameIn(sentence: string): string | null {
  const name = HELD.exec(sentence)?.groups?.['name'] ?? IS_HELD.exec(sentence)?.groups?.['name']
  return name === undefined ? null : cutName(name)
}

/** «Hội nghị kết nối cung cầu năm 2023: kết nối để bán được hàng»: the headline says more. */
const SUBTITLE = /^(?<name>\S+(?:\s+[^\s:]+){2,}):\s.*$/u

function cutName(name: string): string | null {
  const end = NAME_END.exec(name)?.index ?? name.length
  const cut = name
    .slice(0, end)
    .replace(SUBTITLE, '$<name>')
    .replace(/[\s,:;.–-]+$/u, '')
    .trim()
  return cut.split(' ').length < 3 ? null : cut
}

function daysOf(lead: readonly string[], told: string, publishedOn: IsoDay | null) {
  for (const sentence of [told, ...lead]) {
    const found = findPeriods(readText(normalise(sentence).text), parseIsoDay(publishedOn))
    for (const [at, { value, grain, end }] of found.entries()) {
      const next = found[at + 1]
      const goesOn = next?.grain === 'day' && next.start - end <= 6 && next.value > value
      if (grain === 'day') return { heldOn: value, endedOn: goesOn ? next.value : null }
      const [from, to] = value.split('/')
      if (from?.length === 10 && to?.length === 10) return { heldOn: from, endedOn: to }
    }
  }
  return { heldOn: null, endedOn: null }
}

const KIND_WORD = String.raw`(?:thành phố|Thành phố|TP\.?|Tp\.?|tỉnh|huyện|thị xã|TX\.?|quận|thủ đô|Thủ đô|xã|phường|thị trấn)`
const NAME = String.raw`\p{Lu}[\p{L}]*(?:[\s]\p{Lu}[\p{L}]*){0,3}(?:\s?-\s?\p{Lu}[\p{L}]*(?:\s\p{Lu}[\p{L}]*){0,2})?`
const AT = new RegExp(
  String.raw`(?<!\p{L})[Tt]ại\s(?<chain>(?:[^;.\n]|(?<=T[PpXx])\.){2,160})`,
  'gu',
)
const PLACE = new RegExp(
  String.raw`^(?:(?<kind>${KIND_WORD})\s?)?(?<name>${NAME})(?=$|[\s,(–-])`,
  'u',
)
/** Halls and hosts that begin with a capital but name no place. */
const NO_PLACE =
  /^(?:Hội|Khách|Trung|Nhà|Sở|UBND|Trụ|Cung|Bộ|Phòng|Quyết|Nghị|Thông|Kế|Chương|Văn|Công|Khu|Cụm|Ban|Cục|Báo|Viện|Trường|Tòa|Đề|Quảng trường)(?:\s|$)/u
const WITHIN = new RegExp(
  String.raw`(?:^|[\s,(])(?<kind>thành phố|TP\.?|Tp\.?|tỉnh|huyện|thị xã|quận)\s?(?<name>${NAME})`,
  'gu',
)

/** «tại thành phố Việt Trì, tỉnh Phú Thọ» is «Việt Trì, Phú Thọ». */
function placeOf(sentence: string): string | null {
  for (const match of sentence.matchAll(AT)) {
    const chain =
      (match.groups?.['chain'] ?? '').split(/\s(?:do|đã|vừa|diễn|sẽ|nhằm|với)\s/u)[0] ?? ''
    const names: string[] = []
    for (const part of chain.replace(/\s\((?=\p{Lu})/u, ', ').split(/,\s*|\)/u)) {
      const place = PLACE.exec(part.trim())?.groups
      const name = place?.['name']?.trim()
      const named = name !== undefined && (place?.['kind'] !== undefined || !NO_PLACE.test(name))
      if (named && isShortPart(part)) names.push(name)
      else if (names.length === 0)
        names.push(...[...part.matchAll(WITHIN)].map((within) => within.groups?.['name'] ?? ''))
      else break
      if (part.trim().length > (name ?? '').length + 20) break
    }
    if (names.length > 0) return [...new Set(names)].slice(0, 3).join(', ')
  }
  return null
}

/** A part of an address is a name and its type word; more words are another clause. */
function isShortPart(part: string): boolean {
  return part.trim().split(/\s+/).length <= 8
}
