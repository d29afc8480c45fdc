import type {
  CitationMention,
  DocumentContext,
  Extraction,
  Figure,
  PeriodMention,
  PlaceMention,
  Span,
} from '../../../extraction/index.ts'
import type { MentionKind } from './model.ts'

type Wanted = Record<string, string | number | boolean | null | readonly (string | number)[]>

/** Fields that nearly always say nothing stand in a case only where they say something. */
function told(fields: Wanted): Wanted {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== false),
  )
}

function wantedOfFigure(figure: Figure): Wanted {
  const { value, range, unit, qualifier, of, per, comparedWith } = figure
  return {
    ...told({ value, range, unit, of, per }),
    qualifier,
    indicator: figure.indicator,
    period: figure.period,
    places: figure.places.map(({ name }) => name),
    status: figure.status,
    decision: figure.decision,
    ...told({ comparedWith }),
  }
}

function wantedOfCitation(citation: CitationMention): Wanted {
  const { id, type, issuer, issuedOn, pinpoint, anaphoric } = citation
  return { id, type, issuer, ...told({ issuedOn, pinpoint, anaphoric }) }
}

function wantedOfPlace({ name, level, slug }: PlaceMention): Wanted {
  return { name, level, slug }
}

function wantedOfPeriod({ value, implied }: PeriodMention): Wanted {
  return { value, ...told({ implied }) }
}

const wantedOf: {
  readonly [Kind in MentionKind]: (mention: Extraction[Kind][number]) => Wanted
} = {
  figures: wantedOfFigure,
  citations: wantedOfCitation,
  places: wantedOfPlace,
  periods: wantedOfPeriod,
}

function bracket(text: string, spans: readonly Span[]): string {
  let marked = ''
  let from = 0
  for (const { start, end } of spans) {
    marked += `${text.slice(from, start)}[${text.slice(start, end)}]`
    from = end
  }
  return marked + text.slice(from)
}

/**
 * A test case for one kind of mention, as `test/extraction/cases` writes them: brackets mark the spans,
 * and `expect` says of each what was read. Null when the text has square brackets of its own, which a
 * case cannot tell from marks.
 */
export function caseText<Kind extends MentionKind>(
  kind: Kind,
  name: string,
  text: string,
  context: DocumentContext,
  mentions: Extraction[Kind],
): string | null {
  if (/[[\]]/.test(text)) return null
  const list: readonly Extraction[Kind][number][] = mentions
  const { title, publishedOn, decision, publisherPlace } = context
  const sample = {
    name,
    texts: [bracket(text, list)],
    ...told({
      title: title || null,
      publishedOn: publishedOn ?? null,
      kind: context.kind === 'article' ? null : (context.kind ?? null),
      decision: decision ?? null,
      publisherPlace: publisherPlace ?? null,
    }),
    expect: list.map((mention) => wantedOf[kind](mention)),
  }
  return JSON.stringify(sample, null, 2)
}
