-- Schema 1. Rules for every table: STRICT; enums as words; calendar dates as ISO text, checked so that 30 February
-- cannot get in; times in UTC milliseconds; no translated text; no views, no JSON functions, no current time. Every row
-- ends with a SHA-256 over its table's name and its other values (row_hash.h), so that rotten bits are noticed.

CREATE TABLE workspace (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    kind TEXT NOT NULL CHECK (kind IN ('training', 'organisation')),
    edition TEXT NOT NULL CHECK (length(CAST(edition AS BLOB)) BETWEEN 1 AND 400 AND instr(edition, char(0)) = 0),
    scenario TEXT NOT NULL CHECK (length(CAST(scenario AS BLOB)) <= 400 AND instr(scenario, char(0)) = 0),
    name_en TEXT NOT NULL CHECK (length(CAST(name_en AS BLOB)) <= 40000 AND instr(name_en, char(0)) = 0),
    name_it TEXT NOT NULL CHECK (length(CAST(name_it AS BLOB)) <= 40000 AND instr(name_it, char(0)) = 0),
    today TEXT CHECK (today IS NULL OR (today GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(today, '+0 days') IS today)),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    CHECK ((kind = 'training') = (today IS NOT NULL))
) STRICT;

CREATE TABLE organisation (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (length(CAST(name AS BLOB)) <= 40000 AND instr(name, char(0)) = 0),
    partner_id TEXT NOT NULL CHECK (length(CAST(partner_id AS BLOB)) <= 400 AND instr(partner_id, char(0)) = 0),
    country TEXT NOT NULL CHECK (length(CAST(country AS BLOB)) <= 400 AND instr(country, char(0)) = 0),
    csp TEXT NOT NULL CHECK (csp IN ('none', 'direct-bill', 'indirect-reseller')),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TABLE customer (
    id INTEGER PRIMARY KEY,
    organisation INTEGER NOT NULL REFERENCES organisation (id),
    name TEXT NOT NULL CHECK (length(CAST(name AS BLOB)) <= 40000 AND instr(name, char(0)) = 0),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    UNIQUE (organisation, name)
) STRICT;

CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    organisation INTEGER NOT NULL REFERENCES organisation (id),
    sign_in TEXT NOT NULL UNIQUE CHECK (length(CAST(sign_in AS BLOB)) BETWEEN 1 AND 4000 AND instr(sign_in, char(0)) = 0),
    display_name TEXT NOT NULL CHECK (length(CAST(display_name AS BLOB)) <= 40000 AND instr(display_name, char(0)) = 0),
    kind TEXT NOT NULL CHECK (kind IN ('work-or-school', 'microsoft-account')),
    mpn INTEGER NOT NULL CHECK (mpn IN (0, 1)),
    csp INTEGER NOT NULL CHECK (csp IN (0, 1)),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TABLE account_role (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES account (id),
    role TEXT NOT NULL CHECK (role IN ('global-admin', 'mpn-partner-admin', 'admin-agent', 'helpdesk-agent', 'sales-agent',
        'account-admin', 'user-management-admin', 'billing-admin', 'business-profile-admin', 'referrals-admin',
        'referrals-user', 'incentives-admin', 'incentives-user', 'report-viewer', 'executive-report-viewer')),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    UNIQUE (account, role)
) STRICT;

CREATE TABLE offer (
    id INTEGER PRIMARY KEY,
    organisation INTEGER NOT NULL REFERENCES organisation (id),
    kind TEXT NOT NULL CHECK (length(CAST(kind AS BLOB)) BETWEEN 1 AND 400 AND instr(kind, char(0)) = 0),
    level TEXT NOT NULL CHECK (length(CAST(level AS BLOB)) <= 400 AND instr(level, char(0)) = 0),
    competency TEXT NOT NULL CHECK (length(CAST(competency AS BLOB)) <= 400 AND instr(competency, char(0)) = 0),
    start_date TEXT NOT NULL CHECK (start_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(start_date, '+0 days') IS start_date),
    end_date TEXT NOT NULL CHECK (end_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(end_date, '+0 days') IS end_date),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

-- What activation issues.
CREATE TABLE contract (
    id INTEGER PRIMARY KEY,
    organisation INTEGER NOT NULL REFERENCES organisation (id),
    access_id TEXT NOT NULL UNIQUE CHECK (access_id GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'),
    contract_id TEXT NOT NULL UNIQUE CHECK (contract_id GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'),
    start_date TEXT NOT NULL CHECK (start_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(start_date, '+0 days') IS start_date),
    end_date TEXT NOT NULL CHECK (end_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(end_date, '+0 days') IS end_date),
    activated_by INTEGER NOT NULL REFERENCES account (id),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    CHECK (access_id <> contract_id)
) STRICT;

-- One benefit inside a contract; granted NULL = unlimited.
CREATE TABLE entitlement (
    id INTEGER PRIMARY KEY,
    contract INTEGER NOT NULL REFERENCES contract (id),
    benefit TEXT NOT NULL CHECK (benefit IN ('product-support', 'signature-cloud-support', 'tpd')),
    plan_name TEXT NOT NULL CHECK (length(CAST(plan_name AS BLOB)) <= 4000 AND instr(plan_name, char(0)) = 0),
    source TEXT NOT NULL CHECK (length(CAST(source AS BLOB)) <= 4000 AND instr(source, char(0)) = 0),
    granted INTEGER CHECK (granted BETWEEN 0 AND 100000),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    UNIQUE (contract, benefit)
) STRICT;

CREATE TABLE link (
    id INTEGER PRIMARY KEY,
    contract INTEGER NOT NULL REFERENCES contract (id),
    account INTEGER NOT NULL REFERENCES account (id),
    portal TEXT NOT NULL CHECK (portal IN ('support-for-business', 'azure', 'microsoft-365', 'power-platform', 'lcs')),
    date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(date, '+0 days') IS date),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    UNIQUE (account, contract)
) STRICT;

-- What was typed, half-filled or not: one per account and portal.
CREATE TABLE draft (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES account (id),
    portal TEXT NOT NULL CHECK (portal IN ('support-for-business', 'azure', 'microsoft-365', 'power-platform', 'lcs')),
    draft_key TEXT NOT NULL CHECK (length(CAST(draft_key AS BLOB)) BETWEEN 1 AND 400 AND instr(draft_key, char(0)) = 0),
    customer TEXT NOT NULL CHECK (length(CAST(customer AS BLOB)) <= 40000 AND instr(customer, char(0)) = 0),
    family TEXT NOT NULL CHECK (length(CAST(family AS BLOB)) <= 40000 AND instr(family, char(0)) = 0),
    product TEXT NOT NULL CHECK (length(CAST(product AS BLOB)) <= 40000 AND instr(product, char(0)) = 0),
    product_version TEXT NOT NULL CHECK (length(CAST(product_version AS BLOB)) <= 40000 AND instr(product_version, char(0)) = 0),
    category TEXT NOT NULL CHECK (length(CAST(category AS BLOB)) <= 40000 AND instr(category, char(0)) = 0),
    problem TEXT NOT NULL CHECK (length(CAST(problem AS BLOB)) <= 40000 AND instr(problem, char(0)) = 0),
    title TEXT NOT NULL CHECK (length(CAST(title AS BLOB)) <= 40000 AND instr(title, char(0)) = 0),
    description TEXT NOT NULL CHECK (length(CAST(description AS BLOB)) <= 4000000 AND instr(description, char(0)) = 0),
    plan TEXT NOT NULL CHECK (length(CAST(plan AS BLOB)) <= 40000 AND instr(plan, char(0)) = 0),
    severity TEXT CHECK (severity IN ('A', 'B', 'C')),
    hours TEXT NOT NULL CHECK (hours IN ('business-hours', 'around-the-clock')),
    contact_method TEXT NOT NULL CHECK (contact_method IN ('email', 'phone')),
    contact_name TEXT NOT NULL CHECK (length(CAST(contact_name AS BLOB)) <= 40000 AND instr(contact_name, char(0)) = 0),
    email TEXT NOT NULL CHECK (length(CAST(email AS BLOB)) <= 40000 AND instr(email, char(0)) = 0),
    phone TEXT NOT NULL CHECK (length(CAST(phone AS BLOB)) <= 40000 AND instr(phone, char(0)) = 0),
    language TEXT NOT NULL CHECK (length(CAST(language AS BLOB)) <= 40000 AND instr(language, char(0)) = 0),
    time_zone TEXT NOT NULL CHECK (length(CAST(time_zone AS BLOB)) <= 40000 AND instr(time_zone, char(0)) = 0),
    country TEXT NOT NULL CHECK (length(CAST(country AS BLOB)) <= 40000 AND instr(country, char(0)) = 0),
    copy_to TEXT NOT NULL CHECK (length(CAST(copy_to AS BLOB)) <= 40000 AND instr(copy_to, char(0)) = 0),
    step INTEGER NOT NULL CHECK (step BETWEEN 1 AND 3),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    UNIQUE (account, portal)
) STRICT;

-- A filed request. The draft's key is unique for its account: a second Submit of one draft finds the first (A8).
CREATE TABLE request (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE CHECK (number GLOB '[0-9][0-9][0-9][0-9][0-9][0-9]0000[0-9][0-9][0-9][0-9][0-9][0-9]'),
    account INTEGER NOT NULL REFERENCES account (id),
    organisation INTEGER NOT NULL REFERENCES organisation (id),
    entitlement INTEGER REFERENCES entitlement (id),
    plan_name TEXT NOT NULL CHECK (length(CAST(plan_name AS BLOB)) <= 4000 AND instr(plan_name, char(0)) = 0),
    state TEXT NOT NULL CHECK (state IN ('open', 'waiting', 'closed')),
    close_reason TEXT CHECK (close_reason IN ('solved', 'duplicate', 'product-bug')),
    opened_ms INTEGER NOT NULL,
    opened TEXT NOT NULL CHECK (opened GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(opened, '+0 days') IS opened),
    closed_ms INTEGER,
    closed TEXT CHECK (closed IS NULL OR (closed GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(closed, '+0 days') IS closed)),
    portal TEXT NOT NULL CHECK (portal IN ('support-for-business', 'azure', 'microsoft-365', 'power-platform', 'lcs')),
    draft_key TEXT NOT NULL CHECK (length(CAST(draft_key AS BLOB)) BETWEEN 1 AND 400 AND instr(draft_key, char(0)) = 0),
    customer TEXT NOT NULL CHECK (length(CAST(customer AS BLOB)) <= 40000 AND instr(customer, char(0)) = 0),
    family TEXT NOT NULL CHECK (length(CAST(family AS BLOB)) <= 40000 AND instr(family, char(0)) = 0),
    product TEXT NOT NULL CHECK (length(CAST(product AS BLOB)) <= 40000 AND instr(product, char(0)) = 0),
    product_version TEXT NOT NULL CHECK (length(CAST(product_version AS BLOB)) BETWEEN 1 AND 40000 AND instr(product_version, char(0)) = 0),
    category TEXT NOT NULL CHECK (length(CAST(category AS BLOB)) <= 40000 AND instr(category, char(0)) = 0),
    problem TEXT NOT NULL CHECK (length(CAST(problem AS BLOB)) <= 40000 AND instr(problem, char(0)) = 0),
    title TEXT NOT NULL CHECK (length(CAST(title AS BLOB)) BETWEEN 1 AND 40000 AND instr(title, char(0)) = 0),
    description TEXT NOT NULL CHECK (length(CAST(description AS BLOB)) <= 4000000 AND instr(description, char(0)) = 0),
    plan TEXT NOT NULL CHECK (length(CAST(plan AS BLOB)) BETWEEN 1 AND 40000 AND instr(plan, char(0)) = 0),
    severity TEXT NOT NULL CHECK (severity IN ('A', 'B', 'C')),
    hours TEXT NOT NULL CHECK (hours IN ('business-hours', 'around-the-clock')),
    contact_method TEXT NOT NULL CHECK (contact_method IN ('email', 'phone')),
    contact_name TEXT NOT NULL CHECK (length(CAST(contact_name AS BLOB)) <= 40000 AND instr(contact_name, char(0)) = 0),
    email TEXT NOT NULL CHECK (length(CAST(email AS BLOB)) <= 40000 AND instr(email, char(0)) = 0),
    phone TEXT NOT NULL CHECK (length(CAST(phone AS BLOB)) <= 40000 AND instr(phone, char(0)) = 0),
    language TEXT NOT NULL CHECK (length(CAST(language AS BLOB)) <= 40000 AND instr(language, char(0)) = 0),
    time_zone TEXT NOT NULL CHECK (length(CAST(time_zone AS BLOB)) <= 40000 AND instr(time_zone, char(0)) = 0),
    country TEXT NOT NULL CHECK (length(CAST(country AS BLOB)) <= 40000 AND instr(country, char(0)) = 0),
    copy_to TEXT NOT NULL CHECK (length(CAST(copy_to AS BLOB)) <= 40000 AND instr(copy_to, char(0)) = 0),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    UNIQUE (account, draft_key),
    CHECK ((state = 'closed') = (close_reason IS NOT NULL)),
    CHECK ((state = 'closed') = (closed IS NOT NULL)),
    CHECK ((state = 'closed') = (closed_ms IS NOT NULL))
) STRICT;
CREATE INDEX request_by_state ON request (state, id);

-- What a search looks through: number, title, description and product of a request, folded (fold.h). Apart from the
-- requests, so that listing them does not read it.
CREATE TABLE request_search (
    id INTEGER PRIMARY KEY REFERENCES request (id),
    folded TEXT NOT NULL CHECK (instr(folded, char(0)) = 0),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

-- The only source of "incidents remaining" (rules.md D9): granted - consumed + refunded. Append-only. An unlimited
-- entitlement has no rows here.
CREATE TABLE ledger (
    id INTEGER PRIMARY KEY,
    entitlement INTEGER NOT NULL REFERENCES entitlement (id),
    kind TEXT NOT NULL CHECK (kind IN ('consume', 'refund')),
    request INTEGER NOT NULL REFERENCES request (id),
    at_ms INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE UNIQUE INDEX ledger_one_consume ON ledger (request) WHERE kind = 'consume';
CREATE UNIQUE INDEX ledger_one_refund ON ledger (request) WHERE kind = 'refund';
CREATE INDEX ledger_by_entitlement ON ledger (entitlement, kind);

-- Everything that was done, and every attempt that a rule refused, with the roles of that moment. Append-only; codes
-- only. Nobody signed in: account NULL.
CREATE TABLE history (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('created', 'activated', 'linked', 'opened', 'consumed', 'closed', 'refunded',
        'date-set', 'refused')),
    at_ms INTEGER NOT NULL,
    date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(date, '+0 days') IS date),
    account INTEGER REFERENCES account (id),
    roles TEXT NOT NULL CHECK (length(CAST(roles AS BLOB)) <= 4000 AND instr(roles, char(0)) = 0),
    request INTEGER REFERENCES request (id),
    contract INTEGER REFERENCES contract (id),
    detail TEXT NOT NULL CHECK (length(CAST(detail AS BLOB)) <= 4000 AND instr(detail, char(0)) = 0),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX history_by_request ON history (request) WHERE request IS NOT NULL;

CREATE TRIGGER ledger_no_update BEFORE UPDATE ON ledger
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER ledger_no_delete BEFORE DELETE ON ledger
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
-- INSERT OR REPLACE deletes without firing the trigger above unless recursive_triggers is on: this one does not depend on it.
CREATE TRIGGER ledger_no_replace BEFORE INSERT ON ledger
WHEN EXISTS (SELECT 1 FROM ledger WHERE id = NEW.id OR (request = NEW.request AND kind = NEW.kind))
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER ledger_no_overdraw BEFORE INSERT ON ledger
WHEN NEW.kind = 'consume' AND (SELECT coalesce(granted, 0) FROM entitlement WHERE id = NEW.entitlement)
    <= (SELECT coalesce(sum(CASE kind WHEN 'consume' THEN 1 ELSE -1 END), 0) FROM ledger WHERE entitlement = NEW.entitlement)
BEGIN SELECT RAISE(ABORT, 'no incidents remaining'); END;
CREATE TRIGGER ledger_refund_needs_consume BEFORE INSERT ON ledger
WHEN NEW.kind = 'refund' AND NOT EXISTS (SELECT 1 FROM ledger
    WHERE request = NEW.request AND entitlement = NEW.entitlement AND kind = 'consume')
BEGIN SELECT RAISE(ABORT, 'nothing to refund'); END;

CREATE TRIGGER history_no_update BEFORE UPDATE ON history
BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;
CREATE TRIGGER history_no_delete BEFORE DELETE ON history
BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;
CREATE TRIGGER history_no_replace BEFORE INSERT ON history
WHEN EXISTS (SELECT 1 FROM history WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;

CREATE TRIGGER request_no_reopen BEFORE UPDATE OF state ON request
WHEN OLD.state = 'closed' AND NEW.state <> 'closed'
BEGIN SELECT RAISE(ABORT, 'a closed request stays closed'); END;
