/**
 * Every citation in the documents of the catalog, with the sentence around it, `at` which the quote
 * stands. Citations of one `form` are written alike but for accents, capitals and dashes. `number` and
 * `decision` are null where the text leaves open what it means. `day` and `visibility` are the
 * document's: with them one index tells who cites what, in order, without a look at the documents.
 */
export const citationTables = `
  CREATE TABLE citations (
    document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    start INTEGER NOT NULL,
    quote TEXT NOT NULL,
    form TEXT NOT NULL,
    number TEXT,
    decision TEXT,
    pinpoint TEXT,
    sentence TEXT NOT NULL,
    at INTEGER NOT NULL,
    day TEXT NOT NULL,
    visibility TEXT NOT NULL,
    PRIMARY KEY (document, start)
  ) WITHOUT ROWID;
  CREATE INDEX citationsByDecision
    ON citations (decision, form, day DESC, document, start, visibility);
  CREATE INDEX citationsOpen ON citations (document, form) WHERE number IS NULL;
`
