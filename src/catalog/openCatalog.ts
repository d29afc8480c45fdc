import { join } from 'node:path'
import type { Payload } from 'payload'
import { readEnvironment } from '../environment.ts'
import { listCitations } from './citations/listCitations.ts'
import { countInbox, decisionNumbers, listOpenCitations, listStubs } from './citations/listInbox.ts'
import { findConflict, selectConflicts } from './conflicts/selectConflicts.ts'
import { countReviews, reviewRules } from './countReviews.ts'
import { selectFacts } from './facts/selectFacts.ts'
import { keepCatalog } from './keepCatalog.ts'
import { listEvents } from './listEvents.ts'
import { listIndicators } from './listIndicators.ts'
import type { Catalog } from './model.ts'
import { relatedDocuments } from './relatedDocuments.ts'
import { schemaVersion } from './schema.ts'
import { searchDocuments } from './searchDocuments.ts'
import { selectFigures } from './selectFigures.ts'
import { listProgrammes } from './targets/listProgrammes.ts'
import { readTargets } from './targets/readTargets.ts'
import { selectReviews } from './selectReviews.ts'

/** The catalog's file in the data folder. */
export const catalogFileName = 'catalog.db'

function createCatalog(payload: Payload, path: string): Catalog {
  const { answer, catchUp, countPending, rebuild, close } = keepCatalog(payload, path)
  const count = (table: string) =>
    answer((db) => Number(db.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.['n']))
  return {
    search: (query) => answer((db) => searchDocuments(db, query)),
    figures: (query) => answer((db) => selectFigures(db, query)),
    facts: (query) => answer((db) => selectFacts(db, query)),
    conflicts: (query) => answer((db) => selectConflicts(db, query)),
    conflict: (key) => answer((db) => findConflict(db, key)),
    events: ({ audience }) => answer((db) => listEvents(db, audience)),
    targets: (query) => answer((db) => readTargets(db, query)),
    programmes: ({ audience }) => answer((db) => listProgrammes(db, audience)),
    indicators: ({ audience }) => answer((db) => listIndicators(db, audience)),
    reviews: (query) => answer((db) => selectReviews(db, query)),
    countReviews: (filter) => answer((db) => countReviews(db, filter)),
    reviewRules: () => answer(reviewRules),
    citations: (query) => answer((db) => listCitations(db, query)),
    stubs: (paging) => answer((db) => listStubs(db, paging)),
    openCitations: (paging) => answer((db) => listOpenCitations(db, paging)),
    countInbox: () => answer(countInbox),
    decisionNumbers: () => answer(decisionNumbers),
    related: (document, audience) => answer((db) => relatedDocuments(db, document, audience)),
    status: async () => ({
      lagChanges: await countPending(),
      documents: await count('documents'),
      figures: await count('figures'),
      schemaVersion,
    }),
    catchUp,
    rebuild,
    close,
  }
}

/** The server's bundles each have their own copy of this module; the process has one catalog. */
const shared = globalThis as { khoCatalogs?: WeakMap<Payload, Catalog> }

/** The catalog of this process for an archive; nothing is opened before the first question. */
export function openCatalog(payload: Payload): Catalog {
  const catalogs = (shared.khoCatalogs ??= new WeakMap())
  const known = catalogs.get(payload)
  if (known) return known
  const { dataDir } = readEnvironment(process.env)
  const catalog = createCatalog(payload, join(dataDir, catalogFileName))
  catalogs.set(payload, catalog)
  return catalog
}
