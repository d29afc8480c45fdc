import type { Figure, Finding } from '../../extraction/index.ts'

/** What does not add up in one file, for people: a line each, with the figures it is about. */
export function auditListing(findings: readonly Finding[], figures: readonly Figure[]): string {
  if (findings.length === 0) return '  Đối chiếu: không thấy chỗ nào không khớp.'
  const lines = findings.map(({ severity, message, figures: indices }) => {
    const offsets = indices.map((index) => figures[index]?.start).join(', ')
    const level = severity === 'high' ? 'không khớp' : 'cần xem lại'
    return `  ${level} [${offsets}]: ${message}`
  })
  return ['  Đối chiếu:', ...lines].join('\n')
}
