import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import { citationWriter } from './citations/citationWriter.ts'
import { ledgerKeeper } from './facts/ledgerKeeper.ts'
import { fold } from './fold.ts'
import { ownPoints } from './priority.ts'
import {
  type Batch,
  type DocumentFindings,
  type DocumentRow,
  type EventEntry,
  type FigureEntry,
  referenceTables,
} from './rows.ts'

type ReferenceTable = keyof typeof referenceTables

const tableNames = Object.keys(referenceTables) as ReferenceTable[]

const figureColumns = [
  ...(['id', 'start', 'quote', 'sentence', 'value', 'rangeLow', 'rangeHigh', 'unit'] as const),
  ...(['qualifier', 'status', 'indicator', 'decision', 'periodStart', 'periodEnd'] as const),
  ...(['periodLabel', 'reviewState', 'part', 'of', 'per', 'subject', 'low', 'high'] as const),
]

const reviewColumns = [
  ...(['figure', 'document', 'documentId', 'publishedOn', 'start', 'state', 'points'] as const),
  ...(['confidence', 'rule', 'unit', 'indicator', 'periodStart', 'periodEnd', 'places'] as const),
]

/** SQLite has no truth values. */
function sqlValue(value: string | number | boolean | null): SQLInputValue {
  return typeof value === 'boolean' ? Number(value) : value
}

const marks = (count: number) => Array.from({ length: count }, () => '?').join(', ')

/**
 * Prepares the statements that put batches into a catalog file. Applying the same batch again changes
 * nothing; the caller holds the transaction.
 */
export function batchWriter(db: DatabaseSync): (batch: Batch) => void {
  const ledger = ledgerKeeper(db)
  const putCitations = citationWriter(db)
  const findDocument = db.prepare(
    "SELECT n, coalesce(publishedOn, '') AS day FROM documents WHERE id = ? AND collection = ?",
  )
  const removeWords = db.prepare('DELETE FROM words WHERE rowid = ?')
  const removeDocument = db.prepare('DELETE FROM documents WHERE n = ?')
  const addDocument = db.prepare(
    `INSERT INTO documents
       (collection, id, slug, visibility, publishedOn, title, text, story, publicStory)
     VALUES (:collection, :id, :slug, :visibility, :publishedOn, :title, :text, :name, :name)`,
  )
  const addWords = db.prepare(
    `INSERT INTO words (rowid, title, text, exactTitle, exactText) VALUES (${marks(5)})`,
  )
  const removeFigure = db.prepare('DELETE FROM figures WHERE id = ?')
  const addFigure = db.prepare(
    `INSERT INTO figures (document, fact, ${figureColumns.map((column) => `"${column}"`).join(', ')})
     VALUES (?, ?, ${marks(figureColumns.length)})`,
  )
  const addPlace = db.prepare('INSERT OR IGNORE INTO figurePlaces VALUES (?, ?, ?)')
  const removeReview = db.prepare('DELETE FROM reviews WHERE figure = ?')
  const addReview = db.prepare(
    `INSERT INTO reviews (${reviewColumns.join(', ')}) VALUES (${marks(reviewColumns.length)})`,
  )
  const addEvent = db.prepare(`INSERT OR REPLACE INTO events VALUES (${marks(7)})`)
  const removeFindings = db.prepare('DELETE FROM findings WHERE document = ?')
  const addFinding = db.prepare(`INSERT OR IGNORE INTO findings VALUES (${marks(8)})`)
  const addFindingFigure = db.prepare(`INSERT OR IGNORE INTO findingFigures VALUES (${marks(4)})`)
  const references = tableNames.map((table) => ({
    table,
    remove: db.prepare(`DELETE FROM ${table} WHERE id = ?`),
    add: db.prepare(
      `INSERT OR REPLACE INTO ${table} VALUES (${marks(referenceTables[table].length)})`,
    ),
  }))

  /** The documents of which figures or findings were put. */
  const refilled = new Set<number>()

  function drop(id: string, collection: string): void {
    const n = findDocument.get(id, collection)?.['n'] as number | undefined
    if (n === undefined) return
    ledger.documentGoes(n)
    removeWords.run(n)
    removeDocument.run(n)
  }

  function putDocument(document: DocumentRow): void {
    const { collection, id, title, text } = document
    drop(id, collection)
    const { lastInsertRowid } = addDocument.run({ ...document, name: `${collection}:${id}` })
    addWords.run(lastInsertRowid, fold(title), fold(text), title.toLowerCase(), text.toLowerCase())
    ledger.documentPut(Number(lastInsertRowid), document)
  }

  function dropFigure(id: string): void {
    ledger.figureGoes(id)
    removeFigure.run(id)
    removeReview.run(id)
  }

  function putReview(document: number, day: string, figure: FigureEntry): void {
    addReview.run(
      figure.id,
      document,
      figure.document.id,
      day,
      figure.start ?? 0,
      figure.reviewState,
      ownPoints(figure),
      figure.confidence,
      figure.rule,
      figure.unit,
      figure.indicator,
      figure.periodStart,
      figure.periodEnd,
      ` ${figure.places.join(' ')} `,
    )
  }

  function putFigure(figure: FigureEntry): void {
    dropFigure(figure.id)
    const { id, collection } = figure.document
    const document = findDocument.get(id, collection)
    if (document === undefined) return
    const n = Number(document['n'])
    putReview(n, String(document['day']), figure)
    if (figure.reviewState === 'rejected') return
    const values: SQLInputValue[] = figureColumns.map((column) => sqlValue(figure[column]))
    addFigure.run(n, figure.id, ...values)
    figure.places.forEach((place, position) => addPlace.run(figure.id, place, position))
    refilled.add(n)
  }

  function putEvent({ report, name, series, ordinal, heldOn, endedOn, venue }: EventEntry): void {
    const n = findDocument.get(report, 'conference-reports')?.['n']
    if (n !== undefined) addEvent.run(n, name, series, ordinal, heldOn, endedOn, venue)
  }

  function putFindings({ document, findings }: DocumentFindings): void {
    const n = findDocument.get(document.id, document.collection)?.['n']
    if (n === undefined) return
    removeFindings.run(n)
    refilled.add(Number(n))
    for (const { key, rule, severity, message, figures, ...amounts } of findings) {
      const { expected, found, tolerance } = amounts
      addFinding.run(n, key, rule, severity, message, expected, found, tolerance)
      figures.forEach((figure, position) => addFindingFigure.run(n, key, figure, position))
    }
  }

  return (batch) => {
    refilled.clear()
    for (const { of, record } of batch.touched) {
      drop(record, of)
      if (of === 'figures') dropFigure(record)
      references.find(({ table }) => table === of)?.remove.run(record)
    }
    batch.documents.forEach(putDocument)
    batch.events.forEach(putEvent)
    batch.figures.forEach(putFigure)
    batch.findings.forEach(putFindings)
    putCitations(batch.citations)
    refilled.forEach(ledger.contentPut)
    for (const { table, add } of references) {
      for (const row of batch.references[table]) add.run(...row)
    }
  }
}
