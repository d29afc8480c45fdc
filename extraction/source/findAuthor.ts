import { foldToneHomes } from '../text/fold.ts'
import type { SourceLine } from './sourceLine.ts'

/** Who a line names as the writer, and how sure the line is about it. */
export interface Byline {
  readonly author: string | null
  /** «Theo …» names a source: a person's name elsewhere goes before it. */
  readonly source: boolean
  readonly reason: string
}

const pattern = (source: string) => new RegExp(foldToneHomes(source), 'u')

const LABELLED = pattern(
  String.raw`^[^\p{L}]*(?:tác giả(?: bài viết)?|người viết|bài viết|bài|tin|ảnh|(?:tin|bài|thực hiện)[\s,]*(?:và|&|-|,)?\s*ảnh|bài,? ảnh|tin,? bài|thực hiện|nhóm (?:pv|phóng viên)|biên tập|pv|phóng viên)(?:\s*,?\s*ảnh)?\s*[:]\s*(?=\S)`,
)
const POSTED_BY = pattern(
  String.raw`(?:người đăng(?: tin)?|đăng bởi|được đăng bởi|tác giả|by)\s*:?\s+`,
)
const SOURCE = pattern(
  String.raw`^[^\p{L}]*(?:theo|nguồn(?: tin| bài viết)?|source)\s*(?::|\s)\s*(?=\S)`,
)
const OFFICE = pattern(
  String.raw`^(?:phòng|trung tâm|tt\s?kc|ttkc|ban biên tập|bbt|ban|văn phòng|tổ|sở|cục|vụ|ipc|pv|phóng viên|cộng tác viên|ctv|hội|báo|chi cục)(?:\s|$|\.)`,
)
const ROLE = pattern(
  String.raw`^(?:\(?(?:q\.|quyền |phó |nguyên )?(?:cục trưởng|giám đốc|tổng giám đốc|trưởng phòng|trưởng ban|chủ tịch|vụ trưởng|thứ trưởng|bộ trưởng|tổng biên tập|chánh văn phòng|viện trưởng|hiệu trưởng|phó cục trưởng|phó giám đốc|phó trưởng phòng|phó chủ tịch|chuyên viên))(?:\s|$)`,
)
/** «TM. ỦY BAN NHÂN DÂN», «KT. CHỦ TỊCH»: for whom a paper is signed. */
const SIGNS_FOR = pattern(String.raw`^(?:tm|kt|tl|tuq)\.?\s`)
const NOBODY = pattern(
  String.raw`^(?:admin|administrator|quản trị|quản trị viên|quản trị hệ thống|super user|biên tập viên|web ?master|user)$`,
)

/** Reads a line behind the article: a name, an office, «Theo …», a writer's rank. Null for text. */
export function readByline(line: SourceLine): Byline | null {
  const { text, folded, words } = line
  if (text.length > 90 || words > 14) return null
  const label = LABELLED.exec(folded)
  if (label !== null)
    return { author: clean(text.slice(label[0].length)), source: false, reason: 'tác giả' }
  const source = SOURCE.exec(folded)
  if (source !== null && !/[.!?]$/.test(text.replace(/\.$/, '')) && !/,/.test(text)) {
    return { author: clean(text.slice(source[0].length)), source: true, reason: 'nguồn tin' }
  }
  if (/[.!?:;…]$/.test(text) && !/^(?:\p{Lu}\.){1,4}$/u.test(text)) return null
  if (SIGNS_FOR.test(folded)) return { author: null, source: false, reason: 'khối ký tên' }
  if (ROLE.test(folded)) return { author: null, source: false, reason: 'chức danh của tác giả' }
  if (OFFICE.test(folded) && words <= 14 && !/\d{3}/.test(text)) {
    return { author: clean(text), source: false, reason: 'tác giả' }
  }
  return isName(text, words) ? { author: clean(text), source: false, reason: 'tác giả' } : null
}

/** The writer that a line of the page's head names: «Tác giả: …», «Nam Lê - 24/04/2019». */
export function readHeadAuthor({ text, folded }: SourceLine): string | null {
  const label = POSTED_BY.exec(folded)
  if (label !== null) {
    const rest = text.slice(label.index + label[0].length)
    const name = rest.split(/\s*(?:[|,;–—-]\s|ngày|lượt|\d|lúc)/iu)[0]?.trim() ?? ''
    return name !== '' && isName(name, name.split(' ').length) && !isNobody(name) ? name : null
  }
  const beside = /^(?<name>[\p{L}\s.]{4,40}?)\s*[-–|,•]\s*(?:\d|thứ|ngày)/iu
    .exec(text)
    ?.groups?.['name']?.trim()
  if (beside === undefined || /^(?:thứ|chủ nhật|ngày)/iu.test(beside)) return null
  return isName(beside, beside.split(' ').length) && !isNobody(beside) ? beside : null
}

function isNobody(name: string): boolean {
  return NOBODY.test(name.toLowerCase())
}

/** Two to six words with capitals, no figures: a name, or two joined. */
function isName(text: string, words: number): boolean {
  if (words > 8 || text.length < 2 || text.length > 60 || /\d/.test(text)) return false
  const parts = text
    .replace(/\([^)]*\)/g, '')
    .split(/[\s,;&–/-]+/)
    .filter((part) => part !== '' && part !== 'và')
  if (parts.length === 0 || parts.length > 7) return false
  if (parts.length === 1)
    return /^(?:\p{Lu}\.?){1,5}$/u.test(text) || /^\p{Lu}\p{L}{1,14}$/u.test(text)
  return parts.every((part) => /^\p{Lu}/u.test(part))
}

function clean(author: string): string | null {
  const name = author.replace(/^[\s(:–-]+|[\s).,;:–-]+$/gu, '').trim()
  return name === '' || isNobody(name) || /^(?:https?:|www\.)/u.test(name) ? null : name
}
