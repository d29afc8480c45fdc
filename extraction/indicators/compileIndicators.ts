import type { IndicatorEntry } from '../model/vocabulary.ts'
import { PhraseTrie } from '../text/phraseTrie.ts'
import { scanTokens } from '../text/scanTokens.ts'
import { expandAbbreviations } from './expandAbbreviations.ts'
import { OTHER_TOPICS } from './otherTopics.ts'

/** Something a figure may be about; `code` is null for what the table does not follow. */
export interface Topic {
  readonly code: string | null
  readonly units: readonly string[]
  /** True when it measures growth: it takes percentages of change and no others. */
  readonly isChange: boolean
  readonly phrases: readonly Phrase[]
}

/** Parts in the order in which they must stand, by number. */
export type Phrase = readonly number[]

/** All phrases of a vocabulary, ready to be looked up. */
export interface IndicatorLexicon {
  readonly topics: readonly Topic[]
  /** The phrases that end with a part, by its number. */
  readonly endings: readonly (readonly { readonly topic: Topic; readonly phrase: Phrase }[])[]
  readonly parts: PhraseTrie<number>
  /** How much a part tells, by its number: rare words tell more than common ones. */
  readonly weights: readonly number[]
}

/** Compiles indicators; throws an error that names the entry when one is wrong or comes twice. */
export function compileIndicators(indicators: readonly IndicatorEntry[]): IndicatorLexicon {
  const seen = new Set<string>()
  for (const { code, phrases } of indicators) {
    if (seen.has(code)) throw new Error(`Chỉ tiêu «${code}» có hai lần trong danh mục.`)
    seen.add(code)
    if (phrases.some((phrase) => splitPhrase(phrase).length === 0)) {
      throw new Error(`Chỉ tiêu «${code}» có một cách gọi trống.`)
    }
  }
  const sources: TopicSource[] = [
    ...indicators.map(({ code, unit, phrases }) => ({ code, units: [unit], phrases })),
    ...OTHER_TOPICS.map(({ units, phrases }) => ({ code: null, units, phrases })),
  ]
  return compileTopics(sources)
}

interface TopicSource {
  readonly code: string | null
  readonly units: readonly string[]
  readonly phrases: readonly string[]
}

function compileTopics(sources: readonly TopicSource[]): IndicatorLexicon {
  const parts = new PhraseTrie<number>()
  const keys: (readonly string[])[] = []
  const numbers = new Map<string, number>()
  const numberOf = (part: readonly string[]): number => {
    const name = part.join(' ')
    const known = numbers.get(name)
    if (known !== undefined) return known
    numbers.set(name, keys.length)
    parts.add(
      part.map((key) => ({ key })),
      keys.length,
    )
    return keys.push(part) - 1
  }
  const topics = sources.map(({ code, units, phrases }) => {
    const split = phrases.map(splitPhrase)
    return {
      code,
      units,
      isChange:
        code !== null && split.some((phrase) => phrase.some((part) => part.includes('tăng'))),
      phrases: split.map((phrase) => phrase.map(numberOf)),
    }
  })
  const endings = keys.map((): { topic: Topic; phrase: Phrase }[] => [])
  for (const topic of topics) {
    for (const phrase of topic.phrases) endings[phrase.at(-1)!]!.push({ topic, phrase })
  }
  return { topics, endings, parts, weights: weigh(topics, keys) }
}

function splitPhrase(phrase: string): string[][] {
  return phrase
    .split(/…|\.\.\./)
    .map((part) => expandAbbreviations(scanTokens(part)).map(({ key }) => key))
    .filter((part) => part.length > 0)
}

/** A word that few topics use tells most: its weight falls with the number of its topics. */
function weigh(topics: readonly Topic[], keys: readonly (readonly string[])[]): number[] {
  const topicsOf = new Map<string, Set<number>>()
  topics.forEach(({ phrases }, topic) => {
    for (const part of phrases.flat()) {
      for (const key of keys[part]!) {
        if (!topicsOf.has(key)) topicsOf.set(key, new Set())
        topicsOf.get(key)!.add(topic)
      }
    }
  })
  const weightOf = (key: string): number => {
    const count = topicsOf.get(key)?.size ?? 1
    return count >= 8 ? 0.7 : count >= 4 ? 1 : count >= 2 ? 1.3 : 1.7
  }
  return keys.map((part) => part.reduce((sum, key) => sum + weightOf(key), 0))
}
