const day = new Intl.DateTimeFormat('vi-VN', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  timeZone: 'UTC',
})

/**
 * A calendar day as `dd/MM/yyyy`. Takes an ISO day or instant, read in UTC, as days are stored; an
 * empty or unreadable one gives null.
 */
export function formatDay(iso: string | null | undefined): string | null {
  if (!iso) return null
  const instant = new Date(iso)
  if (Number.isNaN(instant.getTime())) return null
  const parts = new Map(day.formatToParts(instant).map(({ type, value }) => [type, value]))
  return `${parts.get('day')}/${parts.get('month')}/${parts.get('year')}`
}

/** The same day as machines read it, for `<time datetime>`: `yyyy-MM-dd`. */
export function isoDay(iso: string): string {
  return new Date(iso).toISOString().slice(0, 10)
}

/** Two days as «từ … đến …», one as itself; null when neither is known. */
export function formatDays(
  from: string | null | undefined,
  to: string | null | undefined,
): string | null {
  const first = formatDay(from)
  const last = formatDay(to)
  if (first && last && first !== last) return `từ ${first} đến ${last}`
  if (first) return first
  return last && `đến ${last}`
}
