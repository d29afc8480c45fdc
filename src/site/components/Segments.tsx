import type { Segment } from '../../catalog/model.ts'

/** Text with what matched a search marked. */
export function Segments({ of }: { of: readonly Segment[] }) {
  return of.map(({ text, marked }, index) =>
    marked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  )
}
