/** More digits than any report gives; enough not to round what was written. */
const exact = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 })

/** A number as Vietnamese write it: `18.000`, `97,02`, `−3,5`. */
export function formatNumber(value: number): string {
  return exact.format(value).replace(/^-/, '−')
}
