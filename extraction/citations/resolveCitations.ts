import type { DocumentContext } from '../model/extraction.ts'
import type { CitationMention } from '../model/mention.ts'
import type { Trace } from '../trace.ts'
import { fold } from '../text/fold.ts'
import type { CitationCandidate } from './citationCandidate.ts'
import type { CitationLexicon } from './compileCitationLexicon.ts'

/**
 * Gives citations their issuer, short forms and «Quyết định này» the number they stand for. What
 * several instruments could be, or none, keeps the id null; an anaphor without antecedent is no
 * citation at all.
 */
export function resolveCitations(
  found: readonly CitationCandidate[],
  context: DocumentContext,
  lexicon: CitationLexicon,
  trace?: Trace,
): readonly CitationMention[] {
  const numbered = found.filter(({ form }) => form === 'number')
  const dated = firstDates(numbered)
  const resolved: CitationMention[] = []
  for (const candidate of found) {
    const citation = resolveOne(candidate, numbered, resolved, context, lexicon)
    if (citation === null) {
      trace?.note({
        stage: 'citations',
        start: candidate.start,
        end: candidate.end,
        rule: candidate.rule,
        outcome: 'dropped',
        why: 'trước đó không có văn bản nào cùng loại',
      })
      continue
    }
    const issuedOn =
      citation.issuedOn ?? (citation.id === null ? null : (dated.get(citation.id) ?? null))
    resolved.push({ ...citation, issuedOn })
  }
  return resolved
}

/** The day of signing that some citation of an instrument states holds for all of them. */
function firstDates(numbered: readonly CitationCandidate[]): Map<string, string> {
  const dates = new Map<string, string>()
  for (const { id, issuedOn } of numbered) {
    if (id !== null && issuedOn !== null && !dates.has(id)) dates.set(id, issuedOn)
  }
  return dates
}

function resolveOne(
  candidate: CitationCandidate,
  numbered: readonly CitationCandidate[],
  before: readonly CitationMention[],
  context: DocumentContext,
  lexicon: CitationLexicon,
): CitationMention | null {
  const mention = toMention(candidate)
  switch (candidate.form) {
    case 'number':
      return { ...mention, issuer: issuerOf(candidate, candidate, context, lexicon) }
    case 'law': {
      const full = numbered.find(({ quote }) => namesLaw(quote, candidate))
      if (full === undefined)
        return { ...mention, issuer: issuerOf(candidate, candidate, context, lexicon) }
      return { ...mention, id: full.id, issuer: issuerOf(full, full, context, lexicon) }
    }
    case 'short': {
      const full = fullForm(candidate, numbered)
      if (full !== null)
        return { ...mention, id: full.id, issuer: issuerOf(full, candidate, context, lexicon) }
      return completeDecree(mention, candidate, lexicon)
    }
    case 'anaphor':
      return resolveAnaphor(mention, candidate, before, context, lexicon)
    default:
      return candidate.form satisfies never
  }
}

/** «Quyết định này» is the document itself or the last citation of its type. */
function resolveAnaphor(
  mention: CitationMention,
  candidate: CitationCandidate,
  before: readonly CitationMention[],
  context: DocumentContext,
  lexicon: CitationLexicon,
): CitationMention | null {
  const own = ownNumber(candidate, context)
  if (own !== null) return { ...mention, id: own, issuer: issuerOfNumber(own, context, lexicon) }
  const antecedent = before.findLast(({ id, type }) => id !== null && type === candidate.type)
  if (antecedent === undefined) return null
  const { id, issuer, issuedOn } = antecedent
  return { ...mention, id, issuer, issuedOn }
}

/** In the text of a decision, «Quyết định này» is the decision itself. */
function ownNumber(candidate: CitationCandidate, context: DocumentContext): string | null {
  if (context.decision == null || !candidate.quote.endsWith('này')) return null
  return context.kind === 'decision' || candidate.type === 'Quyết định' ? context.decision : null
}

/** The one instrument of the document whose number begins with the short form's. */
function fullForm(
  candidate: CitationCandidate,
  numbered: readonly CitationCandidate[],
): CitationCandidate | null {
  const fits = numbered.filter(
    ({ id, type }) =>
      type === candidate.type && id?.startsWith(`${candidate.bareNumber}/`) === true,
  )
  const first = fits[0]
  return first !== undefined && fits.every(({ id }) => id === first.id) ? first : null
}

/** Only the Government issues decrees, so a number with its year says all: «Nghị định 45/2012». */
function completeDecree(
  mention: CitationMention,
  candidate: CitationCandidate,
  lexicon: CitationLexicon,
): CitationMention {
  const complete = candidate.type === 'Nghị định' && candidate.bareNumber?.includes('/') === true
  if (!complete) return mention
  return {
    ...mention,
    id: `${candidate.bareNumber}/NĐ-CP`,
    issuer: lexicon.issuer('CP', null, null),
  }
}

/** The body that a number's last code names. */
function issuerOfNumber(
  number: string,
  context: DocumentContext,
  lexicon: CitationLexicon,
): string | null {
  const symbol = /[\p{L}]+\d*$/u.exec(number)?.[0] ?? ''
  return lexicon.issuer(symbol, context.publisherPlace ?? null, context.publishedOn ?? null)
}

function namesLaw(quote: string, law: CitationCandidate): boolean {
  return law.lawName !== null && fold(quote).includes(`luật ${fold(law.lawName)}`)
}

function issuerOf(
  numbered: CitationCandidate,
  named: CitationCandidate,
  context: DocumentContext,
  lexicon: CitationLexicon,
): string | null {
  if (numbered.issuer !== null) return numbered.issuer
  const place = named.place ?? numbered.place ?? context.publisherPlace ?? null
  const on = numbered.issuedOn ?? context.publishedOn ?? null
  const names = numbered.symbols.flatMap((symbol) => lexicon.issuer(symbol, place, on) ?? [])
  return names.length === 0
    ? null
    : [...new Set(names)].slice(0, numbered.type === 'Thông tư liên tịch' ? 4 : 1).join(', ')
}

function toMention(candidate: CitationCandidate): CitationMention {
  const {
    kind,
    start,
    end,
    quote,
    rule,
    confidence,
    id,
    type,
    issuer,
    issuedOn,
    pinpoint,
    anaphoric,
  } = candidate
  return {
    kind,
    start,
    end,
    quote,
    rule,
    confidence,
    id,
    type,
    issuer,
    issuedOn,
    pinpoint,
    anaphoric,
  }
}
