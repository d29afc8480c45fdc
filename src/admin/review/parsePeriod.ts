import { periodBounds } from '../../../extraction/periods/periodBounds.ts'
import { slugify } from '../../../collections/shared/slugify.ts'

const roman = ['i', 'ii', 'iii', 'iv']

const two = (digits: string) => digits.padStart(2, '0')

/** A day, month, quarter or year; words as `slugify` writes them. */
function pointOf(words: string): string | null {
  const year = /^(?:nam-)?(\d{4})$/.exec(words)
  if (year) return year[1] ?? null
  const quarter = /^quy-(i{1,3}|iv|[1-4])-(?:nam-)?(\d{4})$/.exec(words)
  if (quarter) {
    const [, number = '', of = ''] = quarter
    return `${of}-Q${roman.includes(number) ? roman.indexOf(number) + 1 : number}`
  }
  const month = /^(?:thang-)?(\d{1,2})-(?:nam-)?(\d{4})$/.exec(words)
  if (month) return `${month[2]}-${two(month[1] ?? '')}`
  const day = /^(?:ngay-)?(\d{1,2})-(?:thang-)?(\d{1,2})-(?:nam-)?(\d{4})$/.exec(words)
  if (day) return `${day[3]}-${two(day[2] ?? '')}-${two(day[1] ?? '')}`
  return null
}

/** «9 tháng đầu năm 2017», «6 tháng cuối năm 2017», «từ tháng 3 đến tháng 5/2019». */
function monthsOf(words: string): string | null {
  const part = /^(\d{1,2})-thang-(?:(dau|cuoi)-)?(?:nam-)?(\d{4})$/.exec(words)
  if (part) {
    const [, count = '', side, year = ''] = part
    if (Number(count) < 1 || Number(count) > 12) return null
    return side === 'cuoi'
      ? `${year}-${two(String(13 - Number(count)))}/${year}-12`
      : `${year}-01/${year}-${two(count)}`
  }
  const span = /^(?:tu-)?thang-(\d{1,2})-den-thang-(\d{1,2})-(?:nam-)?(\d{4})$/.exec(words)
  if (!span) return null
  const [, first = '', last = '', year = ''] = span
  return `${year}-${two(first)}/${year}-${two(last)}`
}

function intervalOf(words: string): string | null {
  const years = /^(?:giai-doan-)?(?:tu-)?(?:nam-)?(\d{4})-(?:den-)?(?:nam-)?(\d{4})$/.exec(words)
  if (years) return `${years[1]}/${years[2]}`
  const [from, to, ...rest] = words.replace(/^tu-/, '').split('-den-')
  if (from !== undefined && to !== undefined && rest.length === 0) {
    const [first, last] = [pointOf(from), pointOf(to)]
    return first && last ? `${first}/${last}` : null
  }
  const until = /^den-(.+)$/.exec(words)
  const end = until && pointOf(until[1] ?? '')
  if (end) return `../${end}`
  const since = /^tu-(.+)$/.exec(words)
  const start = since && pointOf(since[1] ?? '')
  return start ? `${start}/..` : null
}

function isPeriod(iso: string): boolean {
  const { start, end } = periodBounds(iso)
  return (start ?? end) !== null && (start === null || end === null || start <= end)
}

/**
 * The period a person means, in ISO 8601: «2016», «2014–2018», «quý III/2017», «9 tháng đầu năm 2017»,
 * «24/04/2019», «đến năm 2020», all that `formatPeriod` writes, and ISO itself. Null for anything else
 * and for one that ends before it begins.
 */
export function parsePeriod(typed: string): string | null {
  const text = typed.trim()
  const iso = text.toUpperCase()
  if (isPeriod(iso)) return iso
  const words = slugify(text)
  const read = pointOf(words) ?? monthsOf(words) ?? intervalOf(words)
  return read !== null && isPeriod(read) ? read : null
}
