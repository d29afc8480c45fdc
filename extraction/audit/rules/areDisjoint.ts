import type { Statement } from '../statement.ts'
import { wholeWord } from '../words.ts'

const SOURCES = new RegExp(
  wholeWord(
    'quốc gia|địa phương|kcqg|kcđp|trung ương|ngân sách|doanh nghiệp|cơ sở|đối ứng|tỉnh|huyện|tự có',
  ),
  'u',
)
const CLASSES = new RegExp(
  wholeWord('thuộc|nhóm|ngành|lĩnh vực|cấp|hạng|loại|giải|huy chương|sao|quốc gia|địa phương'),
  'u',
)
/** People may be women and poor at once. */
const TRAITS = new RegExp(wholeWord('nữ|dân tộc|nghèo|khuyết tật|thanh niên|trẻ|đảng viên'), 'u')

/** True when nothing can be counted in two of the parts: sources of money, classes, other places. */
export function areDisjoint(parts: readonly Statement[]): boolean {
  if (parts.length < 2) return false
  const places = parts.map(({ figure }) => figure.places.map(({ name }) => name).join())
  if (!places.includes('') && new Set(places).size === parts.length) return true
  return parts.every(({ lead, tail, figure }) => {
    const words = `${lead} ${figure.quote.normalize('NFC').toLowerCase()} ${tail}`
    return !TRAITS.test(words) && (figure.unit === 'VND' ? SOURCES : CLASSES).test(words)
  })
}
