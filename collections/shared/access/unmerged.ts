import type { Where } from 'payload'

/**
 * What was merged into another record is hidden from everybody: lists, pickers, pages, every way out.
 * It shows on the page of merges only, where it can be brought back.
 */
export const unmerged: Where = { mergedInto: { exists: false } }
