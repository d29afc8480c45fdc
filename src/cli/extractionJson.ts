import type { Extraction, SourceDocument } from '../../extraction/index.ts'

/** What `extract --json` prints of one file, a line of JSON without blanks. */
export function extractionJson(file: string, source: SourceDocument, found: Extraction): string {
  return JSON.stringify({
    file,
    title: source.title,
    publishedOn: source.publishedOn,
    author: source.author,
    kind: source.kind,
    event: source.event && {
      name: source.event.name,
      heldOn: source.event.heldOn,
      place: source.event.place,
    },
    text: source.text,
    decisions: found.citations.flatMap(({ quote, start, end, id, type, issuer, issuedOn }) =>
      id === null ? [] : [{ text: quote, start, end, id, type, issuer, issuedOn }],
    ),
    dates: found.periods.map(({ quote, start, end, value, grain }) => ({
      text: quote,
      start,
      end,
      value,
      grain,
    })),
    places: found.places.map(({ quote, start, end, name, code, level }) => ({
      text: quote,
      start,
      end,
      name,
      code,
      level,
    })),
    figures: found.figures.map((figure) => ({
      text: figure.quote,
      start: figure.start,
      end: figure.end,
      value: figure.value,
      unit: figure.unit,
      qualifier: figure.qualifier,
      range: figure.range,
      of: figure.of,
      per: figure.per,
      measure: figure.measure,
      indicator: figure.indicator,
      period: figure.period,
      places: figure.places.map(({ name }) => name),
      status: figure.status,
      decision: figure.decision,
      comparedWith: figure.comparedWith,
      sentence: [figure.sentence.start, figure.sentence.end],
      confidence: figure.confidence,
    })),
  })
}
