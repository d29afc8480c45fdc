import { describe, expect, test } from 'vitest'
import { recordingTrace, type Figure, type TraceEntry } from '../../extraction/index.ts'
import { readCases, unmark, type Case } from './support/cases.ts'
import { extractor } from './support/extractor.ts'

/** The fields of a figure that a case names, in the form in which cases write them. */
function shown(figure: Figure, names: readonly string[]): Record<string, unknown> {
  const all: Record<string, unknown> = { ...figure, places: figure.places.map(({ name }) => name) }
  return Object.fromEntries(names.map((name) => [name, all[name]]))
}

function explain(entries: readonly TraceEntry[], text: string): string {
  return entries.map(({ start, end, rule, outcome, why }) => `${text.slice(start, end)}: ${rule}, ${outcome}, ${why}`).join('\n') // prettier-ignore
}

function check(sample: Case, marked: string): void {
  const { texts: _, name: __, expect: wanted, issue: ___, ...context } = sample
  const { text, spans } = unmark(marked)
  const trace = recordingTrace()
  const { figures } = extractor.extract(text, context, trace)
  const reasons = explain(trace.entries, text)
  expect(figures.map(({ quote }) => quote), reasons).toEqual(spans.map(({ start, end }) => text.slice(start, end))) // prettier-ignore
  expect(figures.map(({ start }) => start)).toEqual(spans.map(({ start }) => start))
  const got = figures.map((figure, index) => shown(figure, Object.keys(wanted[index] ?? {})))
  expect(got, reasons).toEqual(wanted)
}

describe.each(['figures', 'linking'])('cases of %s', (folder) => {
  describe.each(readCases(folder))('$file', ({ cases }) => {
    describe.each(cases)('$name', (sample) => {
      test.each(sample.texts)('%s', (marked) => {
        check(sample, marked)
      })
    })
  })
})
