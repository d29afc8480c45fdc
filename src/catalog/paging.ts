import type { Paging } from './model.ts'

const largestPage = 1000

function whole(value: number | undefined, usual: number, most: number): number {
  return Math.min(Math.max(Math.trunc(value ?? usual) || usual, 1), most)
}

/** The limit and offset of a page; numbers that make no sense count as the nearest that do. */
export function limits(
  { page, pageSize }: Paging,
  usual: number,
): { limit: number; offset: number } {
  const limit = whole(pageSize, usual, largestPage)
  return { limit, offset: (whole(page, 1, 1e9) - 1) * limit }
}
