import type { ReactNode } from 'react'
import { figureAnchor } from '../addresses.ts'

/** The id of the card that tells what a figure is. */
export function cardId(figure: string): string {
  return `the-so-lieu-${figure}`
}

/** The name by which CSS places a figure's card beside it. */
export function anchorName(figure: string): string {
  return `--so-lieu-${figure}`
}

/**
 * A figure within its sentence: a button that opens its card (a popover, so without script). Within an
 * author's link it is only a target, for a link can't hold a button.
 */
export function FigureMark({
  id,
  first,
  href,
  children,
}: {
  id: string
  /** True where the figure begins: its id must stand once in the page. */
  first: boolean
  href: string | null
  children: ReactNode
}) {
  const anchor = first ? { id: figureAnchor(id) } : {}
  if (href) {
    return (
      <a href={href} {...anchor}>
        {children}
      </a>
    )
  }
  return (
    <button
      type="button"
      className="figure-mark"
      {...anchor}
      data-figure={id}
      popoverTarget={cardId(id)}
      style={{ anchorName: anchorName(id) }}
    >
      {children}
    </button>
  )
}
