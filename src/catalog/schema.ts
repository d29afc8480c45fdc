import { citationTables } from './citations/tables.ts'
import { ledgerTables } from './facts/tables.ts'

/** Counts up with every change of the tables or of what is written into them; an older file is built anew. */
export const schemaVersion = 8

/**
 * The catalog's tables. `documents` holds what is published and no other document, `figures` what of
 * them may be shown. `words` is the full-text index of `documents` by `n`: folded for finding, in
 * lower case with accents for ranking; `vocabulary` counts in how many documents each word stands. Days are `yyyy-MM-dd`.
 * Figures of one `fact` state the same thing and bear witness to it, if need be a figure for itself; their
 * documents of one `story` are near-identical and count as one witness, of one `publicStory` where only
 * public documents count. `low` and `high` hold what a figure's writer can have meant.
 * `reviews` has the narrow rows of the review queue, those of rejected figures too, which stand nowhere
 * else; `findings` what does not add up in a document. In `reviews`, `publishedOn` is empty where the document has no day, `places` are ids, each between spaces.
 */
export const tables = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE applied (id TEXT PRIMARY KEY, createdAt TEXT NOT NULL) WITHOUT ROWID;

  CREATE TABLE documents (
    n INTEGER PRIMARY KEY,
    collection TEXT NOT NULL,
    id TEXT NOT NULL,
    slug TEXT NOT NULL,
    visibility TEXT NOT NULL,
    publishedOn TEXT,
    story TEXT NOT NULL,
    publicStory TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (id, collection)
  );
  CREATE VIRTUAL TABLE words USING fts5 (
    title, text, exactTitle, exactText,
    content='', contentless_delete=1,
    tokenize="unicode61 remove_diacritics 0 categories 'L* N* M*'"
  );
  CREATE VIRTUAL TABLE vocabulary USING fts5vocab(words, 'row');

  CREATE TABLE figures (
    id TEXT PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    start INTEGER,
    quote TEXT NOT NULL,
    sentence TEXT,
    value REAL,
    rangeLow REAL,
    rangeHigh REAL,
    unit TEXT NOT NULL,
    qualifier TEXT NOT NULL,
    status TEXT NOT NULL,
    indicator TEXT,
    decision TEXT,
    periodStart TEXT,
    periodEnd TEXT,
    periodLabel TEXT,
    reviewState TEXT NOT NULL,
    part INTEGER NOT NULL,
    "of" REAL,
    per TEXT,
    subject TEXT,
    fact TEXT NOT NULL,
    low REAL,
    high REAL
  );
  CREATE INDEX figuresByDocument ON figures (document);
  CREATE INDEX figuresByIndicator ON figures (indicator, status, periodStart, periodEnd);
  CREATE INDEX figuresByDecision ON figures (decision);
  CREATE TABLE figurePlaces (
    figure TEXT NOT NULL REFERENCES figures ON DELETE CASCADE,
    place TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (figure, place)
  ) WITHOUT ROWID;
  CREATE INDEX figurePlacesByPlace ON figurePlaces (place);

  CREATE TABLE reviews (
    figure TEXT PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    documentId TEXT NOT NULL,
    publishedOn TEXT NOT NULL,
    start INTEGER NOT NULL,
    state TEXT NOT NULL,
    points INTEGER NOT NULL,
    confidence REAL,
    rule TEXT,
    unit TEXT NOT NULL,
    indicator TEXT,
    periodStart TEXT,
    periodEnd TEXT,
    places TEXT NOT NULL
  );
  CREATE INDEX reviewsByDocument ON reviews (document);
  CREATE TABLE findings (
    document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    key TEXT NOT NULL,
    rule TEXT NOT NULL,
    severity TEXT NOT NULL,
    message TEXT NOT NULL,
    expected REAL NOT NULL,
    found REAL NOT NULL,
    tolerance REAL NOT NULL,
    PRIMARY KEY (document, key)
  ) WITHOUT ROWID;
  CREATE TABLE findingFigures (
    document INTEGER NOT NULL,
    key TEXT NOT NULL,
    figure TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (document, key, position),
    FOREIGN KEY (document, key) REFERENCES findings ON DELETE CASCADE
  ) WITHOUT ROWID;
  CREATE INDEX findingsByFigure ON findingFigures (figure);
  CREATE INDEX targetsByIndicator ON figures (indicator) WHERE status = 'target';

  CREATE TABLE events (
    document INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE,
    name TEXT,
    series TEXT,
    ordinal INTEGER,
    heldOn TEXT,
    endedOn TEXT,
    venue TEXT
  );

  CREATE TABLE indicators (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    aggregate TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE places (
    id TEXT PRIMARY KEY,
    slug TEXT NOT NULL,
    name TEXT NOT NULL,
    level TEXT NOT NULL,
    parent TEXT,
    region TEXT,
    validFrom TEXT,
    validTo TEXT,
    successor TEXT
  ) WITHOUT ROWID;
  CREATE INDEX placesBySuccessor ON places (successor);
  CREATE INDEX placesBySlug ON places (slug);
  CREATE TABLE decisions (id TEXT PRIMARY KEY, number TEXT NOT NULL, stub TEXT) WITHOUT ROWID;
  ${citationTables}
  ${ledgerTables}
`
