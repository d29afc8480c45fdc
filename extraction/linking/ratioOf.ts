import type { Figure } from '../model/figure.ts'

const AT_ONCE =
  /^[\s,(=]*(?:(?:mới|chỉ|ước|chưa) )?(?:đạt|bằng|hoàn thành|được|tăng|giảm|gấp)?[^\d,;.]{0,14}$/u
const PLAN = /^(?:\s|%)*(?:so với |so )?(?:kế hoạch|KH(?!\p{L})|dự toán|số vốn|tổng vốn|chỉ tiêu)/iu

/**
 * «giải ngân 9,2 tỷ đồng, đạt 93,1% kế hoạch», «kinh phí 12,7 tỷ đồng, tăng 28,1%»: a ratio that follows
 * an amount at once measures it. `measured` is the amount before it; a ratio that its own words have
 * told the indicator of stays as it is.
 */
export function withRatioOf(text: string, ratio: Figure, measured: Figure | null): Figure {
  if (ratio.indicator !== null || !measured?.indicator?.startsWith('budget-')) return ratio
  if (ratio.unit !== 'percent') return ratio
  const gap = text.slice(measured.end, ratio.start)
  if (gap.length > 40 || !AT_ONCE.test(gap)) return ratio
  if (ratio.status === 'change') return { ...ratio, indicator: 'budget-growth' }
  const follows =
    ratio.quote.slice(ratio.quote.indexOf('%')) + text.slice(ratio.end, ratio.end + 24)
  return PLAN.test(follows) ? { ...ratio, indicator: 'budget-execution-rate' } : ratio
}
