import type { Extraction, Figure, SourceDocument, TraceEntry } from '../../extraction/index.ts'

const KINDS = {
  article: 'bài viết',
  'conference-report': 'báo cáo hội nghị',
  decision: 'văn bản',
} as const

const STATUSES = {
  actual: 'thực hiện',
  planned: 'kế hoạch',
  target: 'mục tiêu',
  share: 'tỷ lệ',
  change: 'tăng giảm',
} as const

const QUALIFIERS = {
  exact: '',
  more_than: 'hơn ',
  less_than: 'dưới ',
  about: 'khoảng ',
  nearly: 'gần ',
  at_least: 'ít nhất ',
  at_most: 'tối đa ',
} as const

const number = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 })

/** What was read out of one file, for people. */
export function extractionListing(file: string, source: SourceDocument, found: Extraction): string {
  const head = [
    `${file} (${KINDS[source.kind]})`,
    `  Tiêu đề: ${source.title ?? 'không rõ'}`,
    `  Ngày đăng: ${source.publishedOn ?? 'không rõ'} · Người viết: ${source.author ?? 'không rõ'}`,
  ]
  return [
    ...head,
    ...section(
      'Văn bản',
      found.citations,
      ({ quote, id, issuer }) =>
        `${id ?? 'chưa rõ số'} · ${issuer ?? 'chưa rõ nơi ban hành'} · «${quote}»`,
    ),
    ...section('Thời gian', found.periods, ({ quote, value }) => `${value} · «${quote}»`),
    ...section('Địa danh', found.places, ({ quote, name }) => `${name} · «${quote}»`),
    ...section('Số liệu', found.figures, describe),
  ].join('\n')
}

/** The reasons behind it, in the order in which they were noted. */
export function traceListing(text: string, entries: readonly TraceEntry[]): string {
  const outcomes = { kept: 'giữ', dropped: 'bỏ', changed: 'đổi' } as const
  const lines = entries.map(
    ({ stage, rule, outcome, why, start, end }) =>
      `  ${stage} [${start}, ${end}) «${text.slice(start, end)}» · ${rule} · ${outcomes[outcome]}: ${why}`,
  )
  return ['  Vì sao:', ...lines].join('\n')
}

function section<Item>(
  name: string,
  items: readonly Item[],
  line: (item: Item) => string,
): string[] {
  return items.length === 0 ? [] : [`  ${name}:`, ...items.map((item) => `    ${line(item)}`)]
}

function describe(figure: Figure): string {
  const amount = figure.range
    ? figure.range.map((bound) => number.format(bound)).join(' đến ')
    : number.format(figure.value ?? Number.NaN)
  const whole = figure.of === null ? '' : ` trên ${number.format(figure.of)}`
  const per = figure.per === null ? '' : `/${figure.per}`
  const about = [
    STATUSES[figure.status],
    figure.indicator ?? 'ngoài chỉ tiêu',
    figure.period ?? 'không rõ thời gian',
    figure.places.map(({ name }) => name).join(', ') || 'không rõ nơi',
    ...(figure.decision === null ? [] : [`theo ${figure.decision}`]),
    `độ tin ${number.format(figure.confidence)}`,
  ]
  return `«${figure.quote}» = ${QUALIFIERS[figure.qualifier]}${amount}${whole} ${figure.unit}${per} · ${about.join(' · ')}`
}
