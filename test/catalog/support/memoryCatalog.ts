import { DatabaseSync } from 'node:sqlite'
import { refreshLedger } from '../../../src/catalog/facts/refreshLedger.ts'
import type { Batch, DocumentRow, FigureEntry } from '../../../src/catalog/rows.ts'
import { tables } from '../../../src/catalog/schema.ts'
import { batchWriter } from '../../../src/catalog/writeBatch.ts'

/** A catalog without an archive: batches are written as they are given. */
export interface MemoryCatalog {
  readonly db: DatabaseSync
  readonly write: (batch: Partial<Batch>) => void
}

export function memoryCatalog(): MemoryCatalog {
  const db = new DatabaseSync(':memory:')
  db.exec(tables)
  const write = batchWriter(db)
  return {
    db,
    write: (batch) => {
      write({
        touched: [],
        documents: [],
        events: [],
        figures: [],
        findings: [],
        citations: [],
        ...batch,
        references: {
          indicators: [],
          places: [],
          decisions: [],
          settlements: [],
          ...batch.references,
        },
      })
      while (!refreshLedger(db));
    },
  }
}

export function documentRow(row: Partial<DocumentRow> & { id: string }): DocumentRow {
  return {
    collection: 'articles',
    slug: row.id,
    visibility: 'public',
    publishedOn: null,
    title: row.id,
    text: '',
    ...row,
  }
}

export function figureEntry(
  entry: Partial<Omit<FigureEntry, 'document'>> & { id: string; document: string },
): FigureEntry {
  const value = entry.value ?? 1
  return {
    start: 0,
    quote: String(value),
    sentence: null,
    value,
    rangeLow: null,
    rangeHigh: null,
    unit: 'person',
    qualifier: 'exact',
    status: 'actual',
    indicator: 'trained',
    decision: null,
    periodStart: '2016-01-01',
    periodEnd: '2016-12-31',
    periodLabel: 'năm 2016',
    reviewState: 'pending',
    places: [],
    confidence: null,
    rule: null,
    part: false,
    of: null,
    per: null,
    subject: 'trained 2016',
    low: value,
    high: value,
    ...entry,
    document: { collection: 'articles', id: entry.document },
  }
}
