/** «lần thứ XII» and what follows it. */
const ORDINAL = /\s+lần\s+thứ\s.*$/isu
/** «năm 2023», «quý 2/2019», «giai đoạn 2021-2025»: when one of the series was held, not the series. */
const TIME =
  /\s+(?:trong\s+)?(?:(?:quý|tháng)\s+[\dIVX]+\s?(?:\/|năm\s)|năm\s|giai đoạn\s|các năm\s)\d{4}(?:\s?[-–—]\s?\d{4})?/giu
/** «…, triển khai nhiệm vụ năm 2020»: more of what one was about. */
const MORE = /,\s(?:triển khai|phương hướng|nhiệm vụ|kế hoạch|kết nối)(?!\p{L}).*$/isu
/** What gathers several provinces, or the whole country, gathers them again. */
const RECURS =
  /lần\s+thứ\s|thường niên|hằng năm|hàng năm|toàn quốc|(?:phía|miền)\s+(?:bắc|nam|trung)(?!\p{L})|tây nguyên/iu
/** «vùng đồng bằng sông Cửu Long», but not «khu vực nông thôn». */
const REGION = /(?:[Vv]ùng|VÙNG|[Kk]hu vực|KHU VỰC)\s(?:\p{Lu}|đồng bằng|duyên hải|trung du)/u

/**
 * The series that a conference of this name belongs to, as written but for its number and year: «Hội
 * nghị khuyến công khu vực phía Bắc»; null for one that nothing says will come again.
 */
export function findSeries(name: string): string | null {
  if (!RECURS.test(name) && !REGION.test(name)) return null
  const series = name.replace(ORDINAL, '').replace(TIME, '').replace(MORE, '')
  return series.replace(/[\s,:;.–-]+$/u, '').trim() || null
}

/** Words by which the same series is sometimes called and sometimes not. */
const FILLERS =
  /\b(?:cac tinh thanh pho|cac tinh|tinh thanh pho|khu vuc|cong tac|vung|va|thuong nien|hang nam)\b/g

/** The same for all ways to call one series, in lower case without accents: «hoi nghi khuyen cong phia bac». */
export function seriesKey(series: string): string {
  return series
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/giu, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bdbscl\b/g, 'dong bang song cuu long')
    .replace(/\bmien (?=bac\b|nam\b)/g, 'phia ')
    .replace(FILLERS, ' ')
    .replace(/ +/g, ' ')
    .trim()
}
