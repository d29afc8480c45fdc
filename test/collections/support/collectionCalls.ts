import { randomUUID } from 'node:crypto'
import type { CollectionSlug } from 'payload'
import { code, type People } from './people.ts'

/** How the matrix talks to one collection. */
export interface CollectionCalls {
  /** Names in GraphQL; null where the collection is not in it. */
  readonly graphql: { readonly one: string; readonly many: string } | null
  /** A body that makes a valid record. */
  readonly create: () => Record<string, unknown>
  /** A harmless change. */
  readonly change: Record<string, unknown>
  /** Payload's own endpoints by key stand where others have those by id. */
  readonly isKeyed?: boolean
}

function name(one: string, many = `${one}s`) {
  return { one, many }
}

const now = () => new Date().toISOString()

function number(): string {
  return `${Math.floor(Math.random() * 1e9)}/QĐ-UBND`
}

/** The bodies for every collection; `document` is an article's id. */
export function collectionCalls(
  people: People,
  document: string,
): Record<CollectionSlug, CollectionCalls> {
  const anArticle = { relationTo: 'articles', value: document }
  const staff = { relationTo: 'users', value: people.ids.staff }
  const aDocument = () => ({ title: randomUUID(), visibility: 'public', publisher: people.own })
  return {
    articles: { graphql: name('Article'), create: aDocument, change: { author: 'x' } },
    'conference-reports': {
      graphql: name('ConferenceReport'),
      create: aDocument,
      change: { author: 'x' },
    },
    decisions: {
      graphql: name('Decision'),
      create: () => ({ number: number(), visibility: 'public' }),
      change: { issuer: 'x' },
    },
    figures: {
      graphql: name('Figure'),
      create: () => ({
        document: anArticle,
        quote: '12 hộ',
        start: 11,
        end: 16,
        value: 1,
        unit: 'person',
        qualifier: 'exact',
        status: 'actual',
        review: { state: 'pending' },
      }),
      // Only the measure changes; GraphQL demands the state.
      change: { measure: 'x', review: { state: 'pending' } },
    },
    media: {
      graphql: name('Media', 'allMedia'),
      create: () => ({ visibility: 'public' }),
      change: { caption: 'x' },
    },
    places: {
      graphql: name('Place'),
      create: () => ({ name: 'x', slug: code(), level: 'district' }),
      change: { code: 'x' },
    },
    units: {
      graphql: name('Unit'),
      create: () => ({ code: code(), name: { vi: 'x' }, kind: 'count' }),
      change: { kind: 'measure' },
    },
    indicators: {
      graphql: name('Indicator'),
      create: () => ({ code: code(), name: { vi: 'x' }, unit: 'job', aggregate: 'sum' }),
      change: { definition: 'x' },
    },
    organizations: {
      graphql: name('Organization'),
      create: () => ({ name: code(), level: 'regional' }),
      change: { aliases: ['x'] },
    },
    users: {
      graphql: name('User'),
      create: () => ({
        email: `${code()}@kho.example`,
        password: 'mat-khau-rat-dai',
        roles: ['staff'],
      }),
      change: { name: 'x' },
    },
    extractions: {
      graphql: null,
      create: () => ({
        key: code(),
        document: anArticle,
        textHash: 'x',
        extractorVersion: '1',
        vocabularyHash: 'x',
      }),
      change: { textHash: 'y' },
    },
    'figure-history': {
      graphql: null,
      create: () => ({ figure: code(), action: 'accepted', at: now() }),
      change: { note: 'y' },
    },
    settlements: {
      graphql: null,
      create: () => ({
        key: code(),
        of: 'fact',
        outcome: 'explained',
        reason: 'x',
        witnesses: ['x'],
        at: now(),
      }),
      change: { reason: 'y' },
    },
    merges: {
      graphql: null,
      create: () => ({
        of: 'places',
        title: 'x',
        from: code(),
        into: code(),
        moved: [],
        at: now(),
      }),
      change: { title: 'y' },
    },
    'citation-choices': {
      graphql: null,
      create: () => ({ key: code(), document: code(), quote: 'x', at: now() }),
      change: { quote: 'y' },
    },
    rereadings: {
      graphql: null,
      create: () => ({ state: 'reported', extractorVersion: '1', vocabularyHash: 'x' }),
      change: { state: 'applied' },
    },
    changes: { graphql: null, create: () => ({ of: 'x', record: 'x' }), change: { of: 'y' } },
    'payload-folders': {
      graphql: name('PayloadFolder'),
      create: () => ({ name: code() }),
      change: { name: 'x' },
    },
    'payload-jobs': {
      graphql: name('PayloadJob'),
      create: () => ({ taskSlug: 'inline', input: {} }),
      change: { queue: 'x' },
    },
    'payload-kv': {
      graphql: name('PayloadKv'),
      create: () => ({ key: code(), data: {} }),
      change: { key: 'x' },
    },
    'payload-locked-documents': {
      graphql: name('PayloadLockedDocument'),
      create: () => ({ document: anArticle, user: staff }),
      change: { globalSlug: 'x' },
    },
    'payload-preferences': {
      graphql: name('PayloadPreference'),
      create: () => ({ key: code(), value: {}, user: staff }),
      change: { value: { b: 2 } },
      isKeyed: true,
    },
    'payload-migrations': { graphql: null, create: () => ({}), change: {} },
  }
}
