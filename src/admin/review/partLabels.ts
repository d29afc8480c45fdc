import type { HistoryState } from '../../knowledge/review/model.ts'

type Part = keyof HistoryState

const labels: Readonly<Record<Part, { readonly vi: string; readonly en: string }>> = {
  value: { vi: 'Giá trị', en: 'Value' },
  range: { vi: 'Khoảng', en: 'Range' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  qualifier: { vi: 'Mức chính xác', en: 'Qualifier' },
  of: { vi: 'Trên tổng số', en: 'Out of' },
  per: { vi: 'Tính trên mỗi', en: 'Per' },
  measure: { vi: 'Nội dung đo đếm', en: 'Measure' },
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
  period: { vi: 'Kỳ', en: 'Period' },
  places: { vi: 'Địa bàn', en: 'Places' },
  status: { vi: 'Tính chất', en: 'Status' },
  decision: { vi: 'Theo văn bản', en: 'Decision' },
  part: { vi: 'Là một phần của tổng số', en: 'Part of a total' },
  state: { vi: 'Rà soát', en: 'Review' },
  quote: { vi: 'Trích', en: 'Quote' },
  sentence: { vi: 'Câu', en: 'Sentence' },
}

/** What the parts of a figure are called; in Vietnamese as the endpoints' messages name them. */
export function partLabels(language: string): Readonly<Record<Part, string>> {
  const entries = Object.entries(labels).map(([part, label]) => [
    part,
    label[language === 'en' ? 'en' : 'vi'],
  ])
  return Object.fromEntries(entries) as Record<Part, string>
}
