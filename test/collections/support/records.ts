import { randomUUID } from 'node:crypto'
import type { CollectionSlug, Payload } from 'payload'
import sharp from 'sharp'
import { code, type People } from './people.ts'

/** Makes a fresh record of one kind and gives its id. */
type Make = () => Promise<string>

/** For each collection, its records by label; the expectations name them by the same labels. */
export type Records = Readonly<Partial<Record<CollectionSlug, Readonly<Record<string, Make>>>>>

const now = () => new Date().toISOString()

type DocumentCollection = 'articles' | 'conference-reports'
interface DocumentKind {
  readonly publisher: string
  readonly visibility: 'public' | 'internal'
  readonly state: 'published' | 'draft' | 'trashed' | 'revised'
}

/** Stands in every text of a record with this label, and nowhere else. */
export function markOf(collection: string, label: string): string {
  const kind = /[A-Z]/.test(label) ? 'other' : 'own'
  return `dau-${collection}-${kind}-${label.toLowerCase()}-hieu`
}

/** The mark of what stands only in the newer draft of a published document. */
export function revisionMark(collection: string): string {
  return `dau-${collection}-sua-doi`
}

async function makeDocument(
  payload: Payload,
  collection: DocumentCollection,
  label: string,
  { publisher, visibility, state }: DocumentKind,
): Promise<string> {
  const mark = markOf(collection, label)
  const isDraft = state === 'draft'
  const { id } = await payload.create({
    collection,
    draft: isDraft,
    data: {
      title: `${mark} ${randomUUID()}`,
      summary: mark,
      visibility,
      publisher,
      publishedOn: '2018-05-10',
      _status: isDraft ? 'draft' : 'published',
    },
  })
  if (state === 'revised') {
    const summary = revisionMark(collection)
    await payload.update({ collection, id, draft: true, data: { summary } })
  }
  if (state === 'trashed') {
    await payload.update({ collection, id, data: { deletedAt: new Date().toISOString() } })
  }
  return id
}

function documents(payload: Payload, collection: DocumentCollection, { own, other }: People) {
  const kinds: Record<string, DocumentKind> = {
    P: { publisher: other, visibility: 'public', state: 'published' },
    I: { publisher: other, visibility: 'internal', state: 'published' },
    D: { publisher: other, visibility: 'public', state: 'draft' },
    T: { publisher: other, visibility: 'public', state: 'trashed' },
    R: { publisher: other, visibility: 'public', state: 'revised' },
    p: { publisher: own, visibility: 'public', state: 'published' },
    i: { publisher: own, visibility: 'internal', state: 'published' },
    d: { publisher: own, visibility: 'public', state: 'draft' },
    t: { publisher: own, visibility: 'public', state: 'trashed' },
  }
  return Object.fromEntries(
    Object.entries(kinds).map(([label, kind]) => [
      label,
      () => makeDocument(payload, collection, label, kind),
    ]),
  )
}

/** What the system writes for itself goes past every hook. */
function direct(payload: Payload, collection: CollectionSlug, data: () => object): Make {
  return async () => {
    const { id } = await payload.db.create({ collection, data: { ...data() }, req: {} })
    return String(id)
  }
}

function figures(payload: Payload, { own, other }: People, document: string) {
  const make = (label: string, audience: object, state: 'pending' | 'rejected' = 'pending'): Make =>
    // Past the hooks, which would look for the quote in the document.
    direct(payload, 'figures', () => ({
      document: { relationTo: 'articles', value: document },
      quote: markOf('figures', label),
      sentence: markOf('figures', label),
      value: 1,
      unit: 'person',
      qualifier: 'exact',
      status: 'actual',
      review: { state },
      audience,
    }))
  const published = { published: true, visibility: 'public', publisher: other }
  return {
    P: make('P', published),
    I: make('I', { ...published, visibility: 'internal' }),
    D: make('D', { ...published, published: false }),
    X: make('X', published, 'rejected'),
    p: make('p', { ...published, publisher: own }),
    d: make('d', { ...published, published: false, publisher: own }),
  }
}

function decisions(payload: Payload) {
  const make =
    (label: string, visibility: 'public' | 'internal', trashed = false): Make =>
    async () => {
      const { id } = await payload.create({
        collection: 'decisions',
        data: {
          number: `${Math.floor(Math.random() * 1e9)}/QĐ-${markOf('decisions', label)}`,
          title: markOf('decisions', label),
          visibility,
        },
      })
      if (trashed) {
        const deletedAt = new Date().toISOString()
        await payload.update({ collection: 'decisions', id, data: { deletedAt } })
      }
      return id
    }
  return { P: make('P', 'public'), I: make('I', 'internal'), T: make('T', 'public', true) }
}

