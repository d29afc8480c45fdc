import type { IsoDay } from '../../../extraction/index.ts'

/** «Quyết định này có hiệu lực thi hành kể từ ngày ký», «… từ ngày 01 tháng 7 năm 2012», «… từ 15/7/2012». */
const clause =
  /(?:quyết định|nghị định|nghị quyết|thông tư(?: liên tịch)?|chỉ thị|quy chế|kế hoạch|văn bản|luật|pháp lệnh)\s+này\s+có\s+hiệu\s+lực(?:\s+thi\s+hành)?(?:\s+kể)?\s+từ\s+(?:ngày\s+)?(?:(ký|ban hành)|(\d{1,2})(?:\s*[/.-]\s*|\s+tháng\s+)(\d{1,2})(?:\s*[/.-]\s*|\s+năm\s+)(\d{4}))/iu

/** The calendar day; null when there is none of that number. */
function dayOf(year: string, month: string, day: string): IsoDay | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00.000Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso
}

/**
 * The day from which an instrument says itself to hold; null when its text does not say one that could
 * be: nothing holds before it was issued.
 * @param issuedOn the day it was signed.
 */
export function inForceFrom(text: string, issuedOn: IsoDay | null): IsoDay | null {
  const [, signing, day, month, year] = clause.exec(text.normalize('NFC')) ?? []
  if (signing !== undefined) return issuedOn
  if (day === undefined || month === undefined || year === undefined) return null
  const from = dayOf(year, month, day)
  return from !== null && issuedOn !== null && from < issuedOn ? null : from
}
