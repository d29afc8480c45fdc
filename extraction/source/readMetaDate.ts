import type { IsoDay } from '../model/vocabulary.ts'
import { isoDay } from '../periods/calendar.ts'
import { foldToneHomes } from '../text/fold.ts'
import type { SourceLine } from './sourceLine.ts'
import { WORD_START } from '../text/wordBoundary.ts'

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const MONTH_WORDS = [
  '',
  'một',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai',
]

const YEAR = String.raw`((?:19|20)\d{2})(?!\d)`
const NUMERIC = new RegExp(
  String.raw`(?<![\d/.-])(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?${YEAR}`,
  'u',
)
const WORDS = new RegExp(
  foldToneHomes(
    String.raw`(?<!\d)(\d{1,2})[\s,]+(?:tháng|th\.?)\s?(\d{1,2}|mười một|mười hai|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)[\s,]+(?:năm\s+)?${YEAR}`,
  ),
  'u',
)
const MONTH_FIRST = new RegExp(String.raw`tháng\s(\d{1,2})[\s,]+(\d{1,2}),?\s+${YEAR}`, 'u')
const ISO = new RegExp(String.raw`(?<!\d)((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)`, 'u')
const ENGLISH = new RegExp(
  String.raw`${WORD_START}(${MONTHS.map((name) => `${name.slice(0, 3)}\\p{L}*`).join('|')})\.?\s(\d{1,2}),?\s+${YEAR}`,
  'u',
)

/** The first whole day that a folded line holds, wherever it stands. */
export function readDay(folded: string): IsoDay | null {
  const iso = ISO.exec(folded)
  if (iso !== null) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const numeric = NUMERIC.exec(folded)
  if (numeric !== null) return isoDay(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]))
  const words = WORDS.exec(folded)
  if (words !== null) return isoDay(Number(words[3]), monthOf(words[2] ?? ''), Number(words[1]))
  const first = MONTH_FIRST.exec(folded)
  if (first !== null) return isoDay(Number(first[3]), Number(first[1]), Number(first[2]))
  const english = ENGLISH.exec(folded)
  if (english === null) return null
  const month = MONTHS.findIndex((name) => name.startsWith((english[1] ?? '').slice(0, 3)))
  return isoDay(Number(english[3]), month + 1, Number(english[2]))
}

function monthOf(written: string): number {
  return /^\d/.test(written) ? Number(written) : MONTH_WORDS.map(foldToneHomes).indexOf(written)
}

const LABELS = foldToneHomes(
  String.raw`ngày đăng(?: tin)?|tin đăng lúc|đăng lúc|đăng ngày|được đăng|đăng bởi|đăng|ngày xuất bản|xuất bản|ngày tạo|ngày viết|thời gian đăng|ngày gửi|posted|published`,
)
const LABELLED = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:${LABELS})(?:\s(?:on|ngày|lúc|vào))?\s*:?\s*(?=\d|thứ|chủ)`,
  'u',
)
const UPDATED = /(?:^|[^\p{L}])(?:cập nhật|updated)/u
/** All that a line of nothing but a date may hold. */
const DATE_WORDS = new RegExp(
  foldToneHomes(
    String.raw`(?<!\p{L})(?:thứ\s(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật|t[2-7](?=\W)|cn(?=\W)|gmt\s?\+?\d*|\(gmt\+7\)|ngày|tháng|năm|th\d{1,2}|lúc|giờ|phút|am|pm|sa|ch|sáng|chiều|tối|admin|administrator|quản trị(?: viên)?|cập nhật|đăng|published|posted|by|on|utc)(?!\p{L})|[\d\s.,:|/()+–—_•·-]`,
  ),
  'gu',
)

/** Who wrote it, and the buttons of the page: «Viết bởi Phòng Kế hoạch | In | Email |». */
const BESIDE = new RegExp(
  foldToneHomes(
    String.raw`(?:viết bởi|người viết|tác giả)\s[^|]{2,60}|\|\s*(?:in|in trang|email|e-mail|pdf|print)\s*(?=\||$)`,
  ),
  'gu',
)

/** A day that a line of the page's frame tells, and how much it weighs as publication date. */
export interface MetaDate {
  readonly day: IsoDay
  readonly weight: number
}

/** The date of a line that says when the page was put out, or null for any other line. */
export function readMetaDate({ text, folded }: SourceLine): MetaDate | null {
  if (text.length > 160 || /[.:;]$/.test(text)) return null
  const day = readDay(folded)
  if (day === null) return null
  const label = LABELLED.exec(folded)
  const rest = folded.replace(BESIDE, '').replace(DATE_WORDS, '').trim()
  const bare = rest.length <= 1
  if (label !== null && !bare && isLabelLine(folded)) {
    const after = readDay(folded.slice(label.index))
    return { day: after ?? day, weight: 4 }
  }
  if (UPDATED.test(folded) && text.length <= 90) return { day, weight: 2.5 }
  if (bare) return { day, weight: isClock(folded) ? 2 : 3 }
  return isNameBeside(text, rest) ? { day, weight: 2.8 } : null
}

/** A label opens the line, or follows another field of the page: «Người đăng: … Ngày đăng: …». */
function isLabelLine(folded: string): boolean {
  return /^[^\p{L}\p{N}]*(?:ngày đăng|tin đăng|đăng|được đăng|xuất bản|ngày|posted|published|người đăng|tác giả|lượt xem|chuyên mục|thời gian|bởi|by)/u.test(
    folded,
  )
}

/** Pages print the hour of the visit to the second; an article's date seldom has seconds. */
function isClock(folded: string): boolean {
  return /\d:\d{2}:\d{2}\s*(?:am|pm|gmt|\(gmt)/u.test(folded)
}

/** «Nam Lê - 24/04/2019 12:06»: a short name beside the date. */
function isNameBeside(text: string, rest: string): boolean {
  const words = rest.split(/\s+/)
  return (
    words.length <= 5 &&
    rest.length <= 40 &&
    /\d{4}/.test(text) &&
    text.length <= 80 &&
    !/[.!?]$/.test(text)
  )
}
