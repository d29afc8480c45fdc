import type { Span } from '../../../extraction/index.ts'
import { lexicalText } from '../../knowledge/lexicalText.ts'
import type { StoredMentions } from '../../knowledge/model.ts'
import type { Decision, Place } from '../../payload-types.ts'
import { documentAddress, placeAddress } from '../addresses.ts'
import { placeMarks, sentenceAround, type Mark, type QuotedMark } from './marks.ts'

/** What was read from a document, and the records it leads to that the visitor may see. */
export interface BodyFacts {
  readonly reading: Pick<StoredMentions, 'citations' | 'places'>
  readonly figures: readonly FigureSpan[]
  readonly decisions: readonly Pick<Decision, 'id' | 'slug' | 'number' | 'title'>[]
  readonly places: readonly Pick<Place, 'id' | 'slug' | 'name'>[]
}

/** Where a figure stands. */
export interface FigureSpan {
  readonly id: string
  readonly quote: string
  readonly start?: number | null | undefined
  readonly end?: number | null | undefined
  readonly sentence?: string | null | undefined
}

/** A body's text with everything that is to be marked in it. */
export interface MarkedBody {
  /** Start offset of each text node of the body. */
  readonly starts: ReadonlyMap<object, number>
  readonly marks: readonly Mark[]
  /** The sentence a link to a figure asked for. */
  readonly highlight: Span | null
  /** Figures whose place in the text is known. */
  readonly placed: ReadonlySet<string>
}

function citationMarks({ reading, decisions }: BodyFacts): QuotedMark[] {
  const byId = new Map(decisions.map((decision) => [decision.id, decision]))
  return reading.citations.flatMap(({ start, end, quote, decision }): QuotedMark[] => {
    const cited = decision === null ? undefined : byId.get(decision)
    if (!cited?.slug) return []
    const href = documentAddress({ collection: 'decisions', slug: cited.slug })
    return [{ kind: 'citation', start, end, quote, href, title: cited.title ?? cited.number }]
  })
}

function placeNameMarks({ reading, places }: BodyFacts): QuotedMark[] {
  const byId = new Map(places.map((place) => [place.id, place]))
  return reading.places.flatMap(({ start, end, quote, place }): QuotedMark[] => {
    const named = place === null ? undefined : byId.get(place)
    if (!named) return []
    return [{ kind: 'place', start, end, quote, href: placeAddress(named.slug), title: named.name }]
  })
}

function figureMarks({ figures }: BodyFacts): QuotedMark[] {
  return figures.flatMap(({ id, quote, start, end }): QuotedMark[] =>
    typeof start === 'number' && typeof end === 'number'
      ? [{ kind: 'figure', id, quote, start, end }]
      : [],
  )
}

/**
 * Marks citations, places and figures in a body, and the sentence around figure `pointedAt`.
 * `readText` is the text that the offsets count in; when the body says something else by now, nothing
 * is marked rather than the wrong words.
 */
export function markBody(
  body: unknown,
  readText: string,
  facts: BodyFacts,
  pointedAt: string | null = null,
): MarkedBody {
  const { text, starts } = lexicalText(body)
  const read =
    text === readText
      ? [...citationMarks(facts), ...placeNameMarks(facts), ...figureMarks(facts)]
      : []
  const marks = placeMarks(text, read)
  const placed = new Set(marks.flatMap((mark) => (mark.kind === 'figure' ? [mark.id] : [])))
  const target = marks.find((mark) => mark.kind === 'figure' && mark.id === pointedAt)
  const sentence = facts.figures.find(({ id }) => id === pointedAt)?.sentence ?? ''
  const highlight = target ? sentenceAround(text, sentence, target) : null
  return { starts, marks, highlight, placed }
}
