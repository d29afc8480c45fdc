import { z } from 'zod'

const name = z.union([z.string(), z.object({ name: z.string() }).transform((value) => value.name)])

const article = z.object({
  '@type': z.union([z.string(), z.array(z.string())]),
  headline: z.string().optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
  author: z
    .union([name, z.array(name)])
    .optional()
    .catch(undefined),
})

/** What a page says of its article in JSON-LD (schema.org), as far as it is well-formed. */
export interface LinkedArticle {
  readonly title: string | null
  readonly published: string | null
  readonly author: string | null
}

/** The things of a JSON-LD script, those of its `@graph` too. */
function thingsOf(source: string): unknown[] {
  try {
    const value: unknown = JSON.parse(source)
    const list = Array.isArray(value) ? (value as unknown[]) : [value]
    return list.flatMap((thing) => {
      const graph = z.object({ '@graph': z.array(z.unknown()) }).safeParse(thing)
      return graph.success ? graph.data['@graph'] : [thing]
    })
  } catch {
    // A page with a broken script is read without it, as browsers do.
    return []
  }
}

/** The first article that one of a page's JSON-LD scripts describes. */
export function readLinkedArticle(scripts: readonly string[]): LinkedArticle | null {
  for (const thing of scripts.flatMap(thingsOf)) {
    const { data } = article.safeParse(thing)
    if (!data || ![data['@type']].flat().some((type) => /Article$|BlogPosting$/.test(type)))
      continue
    const authors = data.author === undefined ? [] : [data.author].flat()
    return {
      title: data.headline ?? null,
      published: data.datePublished ?? null,
      author: authors.join(', ') || null,
    }
  }
  return null
}
