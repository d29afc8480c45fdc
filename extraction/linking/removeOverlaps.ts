import type {
  CitationMention,
  Mention,
  PeriodMention,
  PlaceMention,
  QuantityMention,
} from '../model/mention.ts'
import type { Trace } from '../trace.ts'
import { keepLongest } from '../text/keepLongest.ts'

/** Mentions by kind, without overlaps between any two, each list in text order. */
export interface MentionsByKind {
  readonly citations: readonly CitationMention[]
  readonly periods: readonly PeriodMention[]
  readonly places: readonly PlaceMention[]
  readonly quantities: readonly QuantityMention[]
}

const RANK: Readonly<Record<Mention['kind'], number>> = {
  citation: 0,
  period: 1,
  place: 2,
  quantity: 3,
}

/**
 * Keeps the longest of mentions that overlap; on a tie a citation goes before a period, a period
 * before a place, a place before a quantity. So «15/2020» in «15/2020/NĐ-CP» is no date.
 */
export function removeOverlaps(mentions: readonly Mention[], trace?: Trace): MentionsByKind {
  const ranked = mentions.toSorted((a, b) => RANK[a.kind] - RANK[b.kind])
  const kept = keepLongest(ranked)
  if (trace) noteDropped(mentions, new Set(kept), trace)
  return {
    citations: kept.filter((mention) => mention.kind === 'citation'),
    periods: kept.filter((mention) => mention.kind === 'period'),
    places: kept.filter((mention) => mention.kind === 'place'),
    quantities: kept.filter((mention) => mention.kind === 'quantity'),
  }
}

function noteDropped(mentions: readonly Mention[], kept: ReadonlySet<Mention>, trace: Trace): void {
  for (const mention of mentions) {
    if (kept.has(mention)) continue
    const { start, end, rule } = mention
    const why = 'trùng với một mục dài hơn hoặc được ưu tiên hơn'
    trace.note({ start, end, stage: 'overlaps', rule, outcome: 'dropped', why })
  }
}