/** A small picture. */
export function picture(): Promise<Buffer> {
  return sharp({ create: { width: 8, height: 8, channels: 3, background: '#0f5c4d' } })
    .png()
    .toBuffer()
}

async function files(payload: Payload, { own, other }: People) {
  const data = await picture()
  const make =
    (label: string, visibility: 'public' | 'internal', publisher: string | null): Make =>
    async () => {
      const mark = markOf('media', label)
      const { id } = await payload.create({
        collection: 'media',
        data: { alt: mark, visibility, publisher },
        file: { data, mimetype: 'image/png', name: `${mark}.png`, size: data.length },
      })
      return id
    }
  return {
    P: make('P', 'public', other),
    I: make('I', 'internal', other),
    N: make('N', 'public', null),
    p: make('p', 'public', own),
    i: make('i', 'internal', own),
  }
}

/** One record of each kind that access tells apart, in every collection; `document` has the figures. */
export async function recordKinds(
  payload: Payload,
  people: People,
  document: string,
): Promise<Records> {
  const { staff } = people.ids
  const created =
    (collection: CollectionSlug, data: () => object): Make =>
    async () =>
      (await payload.create({ collection, data: data() as never })).id
  return {
    articles: documents(payload, 'articles', people),
    'conference-reports': documents(payload, 'conference-reports', people),
    decisions: decisions(payload),
    figures: figures(payload, people, document),
    media: await files(payload, people),
    places: { P: created('places', () => ({ name: 'Lào Cai', slug: code(), level: 'province' })) },
    units: { P: created('units', () => ({ code: code(), name: { vi: 'hộ' }, kind: 'count' })) },
    indicators: {
      P: created('indicators', () => ({ code: code(), name: { vi: 'Việc làm' }, unit: 'job' })),
    },
    organizations: {
      P: created('organizations', () => ({ name: code(), level: 'regional' })),
    },
    users: {
      P: created('users', () => ({
        email: `${code()}@kho.example`,
        password: 'mat-khau-rat-dai',
        roles: ['staff'],
      })),
    },
    extractions: {
      P: created('extractions', () => ({
        key: code(),
        document: { relationTo: 'articles', value: document },
        textHash: 'x',
        extractorVersion: '1',
        vocabularyHash: 'x',
      })),
    },
    'figure-history': {
      P: direct(payload, 'figure-history', () => ({
        figure: code(),
        action: 'accepted',
        at: now(),
      })),
    },
    settlements: {
      P: direct(payload, 'settlements', () => ({
        key: code(),
        of: 'fact',
        outcome: 'explained',
        reason: 'x',
        witnesses: ['x'],
        at: now(),
      })),
    },
    merges: {
      P: direct(payload, 'merges', () => ({
        of: 'places',
        title: 'x',
        from: code(),
        into: code(),
        moved: [],
        at: now(),
      })),
    },
    'citation-choices': {
      P: direct(payload, 'citation-choices', () => ({
        key: code(),
        document: code(),
        quote: 'x',
        at: now(),
      })),
    },
    rereadings: {
      P: direct(payload, 'rereadings', () => ({
        state: 'reported',
        extractorVersion: '1',
        vocabularyHash: 'x',
        done: 0,
        of: 0,
      })),
    },
    changes: { P: direct(payload, 'changes', () => ({ of: 'articles', record: document })) },
    'payload-folders': { P: created('payload-folders', () => ({ name: code() })) },
    'payload-jobs': {
      P: direct(payload, 'payload-jobs', () => ({ taskSlug: 'inline', input: {} })),
    },
    'payload-kv': { P: direct(payload, 'payload-kv', () => ({ key: code(), data: {} })) },
    'payload-locked-documents': {
      P: created('payload-locked-documents', () => ({
        document: { relationTo: 'articles', value: document },
        user: { relationTo: 'users', value: staff },
      })),
    },
    'payload-preferences': {
      S: direct(payload, 'payload-preferences', () => ({
        key: code(),
        value: { a: 1 },
        user: { relationTo: 'users', value: staff },
      })),
    },
  }
}
