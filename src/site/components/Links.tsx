import { Fragment } from 'react'

/** Links one after the other, with commas; nothing when there are none. */
export function Links({ to }: { to: readonly { href: string; text: string }[] }) {
  if (to.length === 0) return null
  return to.map(({ href, text }, index) => (
    <Fragment key={href}>
      {index > 0 && ', '}
      <a href={href}>{text}</a>
    </Fragment>
  ))
}
