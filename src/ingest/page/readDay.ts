const vietnamDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' })

function isoDay(year: string, month: string, day: string): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso
}

/**
 * The calendar day, in Vietnam, of a date as pages declare it: ISO 8601 or dd/MM/yyyy. Null when there
 * is none or no such day (31/02/2019).
 */
export function readDay(declared: string): string | null {
  const iso = /^\s*(\d{4})-(\d{2})-(\d{2})(T[\d:.]+(Z|[+-]\d{2}:?\d{2}))?/.exec(declared)
  if (iso) {
    const [, year = '', month = '', day = '', time, zone] = iso
    const stated = isoDay(year, month, day)
    // Another zone's evening may be Vietnam's next morning.
    const other = stated !== null && time !== undefined && !/^\+07:?00$/.test(zone ?? '')
    return other ? vietnamDay.format(new Date(iso[0])) : stated
  }
  const local = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/.exec(declared)
  return local ? isoDay(local[3] ?? '', local[2] ?? '', local[1] ?? '') : null
}
