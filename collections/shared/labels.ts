/** A text of the admin in its two languages. */
export type Labels = { vi: string; en: string }

/** The labels of a collection; Vietnamese has no plural form. */
export function collectionLabels(vi: string, singular: string, plural: string) {
  return { singular: { vi, en: singular }, plural: { vi, en: plural } }
}

/** The admin's groups, by what people do. */
export const groups = {
  content: { vi: 'Nội dung', en: 'Content' },
  statistics: { vi: 'Số liệu', en: 'Statistics' },
  reference: { vi: 'Tra cứu', en: 'Reference' },
  system: { vi: 'Hệ thống', en: 'System' },
} satisfies Record<string, Labels>
