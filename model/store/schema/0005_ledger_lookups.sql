-- Schema 5: a row of the ledger finds by an index what it must not repeat. The first trigger read the whole ledger for each
-- row: a kind that is no constant lets SQLite use neither of the partial indices. The second counts, which costs half of what
-- its sum did. What both refuse is what they refused before; tables and rows stay as they are.

DROP TRIGGER ledger_no_replace;
CREATE TRIGGER ledger_no_replace BEFORE INSERT ON ledger
WHEN EXISTS (SELECT 1 FROM ledger WHERE id = NEW.id)
    OR (NEW.kind = 'consume' AND EXISTS (SELECT 1 FROM ledger WHERE request = NEW.request AND kind = 'consume'))
    OR (NEW.kind = 'refund' AND EXISTS (SELECT 1 FROM ledger WHERE request = NEW.request AND kind = 'refund'))
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

DROP TRIGGER ledger_no_overdraw;
CREATE TRIGGER ledger_no_overdraw BEFORE INSERT ON ledger
WHEN NEW.kind = 'consume' AND (SELECT coalesce(granted, 0) FROM entitlement WHERE id = NEW.entitlement)
    <= (SELECT count(*) FROM ledger WHERE entitlement = NEW.entitlement AND kind = 'consume')
    - (SELECT count(*) FROM ledger WHERE entitlement = NEW.entitlement AND kind = 'refund')
BEGIN SELECT RAISE(ABORT, 'no incidents remaining'); END;
