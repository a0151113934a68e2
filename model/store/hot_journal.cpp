#include "model/store/hot_journal.h"

#include "model/store/access.h"
#include "model/store/checking.h"
#include "model/store/copying.h"
#include "model/store/database.h"
#include "model/store/file_gate.h"
#include "model/store/leftovers.h"
#include "model/store/placing.h"
#include "model/store/rollback_lock.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>

// What a copy turned out to be.
struct Tried
{
    bool opens = false;
    QStringList problems;      // what does not add up in it
    QStringList history;       // the hashes of its rows, in order
    qint64 schema = 0;         // 0: it does not open
    quint32 changeCounter = 0; // SQLite's, one more for each change
};

static quint32 changeCounterIn(const QString& path)
{
    QFile file(path);
    const QByteArray header = file.open(QIODevice::ReadOnly) ? file.read(100) : QByteArray();
    return !header.startsWith("SQLite format 3") || header.size() < 100 ? 0 : qFromBigEndian<quint32>(header.constData() + 24);
}

// With everything that "Check data" looks at: a page of another workspace is sound in itself, and only its rows do not add up
// with those of the others.
static Tried tried(const QString& copy)
{
    Tried result;
    try {
        {
            Database database(copy, Database::Mode::ReadWrite, std::chrono::seconds(1));
            configure(database);
            requireWorkspace(database);
            if (integrityOf(database) != QStringLiteral("ok"))
                return result;
            result.problems = readContents(database).problems();
            Rows rows = database.query(QStringLiteral("SELECT hex(hash) FROM history ORDER BY id"));
            while (rows.next())
                result.history.append(rows.text(0));
            result.schema = database.number(QStringLiteral("PRAGMA user_version"));
        }
        result.opens = !whyNotOpenAlone(copy);
        result.changeCounter = changeCounterIn(copy);
    } catch (const StoreError&) {
        result.opens = false; // what it says of a copy is of no use to anybody
    }
    return result;
}

// One change was begun: undone, the file has no row of its history that it does not have now, and its counter is at most one
// behind. What was rotten before may stay so.
static bool fits(const Tried& undone, const Tried& asItIs)
{
    const auto isOld = [&](const QString& problem) { return asItIs.problems.contains(problem); };
    const bool isNext = asItIs.changeCounter - undone.changeCounter <= 1;
    if (!asItIs.opens) // half written: what does not add up afterwards may not have done so before
        return undone.opens && (undone.problems.isEmpty() || isNext);
    const bool isPast = asItIs.history.mid(0, undone.history.size()) == undone.history;
    return undone.opens && std::all_of(undone.problems.cbegin(), undone.problems.cend(), isOld) && isPast && isNext;
}

std::optional<Beside> whyNotUndo(const QString& copy, const QString& journal)
{
    const quint32 changeCounter = changeCounterIn(copy);
    Tried asItIs = whyNotOpenAlone(copy) ? Tried{} : tried(copy);
    if (!asItIs.opens)
        asItIs.changeCounter = changeCounter;
    if (const auto failure = renameFile(journal, copy + journalSuffix()))
        throw StoreError{*failure};
    if (fits(tried(copy), asItIs))
        return std::nullopt;
    return asItIs.opens ? Beside::Stranger : Beside::NoHelp;
}

static void tryOnCopies(const QString& path, RollbackLock& lock)
{
    const QString copy = temporaryBeside(path), journal = temporaryBeside(path);
    const Leftover leftoverCopy(copy), leftoverJournal(journal);
    requireRoomForCopy(path, copy);
    copyFileAlone(besidePath(path, journalSuffix()), journal);
    copyFileAlone(path, copy); // closing the original lets go of the lock, so it comes last
    lock.release();
    if (const auto why = whyNotUndo(copy, journal))
        throw StoreError{besideFailure(path, {*why, journalSuffix()})};
}

bool requireFittingJournal(const QString& path, std::chrono::milliseconds patience)
{
    RollbackLock lock(path, besidePath(path, journalSuffix()));
    switch (lock.take(patience)) {
    case RollbackLock::State::NothingWaits: return false;
    case RollbackLock::State::Busy:
        throw StoreError{{Failure::Kind::Locked, path, QStringLiteral("an unfinished change is being looked at")}};
    case RollbackLock::State::Forbidden: throw StoreError{besideFailure(path, {Beside::Unsettled, journalSuffix()})};
    case RollbackLock::State::Taken: break;
    }
    try {
        tryOnCopies(path, lock);
    } catch (const StoreError& error) {
        Failure failure = error.failure;
        failure.path = path; // not a copy that is gone
        throw StoreError{failure, error.code};
    }
    return true;
}
