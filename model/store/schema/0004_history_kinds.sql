-- Schema 4: the history also tells when the record of an own organisation was edited, and when the file was restored from a
-- backup (detail is how many times before, and the name of the backup). Only a check grows: the rows stay as they are, and so do their hashes.

CREATE TABLE history_4 (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('created', 'activated', 'linked', 'opened', 'consumed', 'closed', 'refunded',
        'date-set', 'edition-set', 'organisation-edited', 'restored', 'refused')),
    at_ms INTEGER NOT NULL,
    date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(date, '+0 days') IS date),
    account INTEGER REFERENCES account (id),
    roles TEXT NOT NULL CHECK (length(CAST(roles AS BLOB)) <= 4000 AND instr(roles, char(0)) = 0),
    request INTEGER REFERENCES request (id),
    contract INTEGER REFERENCES contract (id),
    detail TEXT NOT NULL CHECK (length(CAST(detail AS BLOB)) <= 4000 AND instr(detail, char(0)) = 0),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
INSERT INTO history_4 SELECT * FROM history;
DROP TABLE history;
ALTER TABLE history_4 RENAME TO history;
CREATE INDEX history_by_request ON history (request) WHERE request IS NOT NULL;
CREATE INDEX history_restored ON history (id) WHERE kind = 'restored';

CREATE TRIGGER history_no_update BEFORE UPDATE ON history
BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;
CREATE TRIGGER history_no_delete BEFORE DELETE ON history
BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;
CREATE TRIGGER history_no_replace BEFORE INSERT ON history
WHEN EXISTS (SELECT 1 FROM history WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;
