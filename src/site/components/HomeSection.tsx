import type { ReactNode } from 'react'

/** A part of the first page, with the link to all of its kind. */
export function HomeSection({
  id,
  title,
  href,
  empty,
  children,
}: {
  id: string
  title: string
  href: string
  /** True when there is nothing of this kind yet. */
  empty: boolean
  children: ReactNode
}) {
  return (
    <section className="home-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {empty ? <p className="empty">Chưa có gì ở đây.</p> : children}
      {!empty && (
        <p className="all">
          <a href={href} aria-label={`Xem tất cả: ${title}`}>
            Xem tất cả →
          </a>
        </p>
      )}
    </section>
  )
}
