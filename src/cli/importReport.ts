import { MultiBar, type SingleBar } from 'cli-progress'
import type { Outcome } from '../ingest/outcome.ts'

/** Without a terminal, how often a line says how far it is, in milliseconds. */
const lineEvery = 10_000

const kinds = {
  article: 'tin tức',
  'conference-report': 'báo cáo hội nghị',
  decision: 'văn bản',
} as const

const number = new Intl.NumberFormat('vi')

function day(iso: string | null): string {
  return iso === null ? 'không rõ ngày' : iso.split('-').toReversed().join('/')
}

/** What is worth a line of its own; a document that went in without remark is only counted. */
export function linesOf(outcome: Outcome): string[] {
  const { path } = outcome
  if (outcome.state === 'refused') return [`✗ ${path}: ${outcome.reason}`]
  if (outcome.state === 'known') return [`– ${path}: ${outcome.reason}`]
  const notes = outcome.notes.map((note) => `! ${path}: ${note}`)
  if (outcome.state === 'imported') return notes
  const { kind, title, publishedOn, figures } = outcome
  const what = `${kinds[kind]} · ${title} · ${day(publishedOn)} · ${number.format(figures)} số liệu`
  return [`+ ${path}: ${what}`, ...notes]
}

/** Shows how far an import is and what became of the files, on a terminal or in a log. */
export class ImportReport {
  readonly #counts = { imported: 0, planned: 0, known: 0, refused: 0 }
  readonly #bars: MultiBar | null
  readonly #bar: SingleBar | null
  readonly #total: number
  #done = 0
  #lastLine = Date.now()

  constructor(total: number) {
    this.#total = total
    this.#bars = process.stdout.isTTY
      ? new MultiBar({
          stream: process.stdout,
          format: '  {bar} {value}/{total} tệp, còn {eta_formatted}',
          hideCursor: true,
          clearOnComplete: true,
          // Its own handler would swallow the signal.
          gracefulExit: false,
        })
      : null
    this.#bar = this.#bars?.create(total, 0) ?? null
  }

  add(outcome: Outcome): void {
    this.#counts[outcome.state] += 1
    this.#done += 1
    for (const line of linesOf(outcome)) this.#print(line)
    if (this.#bar) this.#bar.increment()
    else if (Date.now() - this.#lastLine > lineEvery) {
      this.#print(`… ${number.format(this.#done)}/${number.format(this.#total)} tệp`)
      this.#lastLine = Date.now()
    }
  }

  #print(line: string): void {
    if (this.#bars) this.#bars.log(`${line}\n`)
    else console.log(line)
  }

  /** Takes the bar away; what is printed afterwards stands below everything else. */
  stop(): void {
    // Lines wait for the next drawing.
    this.#bars?.update()
    this.#bars?.stop()
  }

  summary(): string {
    const { imported, planned, known, refused } = this.#counts
    const entered =
      planned > 0 ? `${number.format(planned)} sẽ nhập` : `${number.format(imported)} đã nhập`
    return `${entered}, ${number.format(known)} đã có trong kho, ${number.format(refused)} bị từ chối`
  }

  get anyRefused(): boolean {
    return this.#counts.refused > 0
  }
}
