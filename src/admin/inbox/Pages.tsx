import type { PayloadRequest } from 'payload'
import { inboxWords } from './inboxWords.ts'

/** The way to the pages before and after; nothing when there is one page only. */
export function Pages({
  path,
  query,
  page,
  pages,
  req,
}: {
  /** Where the list is, below the admin. */
  readonly path: string
  /** The list's other parameters. */
  readonly query: Readonly<Record<string, string>>
  readonly page: number
  readonly pages: number
  readonly req: PayloadRequest
}) {
  if (pages <= 1) return null
  const say = inboxWords(req.i18n.language)
  const to = (trang: number) => {
    const search = new URLSearchParams({ ...query, trang: String(trang) })
    return `${req.payload.config.routes.admin}${path}?${search}`
  }
  return (
    <nav className="inbox__pages" aria-label={say('pages')}>
      {page > 1 && <a href={to(page - 1)}>← {say('before')}</a>}
      <span aria-current="page">
        {say('page')} {page} / {pages}
      </span>
      {page < pages && <a href={to(page + 1)}>{say('after')} →</a>}
    </nav>
  )
}
