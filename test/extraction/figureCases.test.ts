import { describe, expect, onTestFailed, test } from 'vitest'
import {
  recordingTrace,
  type DocumentContext,
  type Figure,
  type TraceEntry,
} from '../../extraction/index.ts'
import { contextOf, readCases, unmark, type Case } from './support/cases.ts'
import { extractor } from './support/extractor.ts'

/** The fields of a figure that a case names, in the form in which cases write them. */
function shown(figure: Figure, wanted: Case['expect'][number] | undefined): object {
  const all: Record<string, unknown> = { ...figure, places: figure.places.map(({ name }) => name) }
  return Object.fromEntries(Object.keys(wanted ?? {}).map((name) => [name, all[name]]))
}

/** The figures of a text; the reasons are printed when the test fails. */
function figuresOf(text: string, context: DocumentContext): readonly Figure[] {
  const trace = recordingTrace()
  const { figures } = extractor.extract(text, context, trace)
  onTestFailed(() => console.log(explain(trace.entries, text)))
  return figures
}

function explain(entries: readonly TraceEntry[], text: string): string {
  return entries
    .map(({ start, end, ...why }) => `«${text.slice(start, end)}» ${JSON.stringify(why)}`)
    .join('\n')
}

describe.each(['figures', 'linking'])('cases of %s', (folder) => {
  describe.each(readCases(folder))('$file', ({ cases }) => {
    describe.each(cases)('$name', (sample) => {
      test.each(sample.texts)('%s', (marked) => {
        const { text, spans } = unmark(marked)
        const figures = figuresOf(text, contextOf(sample))
        expect(figures.map(({ quote, start, end }) => ({ quote, start, end }))).toEqual(spans)
        expect(figures.map((figure, index) => shown(figure, sample.expect[index]))).toEqual(
          sample.expect,
        )
      })
    })
  })
})
