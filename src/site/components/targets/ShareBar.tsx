/** A bar of how much of something there is; the text beside it says the same. */
export function ShareBar({
  share,
  open = false,
  className,
}: {
  /** 1 for all of it; more is shown as all. */
  share: number
  /** True when it may be more. */
  open?: boolean
  className?: string
}) {
  const width = `${Math.min(Math.max(share, 0), 1) * 100}%`
  return (
    <svg className={`share-bar ${className ?? ''}`} aria-hidden="true" focusable="false">
      <rect className="ground" width="100%" height="100%" rx="5" />
      <rect className={open ? 'part open' : 'part'} width={width} height="100%" rx="5" />
    </svg>
  )
}
