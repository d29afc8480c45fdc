import { SingleBar } from 'cli-progress'
import type { RereadRun } from '../knowledge/reread/model.ts'

/** Without a terminal, how often a line says how far it is, in milliseconds. */
const lineEvery = 10_000

const number = new Intl.NumberFormat('vi')

const labels: Readonly<Partial<Record<RereadRun['state'], string>>> = {
  comparing: 'So sánh',
  applying: 'Áp dụng',
}

/** Shows how far a run is, on a terminal or in a log; always beside the report, on standard error. */
export class RereadingProgress {
  #bar: SingleBar | null = null
  #state: RereadRun['state'] | null = null
  #lastLine = Date.now()

  update({ state, done, of }: Pick<RereadRun, 'state' | 'done' | 'of'>): void {
    const label = labels[state]
    if (label === undefined) return
    if (!process.stderr.isTTY) {
      if (Date.now() - this.#lastLine < lineEvery) return
      this.#lastLine = Date.now()
      console.error(`… ${label} ${number.format(done)}/${number.format(of)} tài liệu`)
      return
    }
    if (this.#state !== state) {
      this.stop()
      this.#state = state
      this.#bar = new SingleBar({
        stream: process.stderr,
        format: `  {bar} ${label} {value}/{total} tài liệu, còn {eta_formatted}`,
        hideCursor: true,
        clearOnComplete: true,
        // Its own handler would swallow the signal.
        gracefulExit: false,
      })
      this.#bar.start(of, done)
    }
    this.#bar?.update(done)
  }

  /** Takes the bar away. */
  stop(): void {
    this.#bar?.stop()
    this.#bar = null
    this.#state = null
  }
}
