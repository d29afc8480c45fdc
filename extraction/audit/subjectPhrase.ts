import type { Statement } from './statement.ts'
import { wholeWord } from './words.ts'

const LEADING = new RegExp(
  `^(?:${wholeWord('trong đó|theo đó|theo báo cáo|bước sang|riêng|còn|và|thì|là|có|tính chung|cụ thể|phấn đấu|mục tiêu')}|[\\s\\-–+•*:.])+`,
  'iu',
)
const TRAILING = new RegExp(
  `\\s*${wholeWord('trên địa bàn|toàn khu vực|của|tại|thực hiện|được|đã|hỗ trợ|là|đạt|ước|trong|cho|với|khoảng')}.*$`,
  'isu',
)

/** What a figure counts, in the text's own words, for the beginning of a message; may be empty. */
export function subjectPhrase({ leadQuote }: Statement): string {
  const phrase = leadQuote.normalize('NFC').replace(/\s+/gu, ' ').trim()
  const bare = phrase.replace(LEADING, '').replace(TRAILING, '').trim()
  return bare.charAt(0).toUpperCase() + bare.slice(1)
}
