const dateTime = new Intl.DateTimeFormat('vi', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Asia/Ho_Chi_Minh',
})

/** An ISO instant as people in Vietnam write it: «14:05 21/11/2026». */
export function formatInstant(iso: string): string {
  return dateTime.format(new Date(iso))
}
