/**
 * What the ledger of facts adds to the catalog's tables. `sketches` and `bands` find near-identical
 * documents. `conflicts` has the facts whose witnesses disagree and the findings of the audit:
 * `weight` is the contradiction's share of the numbers, `witnesses` what they say, a JSON list of lines;
 * `settled` is 1 while a settlement holds. The `stale` tables name what is to be worked out anew before
 * the transaction ends.
 */
export const ledgerTables = `
  CREATE TABLE sketches (
    document INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE,
    internal INTEGER NOT NULL,
    seniority INTEGER NOT NULL,
    signature BLOB NOT NULL
  );
  CREATE TABLE bands (
    band INTEGER NOT NULL,
    internal INTEGER NOT NULL,
    seniority INTEGER NOT NULL,
    document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    PRIMARY KEY (band, internal, seniority, document)
  ) WITHOUT ROWID;
  CREATE INDEX bandsByDocument ON bands (document);

  CREATE INDEX figuresBySubject ON figures (subject);
  CREATE INDEX figuresByFact ON figures (fact);

  CREATE TABLE conflicts (
    key TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    document INTEGER REFERENCES documents ON DELETE CASCADE,
    finding TEXT,
    weight REAL NOT NULL,
    witnesses TEXT NOT NULL,
    settled INTEGER NOT NULL DEFAULT 0
  );
  CREATE INDEX conflictsByDocument ON conflicts (document);
  CREATE INDEX conflictsByWeight ON conflicts (weight DESC, key);
  CREATE TABLE conflictFigures (
    conflict TEXT NOT NULL REFERENCES conflicts ON DELETE CASCADE,
    figure TEXT NOT NULL,
    PRIMARY KEY (conflict, figure)
  ) WITHOUT ROWID;
  CREATE INDEX conflictsByFigure ON conflictFigures (figure);

  CREATE TABLE settlements (
    id TEXT PRIMARY KEY,
    key TEXT NOT NULL,
    outcome TEXT NOT NULL,
    preferred TEXT,
    reason TEXT NOT NULL,
    witnesses TEXT NOT NULL,
    by TEXT,
    at TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX settlementsByKey ON settlements (key);

  CREATE TABLE staleStories (document INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE);
  CREATE TABLE staleSubjects (subject TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE TABLE staleFindings (document INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE);
  CREATE TABLE staleConflicts (key TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE TRIGGER conflictCame AFTER INSERT ON conflicts
    BEGIN INSERT OR REPLACE INTO staleConflicts VALUES (NEW.key); END;
  CREATE TRIGGER settlementCame AFTER INSERT ON settlements
    BEGIN INSERT OR REPLACE INTO staleConflicts VALUES (NEW.key); END;
  CREATE TRIGGER settlementWent AFTER DELETE ON settlements
    BEGIN INSERT OR REPLACE INTO staleConflicts VALUES (OLD.key); END;
`
