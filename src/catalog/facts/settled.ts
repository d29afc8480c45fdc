/**
 * SQL condition for a conflict `k` and its settlement `s` (which may be missing): the settlement holds
 * while every witness says what it said then, and the preferred figure is still among them. Witnesses
 * that are gone do not open the case again.
 */
export const isSettled = `(s.key IS NOT NULL
  AND NOT EXISTS (SELECT value FROM json_each(k.witnesses)
    EXCEPT SELECT value FROM json_each(s.witnesses))
  AND (s.preferred IS NULL OR EXISTS (SELECT 1 FROM conflictFigures p
    WHERE p.conflict = k.key AND p.figure = s.preferred)))`
