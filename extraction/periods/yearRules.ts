import {
  COUNT,
  COUNT_OPENINGS,
  DATE_END,
  DATE_START,
  GAP,
  groupNumber,
  periodPattern,
  reading,
  spanOf,
  YEAR,
  type PeriodReading,
  type PeriodRule,
} from './periodRule.ts'
import { WORD_END } from '../text/wordBoundary.ts'

/** A plan or term never spans more years than this; more is a typing mistake or no period. */
const LONGEST_SPAN = 60

const STAGE = String.raw`(?:giai${GAP}đoạn|thời${GAP}kỳ|nhiệm${GAP}kỳ|thời${GAP}gian|niên${GAP}(?:vụ|độ|khóa)|(?:(?:(?:trong|các|những|${COUNT})${GAP}){0,2}năm)(?:${GAP}học)?)\s{0,3}\(?`
const STAGE_OPENINGS = `giai thời nhiệm niên trong các những cả ${COUNT_OPENINGS}`
const TO = String.raw`\s{0,3}(?:-|đến|tới|÷)(?:${GAP}(?:hết|cuối))?\s{0,3}(?:năm${GAP})?`

function yearRange(match: RegExpExecArray): readonly PeriodReading[] {
  const from = groupNumber(match, 'from')
  const written = match.groups?.['to']
  if (from === null || written === undefined) return []
  const to = written.length === 2 ? Math.floor(from / 100) * 100 + Number(written) : Number(written)
  if (to <= from || to - from > LONGEST_SPAN) return []
  return [reading(spanOf(match), `${from}/${to}`, 'interval')]
}

const EACH_YEAR = new RegExp(YEAR, 'g')

/** «năm 2016, 2017 và 2018»: a year each; the first mention holds the words before it. */
function yearList(match: RegExpExecArray): readonly PeriodReading[] {
  const readings: PeriodReading[] = []
  for (const item of match[0].matchAll(EACH_YEAR)) {
    const end = match.index + item.index + item[0].length
    const start = readings.length === 0 ? match.index : end - item[0].length
    readings.push(reading({ start, end }, item[0], 'year'))
  }
  return readings
}

function withYear(shape: (year: string) => string, grain: 'year' | 'interval') {
  return (match: RegExpExecArray): readonly PeriodReading[] => {
    const year = match.groups?.['year']
    return year === undefined ? [] : [reading(spanOf(match), shape(year), grain)]
  }
}

const oneYear = withYear((year) => year, 'year')
const until = withYear((year) => `../${year}`, 'interval')
const since = withYear((year) => `${year}/..`, 'interval')

/** What may follow a year that stands without «năm»; a counted noun may not. */
const AFTER_BARE_YEAR = String.raw`(?=\s*(?:$|[.,;:!?)\]}"”’»…|\n-]|\/(?!\d))|\s{1,3}(?:và|là|của|đã|được|cho|tại|ở|do|với|đến|tới|so|trên|theo|sẽ|có|để|về|trong|vào|từ|cũng|còn|diễn|nhằm|bằng|thì|mà|nên|khi|như|gồm|đạt|tăng|giảm|trở|bao|qua|sang|lên|xuống|chưa|không|cùng|ước|dự|tiếp|phấn|thực|triển|tổ|ban|phê)${WORD_END})`
/** What may not stand before it: hedges, verbs of quantity and the words before other numbers. */
const BEFORE_BARE_YEAR = String.raw`(?<!(?:^|[^\p{L}])(?:số|hơn|gần|trên|dưới|khoảng|đạt|được|có|với|thêm|là|chừng|ước|tới|điều|khoản|mục|hỗ\strợ|đào\stạo|cho|bằng|định|tư|thị|quyết|iso|tcvn|qcvn|ngoài|iec|9001|14001|22000)\s{1,3}|[:+×x*=#&%$€]\s{0,2})`

