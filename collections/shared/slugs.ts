/** Collections whose text is read for figures, citations and places. */
export const documentSlugs = ['articles', 'conference-reports', 'decisions'] as const

export type DocumentSlug = (typeof documentSlugs)[number]
