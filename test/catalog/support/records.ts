import type { Payload } from 'payload'
import { bodyOfText } from '../../../src/knowledge/textBody.ts'
import type { Article, Decision, Figure } from '../../../src/payload-types.ts'

function bodyOf(text: string) {
  return bodyOfText(text.split('\n')) as NonNullable<Article['body']>
}

/** Publishes an article; `body` is plain text. */
export function publish(
  payload: Payload,
  { body = '', ...data }: Partial<Omit<Article, 'body'>> & { title: string; body?: string },
): Promise<Article> {
  return payload.create({
    collection: 'articles',
    data: { visibility: 'public', _status: 'published', ...data, body: bodyOf(body), text: body },
  })
}

/** Changes what stands in an article and publishes it. */
export function rewrite(payload: Payload, id: string, body: string): Promise<Article> {
  return payload.update({
    collection: 'articles',
    id,
    data: { body: bodyOf(body), text: body, _status: 'published' },
  })
}

export function decide(payload: Payload, data: Partial<Decision> & { number: string }) {
  return payload.create({ collection: 'decisions', data: { visibility: 'public', ...data } })
}

/** Adds a figure to an article as if a person had written it. */
export function addFigure(
  payload: Payload,
  article: { id: string },
  data: Partial<Figure> & { quote: string },
): Promise<Figure> {
  return payload.create({
    collection: 'figures',
    data: {
      unit: 'VND',
      status: 'actual',
      qualifier: 'exact',
      review: { state: 'accepted' },
      ...data,
      document: { relationTo: 'articles', value: article.id },
    },
  })
}