/** Years and plans: «giai đoạn 2014 - 2018», «đến năm 2020», «từ năm 2021», «năm 2016», «KCQG 2018». */
export const YEAR_RULES: readonly PeriodRule[] = [
  {
    name: 'year-range',
    opens: `từ ${STAGE_OPENINGS}`,
    pattern: periodPattern(
      `${DATE_START}(?:${STAGE})?(?:từ${GAP})?(?:(?:trong${GAP})?năm${GAP})?(?<from>${YEAR})${TO}(?<to>${YEAR})${DATE_END}`,
    ),
    confidence: 0.98,
    read: yearRange,
  },
  {
    name: 'year-range-short',
    opens: STAGE_OPENINGS,
    pattern: periodPattern(
      `${DATE_START}(?:${STAGE})(?<from>${YEAR})\\s?[-/]\\s?(?<to>\\d{2}|${YEAR})${DATE_END}`,
    ),
    confidence: 0.9,
    read: yearRange,
  },
  {
    name: 'year-list',
    opens: STAGE_OPENINGS,
    pattern: periodPattern(
      `${DATE_START}(?:(?:(?:trong|các|những|cả|${COUNT})${GAP}){0,2}năm)\\s{0,3}[(:]?\\s?${YEAR}(?:\\s{0,3}[,;]\\s{0,3}(?:năm${GAP})?${YEAR}){0,12}(?:\\s{0,3}(?:[,;]|và|hoặc|hay|&)\\s{0,3}(?:(?:cả|trong)${GAP})?(?:năm${GAP})?${YEAR})${DATE_END}`,
    ),
    confidence: 0.97,
    read: yearList,
  },
  {
    name: 'until-year',
    opens: 'đến tới',
    pattern: periodPattern(
      `${DATE_START}(?:đến|tới)(?:${GAP}(?:hết|cuối|trước))?${GAP}năm\\s{0,3}(?<year>${YEAR})${DATE_END}`,
    ),
    confidence: 0.97,
    read: until,
  },
  {
    name: 'until-bare-year',
    opens: 'đến tới',
    pattern: periodPattern(
      `${DATE_START}(?:đến|tới)(?:${GAP}hết)?${GAP}(?<year>${YEAR})${DATE_END}${AFTER_BARE_YEAR}`,
    ),
    confidence: 0.85,
    read: until,
  },
  {
    name: 'since-year-until-now',
    opens: 'kể từ',
    pattern: periodPattern(
      `${DATE_START}(?:kể${GAP})?từ(?:${GAP}(?:sau|đầu|giữa|cuối))?(?:${GAP}năm)?${GAP}(?<year>${YEAR})${GAP}(?:cho${GAP})?(?:đến|tới)${GAP}nay${DATE_END}`,
    ),
    confidence: 0.97,
    read: since,
  },
  {
    name: 'since-year',
    opens: 'kể từ',
    pattern: periodPattern(
      `${DATE_START}(?:kể${GAP})?từ${GAP}(?:sau${GAP})?năm${GAP}(?<year>${YEAR})(?:${GAP}trở${GAP}(?:đi|lại${GAP}đây))?${DATE_END}`,
    ),
    confidence: 0.92,
    read: since,
  },
  {
    name: 'year-onwards',
    opens: 'năm',
    pattern: periodPattern(`${DATE_START}năm${GAP}(?<year>${YEAR})${GAP}trở${GAP}đi${DATE_END}`),
    confidence: 0.92,
    read: since,
  },
  {
    name: 'year',
    opens: 'năm',
    pattern: periodPattern(
      `${DATE_START}năm(?:${GAP}(?:học|tài${GAP}chính|kế${GAP}hoạch))?\\s{0,3}(?<year>${YEAR})${DATE_END}`,
    ),
    confidence: 0.98,
    read: oneYear,
  },
  {
    name: 'year-reached',
    opens: 'qua sang',
    pattern: periodPattern(
      `(?<=(?:^|[.,;\\n“"(]\\s?))(?:bước${GAP})?(?:qua|sang)${GAP}(?:năm${GAP})?(?<year>${YEAR})${DATE_END}${AFTER_BARE_YEAR}`,
    ),
    confidence: 0.85,
    read: oneYear,
  },
  {
    name: 'bare-year',
    opens: '0',
    pattern: periodPattern(
      `${DATE_START}(?=(?:199|20[0-4])\\d)${BEFORE_BARE_YEAR}(?<year>\\d{4})${DATE_END}${AFTER_BARE_YEAR}`,
    ),
    confidence: 0.8,
    read: oneYear,
  },
]
