import { isLocalNumber } from '../citations/isLocalNumber.ts'
import type { IsoDay } from '../model/vocabulary.ts'
import { foldToneHomes } from '../text/fold.ts'
import { WORD_END } from '../text/wordBoundary.ts'
import { boilerplateOf } from './boilerplateRules.ts'
import type { InstrumentHead } from './readInstrumentHead.ts'
import { PROVINCE_NAMES, provinceSlug } from './provinceNames.ts'
import type { SourceLine } from './sourceLine.ts'

const pattern = (source: string) => new RegExp(foldToneHomes(source), 'u')

/** Offices of a province; what stands between the office and the name is part of its title. */
const OFFICE = String.raw`(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|tỉnh ủy|thành ủy|đảng bộ|sở [\p{L}\s,-]{3,60}?|trung tâm (?:khuyến công|xúc tiến)[\p{L}\s,&-]{0,60}?|liên minh (?:htx|hợp tác xã)|cục thống kê)`
const MEDIUM = String.raw`(?:(?:tòa soạn\s)?báo|đài (?:phát thanh|pt)[\p{L}\s&-]{0,40}?|chuyên trang [\p{L}\s]{0,40}?|(?:cổng|trang)(?: thông)?(?: tin)?(?: giao tiếp)? điện tử(?: tổng hợp)?|website|cổng thông tin)`
const PROVINCE = `(?:(?:tỉnh|thành phố|tp\\.?)\\s)?(${PROVINCE_NAMES})${WORD_END}`

/** «SỞ CÔNG THƯƠNG TỈNH …»: a line that opens with the office. */
const LETTERHEAD = pattern(
  String.raw`^[^\p{L}\p{N}]{0,3}(?:(?:chủ tịch\s)?${OFFICE}|${MEDIUM}(?:\scủa)?(?:\s${OFFICE})?)\s${PROVINCE}`,
)
/** «Cơ quan chủ quản: Sở Công Thương …», «© Bản quyền thuộc …»: behind the article. */
const IMPRINT = pattern(
  String.raw`^[^\p{L}\p{N}]{0,3}(?:cơ quan (?:chủ quản|của)|đơn vị chủ quản|(?:©\s?)?bản quyền (?:thuộc|của)(?: về)?|chủ quản)\s?:?\s(?:${MEDIUM}\s)?${OFFICE}\s${PROVINCE}`,
)
/** The second line of «ỦY BAN NHÂN DÂN / TỈNH …». */
const PROVINCE_LINE = pattern(`^(?:tỉnh|thành phố|tp\\.?)\\s(${PROVINCE_NAMES})$`)
const DATE_LINE = pattern(`^(${PROVINCE_NAMES})\\s?,\\s*ngày\\s`)
const LONGEST = 120
/** «CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …»: who decides stands right behind a paper's head. */
const SIGNERS = 1

/**
 * Slug of the province whose office or newspaper put the page out: by its letterhead, its banner or
 * its imprint, in that order; a province's own paper also by the place of its date. Null when no line
 * tells it, or lines tell several: a list of links names them all.
 */
export function findPublisherPlace(
  lines: readonly SourceLine[],
  head: InstrumentHead | null,
  titleAt: number,
  firstParagraph: number,
  on: IsoDay | null,
): string | null {
  const opening = lines.slice(0, head === null ? firstParagraph : head.bodyStart + SIGNERS)
  const above = opening.filter((line, at) => at !== titleAt && line.text.length <= LONGEST)
  const wanted = head === null ? [LETTERHEAD] : [LETTERHEAD, PROVINCE_LINE]
  const ofHead = onlyProvince(above, wanted, on)
  if (ofHead !== null) return ofHead
  if (head?.number != null && isLocalNumber(head.number)) {
    return onlyProvince(lines.slice(head.dateAt, head.dateAt + 1), [DATE_LINE], on)
  }
  const behind = lines.slice(firstParagraph + 1).filter((line) => boilerplateOf(line) !== null)
  return head === null ? onlyProvince(behind, [IMPRINT, LETTERHEAD], on) : null
}

function onlyProvince(
  lines: readonly SourceLine[],
  wanted: readonly RegExp[],
  on: IsoDay | null,
): string | null {
  const slugs = new Set<string>()
  for (const { folded } of lines) {
    for (const one of wanted) {
      const slug = provinceSlug(one.exec(folded)?.[1] ?? '', on)
      if (slug !== null) slugs.add(slug)
    }
  }
  return slugs.size === 1 ? ([...slugs][0] ?? null) : null
}
