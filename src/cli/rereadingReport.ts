import { describeFigure, partRows, type CodeNames } from '../admin/rereading/describeFigure.ts'
import type { RereadingWord } from '../admin/rereading/rereadingWords.ts'
import {
  changeKinds,
  type RereadCounts,
  type RereadExample,
  type RereadRun,
  type ShownFigure,
  type Tally,
} from '../knowledge/reread/model.ts'

/** Rows of a table and examples of a kind that are printed; the admin page shows all. */
const mostRows = 15
const mostExamples = 5

const number = new Intl.NumberFormat('vi')

const countRows = [
  ...(['gained', 'lost', 'changed', 'kept', 'reviewed', 'orphaned', 'found', 'differs'] as const),
  'links',
  'failed',
] as const satisfies readonly (keyof RereadCounts & RereadingWord)[]

function countLines(counts: RereadCounts, { say }: CodeNames): string[] {
  const width = Math.max(...countRows.map((row) => say(row).length))
  return countRows
    .filter((row) => counts[row] > 0 || ['gained', 'lost', 'changed', 'kept'].includes(row))
    .map((row) => `  ${say(row).padEnd(width)}  ${number.format(counts[row])}`)
}

function total({ gained, lost, changed }: Tally): number {
  return gained + lost + changed
}

function tableLines(
  title: string,
  table: Readonly<Record<string, Tally>>,
  nameOf: (key: string) => string,
): string[] {
  const rows = Object.entries(table).toSorted(([, a], [, b]) => total(b) - total(a))
  if (rows.length === 0) return []
  const lines = rows.slice(0, mostRows).map(([key, { gained, lost, changed }]) => {
    const counts = [
      `+${number.format(gained)}`,
      `−${number.format(lost)}`,
      `~${number.format(changed)}`,
    ]
    return `  ${counts.map((count) => count.padStart(7)).join('')}  ${nameOf(key)}`
  })
  const rest = rows.length - lines.length
  return [
    '',
    `${title} (+ thêm, − mất, ~ đổi):`,
    ...lines,
    ...(rest > 0 ? [`  … ${rest} dòng nữa`] : []),
  ]
}

function oneLine(figure: ShownFigure, names: CodeNames): string {
  const { value, period, places, indicator } = describeFigure(figure, names)
  return [value, period, places, indicator].filter((part) => part !== '').join(' · ')
}

function exampleLines(example: RereadExample, names: CodeNames): string[] {
  const { before, after, document } = example
  const shown = after ?? before
  if (!shown) return []
  const changes = partRows(example, names)
    .filter(({ isChanged }) => isChanged)
    .map((row) => {
      const [left, right] = [row.before, row.after].map((text) => text || names.say('nothing'))
      return `      ${names.say(row.part)}: ${left} → ${right}`
    })
  return [
    `  «${shown.quote}»  ${oneLine(shown, names)}`,
    ...changes,
    `      ${document.title} (${document.collection}/${document.id})`,
    `      ${shown.sentence.replaceAll('\n', ' ')}`,
  ]
}

/** The report of a run as lines for people. */
export function rereadingReport(run: RereadRun, names: CodeNames): string {
  const { counts, examples, extractorVersion, of } = run
  const { say } = names
  const kinds = changeKinds.flatMap((kind) => {
    const list = examples.filter((example) => example.kind === kind).slice(0, mostExamples)
    if (list.length === 0) return []
    return [
      '',
      `${say(kind)}, ${say('examplesOf')}:`,
      ...list.flatMap((one) => exampleLines(one, names)),
    ]
  })
  const indicatorName = (code: string) =>
    code === '' ? say('noIndicator') : (names.indicators.get(code) ?? code)
  return [
    `${say('version')} ${extractorVersion}, ${number.format(of)} ${say('documents')}; ` +
      `${number.format(counts.documents)} có thay đổi.`,
    '',
    ...countLines(counts, names),
    ...tableLines(say('byRule'), counts.rules, (rule) => rule),
    ...tableLines(say('byIndicator'), counts.indicators, indicatorName),
    ...kinds,
  ].join('\n')
}
