import type { Exclusion, Obstacle, Reached } from '../../catalog/targets/model.ts'
import { formatNumber } from './formatNumber.ts'

/** Why nothing is added up. */
export const obstacleWords: Readonly<Record<Obstacle, string>> = {
  'no-indicator': 'Mục tiêu chưa được xếp vào chỉ tiêu nào nên chưa có gì để so.',
  'no-period': 'Không rõ mục tiêu đặt cho kỳ nào nên không cộng.',
  'no-figures': 'Kho chưa có số liệu thực hiện nào của chỉ tiêu này trong kỳ.',
  'none-usable': 'Có số liệu thực hiện, nhưng không số nào cộng được; lý do ở danh sách bên dưới.',
  rate: 'Đây là tỷ lệ hoặc mức bình quân, cộng lại không có nghĩa.',
  'local-rates':
    'Chỉ có tỷ lệ của từng địa phương; không gộp thành tỷ lệ chung được vì không rõ mẫu số.',
  'all-hedged':
    'Các số liệu đều nói ước chừng («hơn», «khoảng», «gần»…), cộng lại sẽ sai thêm nên không cộng.',
  'mixed-hedges':
    'Có số nói «hơn», có số nói «dưới» hoặc «khoảng»; không biết tổng lệch về phía nào nên không cộng.',
}

/** Why a figure was left out, after «N số liệu …». */
export const exclusionWords: Readonly<Record<Exclusion, string>> = {
  part: 'là một phần của tổng số đã nêu trong cùng tài liệu',
  unit: 'tính bằng đơn vị khác',
  rate: 'là mức bình quân, không phải tổng số',
  'no-number': 'không có con số',
  'no-period': 'không rõ của kỳ nào',
  'open-period': 'là số lũy kế không rõ từ bao giờ hoặc đến bao giờ',
  'outside-period': 'có kỳ vượt ra ngoài kỳ của mục tiêu',
  'unclear-place': 'là tin không nói rõ của địa phương nào',
  'outside-place': 'ở ngoài địa bàn của mục tiêu, hoặc rộng hơn',
  'narrower-place': 'là số của riêng một nơi trong địa bàn',
  overlap: 'trùng kỳ và địa bàn với số đã cộng, cộng thêm sẽ tính hai lần',
  earlier: 'là số của kỳ trước',
}

function percent(share: number): string {
  const rounded = share < 0.1 ? Math.round(share * 1000) / 10 : Math.round(share * 100)
  return `${formatNumber(rounded)}%`
}

/** A share in words: «12%», «ít nhất 36%», «nhiều nhất 40%», «từ 20% đến 50%». */
export function shareWords({ low, high }: NonNullable<Reached['share']>): string {
  if (low !== null && high !== null && percent(low) !== percent(high)) {
    return `từ ${percent(low)} đến ${percent(high)}`
  }
  if (low !== null && high !== null) return percent(low)
  if (low !== null) return `ít nhất ${percent(low)}`
  return high === null ? 'không rõ' : `nhiều nhất ${percent(high)}`
}

/** «Đã qua 62% thời gian», «Chưa đến kỳ», «Đã hết kỳ». */
export function elapsedWords({ share, state }: { share: number; state: string }): string {
  if (state === 'before') return 'Chưa đến kỳ'
  return state === 'after' ? 'Đã hết kỳ' : `Đã qua ${percent(share)} thời gian`
}

/** A share as text only: «34%». */
export const percentWords = percent
