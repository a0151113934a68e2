-- Schema 2: partner advisory hours (TPD), which are no incidents: what is typed, and what was filed. The rules in the head
-- of 0001_initial.sql hold here too.

-- What was typed, half-filled or not: one per account.
CREATE TABLE advisory_draft (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL UNIQUE REFERENCES account (id),
    draft_key TEXT NOT NULL CHECK (length(CAST(draft_key AS BLOB)) BETWEEN 1 AND 400 AND instr(draft_key, char(0)) = 0),
    service TEXT NOT NULL CHECK (service IN ('presales', 'deployment')),
    product_version TEXT NOT NULL CHECK (length(CAST(product_version AS BLOB)) <= 40000 AND instr(product_version, char(0)) = 0),
    hours INTEGER NOT NULL CHECK (hours BETWEEN 0 AND 1000),
    title TEXT NOT NULL CHECK (length(CAST(title AS BLOB)) <= 40000 AND instr(title, char(0)) = 0),
    description TEXT NOT NULL CHECK (length(CAST(description AS BLOB)) <= 4000000 AND instr(description, char(0)) = 0),
    email TEXT NOT NULL CHECK (length(CAST(email AS BLOB)) <= 40000 AND instr(email, char(0)) = 0),
    phone TEXT NOT NULL CHECK (length(CAST(phone AS BLOB)) <= 40000 AND instr(phone, char(0)) = 0),
    language TEXT NOT NULL CHECK (length(CAST(language AS BLOB)) <= 40000 AND instr(language, char(0)) = 0),
    time_zone TEXT NOT NULL CHECK (length(CAST(time_zone AS BLOB)) <= 40000 AND instr(time_zone, char(0)) = 0),
    country TEXT NOT NULL CHECK (length(CAST(country AS BLOB)) <= 40000 AND instr(country, char(0)) = 0),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

-- A filed request and the hours that it took; hours left = the membership's - the sum of these. Append-only, but for what
-- names a person, which may be erased.
CREATE TABLE advisory_request (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE CHECK (number GLOB '[0-9][0-9][0-9][0-9][0-9][0-9]0000[0-9][0-9][0-9][0-9][0-9][0-9]'),
    account INTEGER NOT NULL REFERENCES account (id),
    organisation INTEGER NOT NULL REFERENCES organisation (id),
    deducted INTEGER NOT NULL CHECK (deducted BETWEEN 0 AND 1000),
    opened_ms INTEGER NOT NULL,
    opened TEXT NOT NULL CHECK (opened GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(opened, '+0 days') IS opened),
    draft_key TEXT NOT NULL CHECK (length(CAST(draft_key AS BLOB)) BETWEEN 1 AND 400 AND instr(draft_key, char(0)) = 0),
    service TEXT NOT NULL CHECK (service IN ('presales', 'deployment')),
    product_version TEXT NOT NULL CHECK (length(CAST(product_version AS BLOB)) BETWEEN 1 AND 40000 AND instr(product_version, char(0)) = 0),
    hours INTEGER NOT NULL CHECK (hours BETWEEN 1 AND 1000),
    title TEXT NOT NULL CHECK (length(CAST(title AS BLOB)) BETWEEN 1 AND 40000 AND instr(title, char(0)) = 0),
    description TEXT NOT NULL CHECK (length(CAST(description AS BLOB)) BETWEEN 1 AND 4000000 AND instr(description, char(0)) = 0),
    email TEXT NOT NULL CHECK (length(CAST(email AS BLOB)) BETWEEN 1 AND 40000 AND instr(email, char(0)) = 0),
    phone TEXT NOT NULL CHECK (length(CAST(phone AS BLOB)) BETWEEN 1 AND 40000 AND instr(phone, char(0)) = 0),
    language TEXT NOT NULL CHECK (length(CAST(language AS BLOB)) <= 40000 AND instr(language, char(0)) = 0),
    time_zone TEXT NOT NULL CHECK (length(CAST(time_zone AS BLOB)) <= 40000 AND instr(time_zone, char(0)) = 0),
    country TEXT NOT NULL CHECK (length(CAST(country AS BLOB)) <= 40000 AND instr(country, char(0)) = 0),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    UNIQUE (account, draft_key),
    CHECK (deducted <= hours)
) STRICT;
CREATE INDEX advisory_request_by_organisation ON advisory_request (organisation, id);

CREATE TRIGGER advisory_request_no_update BEFORE UPDATE OF id, number, account, organisation, deducted, opened_ms, opened,
    draft_key, service, product_version, hours ON advisory_request
BEGIN SELECT RAISE(ABORT, 'requests for hours are append-only'); END;
CREATE TRIGGER advisory_request_no_delete BEFORE DELETE ON advisory_request
BEGIN SELECT RAISE(ABORT, 'requests for hours are append-only'); END;
CREATE TRIGGER advisory_request_no_replace BEFORE INSERT ON advisory_request
WHEN EXISTS (SELECT 1 FROM advisory_request WHERE id = NEW.id OR number = NEW.number
    OR (account = NEW.account AND draft_key = NEW.draft_key))
BEGIN SELECT RAISE(ABORT, 'requests for hours are append-only'); END;
