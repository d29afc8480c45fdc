import type { ReactNode } from 'react'

/** What is known of a thing, as name and value; facts without a value are left out. */
export function Facts({
  of,
  className = 'facts',
}: {
  of: readonly (readonly [string, ReactNode])[]
  className?: string
}) {
  const known = of.filter(([, value]) => Boolean(value))
  if (known.length === 0) return null
  return (
    <dl className={className}>
      {known.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
