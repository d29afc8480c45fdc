import { withQuery } from '../addresses.ts'

/** Links to the pages of a list; nothing when there is one page only. */
export function Pager({
  address,
  query = {},
  page,
  pages,
}: {
  address: string
  /** The list's other parameters, kept from page to page. */
  query?: Readonly<Record<string, string | number | undefined>>
  page: number
  pages: number
}) {
  if (pages <= 1) return null
  const to = (trang: number) => withQuery(address, { ...query, trang })
  return (
    <nav aria-label="Các trang" className="pager">
      {page > 1 && (
        <a href={to(Math.min(page - 1, pages))} rel="prev">
          ← Trang trước
        </a>
      )}
      <span aria-current="page">
        Trang {page} / {pages}
      </span>
      {page < pages && (
        <a href={to(page + 1)} rel="next">
          Trang sau →
        </a>
      )}
    </nav>
  )
}
