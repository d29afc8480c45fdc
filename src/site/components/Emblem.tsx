/** The archive's mark: a lotus that opens over the pages of a record. */
export function Emblem() {
  return (
    <svg className="emblem" viewBox="0 0 48 48" width="40" height="40" aria-hidden="true">
      <path className="petal-side" d="M24 31C14 31 7 25 6 14c8 1 14 6 18 17Z" />
      <path className="petal-side" d="M24 31c10 0 17-6 18-17-8 1-14 6-18 17Z" />
      <path className="petal" d="M24 31c-6-6-8-16 0-26 8 10 6 20 0 26Z" />
      <path
        className="pages"
        d="M7 37c7-2 12-1 17 1 5-2 10-3 17-1M10 43c5-1 9-1 14 1 5-2 9-2 14-1"
      />
    </svg>
  )
}
