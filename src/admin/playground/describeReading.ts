import { formatPeriod, type Figure, type Vocabulary } from '../../../extraction/index.ts'
import { sentenceAt } from '../../knowledge/sentenceAt.ts'
import { formatValue } from '../evidence/formatValue.ts'
import { sentenceOf, type Piece } from '../evidence/sentenceOf.ts'
import { type FigureWords, type MentionRow, mostRows, type PastedReading } from './model.ts'
import type { RawReading } from './readPasted.ts'

/** How the reader of the page is spoken to. */
export interface Tongue {
  readonly language: string
  /** What the archive calls an option of a figure's field. */
  readonly optionLabel: (field: 'status' | 'qualifier', value: string) => string
}

/** So much of a sentence is shown on either side of the words, in UTF-16 units. */
const around = 240

function namesByCode(
  entries: readonly { readonly code: string; readonly name: { vi: string; en: string } }[],
  language: string,
): ReadonlyMap<string, string> {
  return new Map(entries.map(({ code, name }) => [code, (language === 'en' && name.en) || name.vi]))
}

/** The words in their sentence; of a very long one only what is near, cut between words. */
function passageOf(
  { text, extraction }: RawReading,
  mention: { readonly start: number; readonly end: number; readonly quote: string },
): Piece[] {
  const { start, end } = mention
  const sentence = sentenceAt(extraction.sentences, start) ?? { start, end }
  const before = text.slice(Math.max(sentence.start, start - around), start)
  const after = text.slice(end, Math.max(end, Math.min(sentence.end, end + around)))
  const isCutBefore = start - before.length > sentence.start
  const isCutAfter = end + after.length < sentence.end
  const from = start - before.length + (isCutBefore ? before.indexOf(' ') + 1 : 0)
  const lastBlank = after.lastIndexOf(' ')
  const to = end + (isCutAfter && lastBlank !== -1 ? lastBlank : after.length)
  const more = { text: '…', marked: false }
  return [
    ...(isCutBefore ? [more] : []),
    ...sentenceOf(text, { ...mention, sentence: [from, to] }),
    ...(isCutAfter ? [more] : []),
  ]
}

/** Says a reading in words: names for codes, numbers and periods as people write them. */
export function describeReading(
  raw: RawReading,
  { units, indicators }: Pick<Vocabulary, 'units' | 'indicators'>,
  { language, optionLabel }: Tongue,
): PastedReading {
  const unitNames = namesByCode(units, language)
  const indicatorNames = namesByCode(indicators, language)
  const number = new Intl.NumberFormat(language === 'en' ? 'en' : 'vi', {
    maximumFractionDigits: 2,
  })
  const { citations, periods, places, figures } = raw.extraction

  const wordsOf = (figure: Figure): FigureWords => {
    const value = formatValue({ ...figure, range: figure.range ?? [] }, unitNames, language)
    return {
      value: figure.per ? `${value}/${unitNames.get(figure.per) ?? figure.per}` : value,
      qualifier: optionLabel('qualifier', figure.qualifier),
      indicator: figure.indicator && (indicatorNames.get(figure.indicator) ?? figure.indicator),
      period: figure.period && formatPeriod(figure.period),
      places: figure.places.map(({ name }) => name).join(', '),
      status: optionLabel('status', figure.status),
      confidence: number.format(figure.confidence),
    }
  }
  const figureWords = figures.map(wordsOf)
  const rowsOf = <Mention extends (typeof citations | typeof periods | typeof places)[number]>(
    mentions: readonly Mention[],
    cellsOf: (mention: Mention) => readonly string[],
  ): MentionRow[] =>
    mentions.slice(0, mostRows).map((mention) => ({
      key: mention.start,
      cells: [...cellsOf(mention), number.format(mention.confidence), mention.rule],
      sentence: passageOf(raw, mention),
    }))
  return {
    ...raw,
    publishedOn: raw.context.publishedOn ? formatPeriod(raw.context.publishedOn) : null,
    figureWords,
    rows: {
      citations: rowsOf(citations, ({ id, quote, issuer, issuedOn, pinpoint }) => [
        id ?? quote,
        issuer ?? '—',
        issuedOn ? formatPeriod(issuedOn) : '—',
        pinpoint ?? '—',
      ]),
      places: rowsOf(places, ({ name, slug }) => [name, slug ?? '—']),
      periods: rowsOf(periods, ({ value }) => [formatPeriod(value), value]),
    },
    marks: [
      ...figures.map(({ start, end }, index) => ({
        kind: 'figures' as const,
        start,
        end,
        label: figureWords[index]?.value ?? '',
      })),
      ...citations.map(({ start, end, id, quote }) => ({
        kind: 'citations' as const,
        start,
        end,
        label: id ?? quote,
      })),
      ...places.map(({ start, end, name }) => ({
        kind: 'places' as const,
        start,
        end,
        label: name,
      })),
      ...periods.map(({ start, end, value }) => ({
        kind: 'periods' as const,
        start,
        end,
        label: formatPeriod(value),
      })),
    ].toSorted((a, b) => a.start - b.start),
  }
}
