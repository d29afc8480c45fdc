import type { ReactNode } from 'react'
import { Breadcrumbs } from './Breadcrumbs.tsx'

/** The head of a page below the first: where it stands, its title, a line of what it is. */
export function PageHead({
  path = [],
  kicker,
  title,
  children,
}: {
  path?: readonly { href: string; name: string }[]
  /** A word or two above the title: the kind of thing. */
  kicker?: ReactNode
  title: string
  children?: ReactNode
}) {
  return (
    <header className="page-head">
      {path.length > 0 && <Breadcrumbs path={path} />}
      {kicker && <p className="kicker">{kicker}</p>}
      <h1>{title}</h1>
      {children}
    </header>
  )
}
