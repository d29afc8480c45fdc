/** The archive's mark: a K, as on its pages' icon. */
export function Icon({ size = 18 }: { size?: number }) {
  return (
    <svg aria-hidden="true" height={size} viewBox="0 0 32 32" width={size}>
      <rect fill="#0f5c4d" height="32" rx="6" width="32" />
      <path d="M8 24V8h4v6.5L18 8h5l-6.6 7L24 24h-5.2l-5-6.4L12 19.5V24z" fill="#fff" />
    </svg>
  )
}
