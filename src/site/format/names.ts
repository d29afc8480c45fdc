import type { DocumentSlug } from '../../../collections/shared/slugs.ts'
import type { Figure, Place } from '../../payload-types.ts'

/** In what sense a figure is meant. */
export const statusNames: Readonly<Record<Figure['status'], string>> = {
  actual: 'Thực hiện',
  planned: 'Kế hoạch được duyệt',
  target: 'Mục tiêu',
  share: 'Tỷ trọng, tỷ lệ',
  change: 'Tăng, giảm',
}

/** That a figure was only planned or aimed at; null for one that was reached. */
export function intentionOf(status: Figure['status']): string | null {
  return status === 'planned' || status === 'target' ? statusNames[status] : null
}

/** What people said of a figure so far. */
export const reviewNames: Readonly<Record<Figure['review']['state'], string>> = {
  pending: 'Máy đọc, chờ rà soát',
  accepted: 'Đã được chấp nhận',
  corrected: 'Đã được sửa',
  rejected: 'Đã bị bác',
}

export const levelNames: Readonly<Record<Place['level'], string>> = {
  country: 'Quốc gia',
  region: 'Vùng',
  province: 'Tỉnh, thành phố',
  district: 'Huyện, quận, thị xã',
  commune: 'Xã, phường, thị trấn',
}

/** What kind of document a collection holds. */
export const documentKinds: Readonly<Record<DocumentSlug, string>> = {
  articles: 'Tin tức',
  'conference-reports': 'Hội nghị',
  decisions: 'Văn bản',
}
