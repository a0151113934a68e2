#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// Why a backup is made (promises.md F3 to F7).
enum class BackupCause { FirstOfDay, Closing, ByHand, BeforeRestore, BeforeUpgrade, BeforeImport, BeforeErasure };
inline constexpr BackupCause allBackupCauses[] = {
    BackupCause::FirstOfDay,    BackupCause::Closing,      BackupCause::ByHand,       BackupCause::BeforeRestore,
    BackupCause::BeforeUpgrade, BackupCause::BeforeImport, BackupCause::BeforeErasure};

// Made before something that cannot be taken back: never thinned out.
bool isKeptForGood(BackupCause cause);

// The name of a backup's file says all that is known without opening it: "vantaggi-2026-11-22T16-22-05Z-v1.vbak", and
// with "pre-restore-", "pre-upgrade-", ... in front where it is kept for good, and "-doubtful" at the end where every row is
// what was written, but the rows do not add up: some may be missing.
struct BackupName
{
    BackupCause cause = BackupCause::ByHand; // of those that are not kept for good, always ByHand
    QDateTime at;                            // UTC, whole seconds
    int schema = 0;
    bool isDoubtful = false;

    QString text() const;
    static std::optional<BackupName> from(const QString& fileName); // nullopt: no backup of ours
    bool operator==(const BackupName&) const = default;
};

// Whether an automatic backup is made now: the first one of a (UTC) day when a workspace is opened; when it is closed,
// where it was changed and the last one is half an hour old. Always for every other cause. Times in the future, of a
// clock that was set back, say nothing.
bool isBackupDue(BackupCause cause, const QList<BackupName>& made, bool isChanged, const QDateTime& now);

// The backups that may go, as positions in `made`: all are kept for two days, then the newest of each of the last 7
// days, 4 weeks and 6 months on which any was made. Counted by what was made and not by what the calendar says: a pause
// or a clock that jumps deletes nothing. What is kept for good or lies in the future stays and takes nobody's place.
// Doubtful ones are counted among themselves: they never push out one that adds up.
QList<qsizetype> surplusBackups(const QList<BackupName>& made, const QDateTime& now);

// --- what the operations on whole files report
struct TableCount
{
    QString table;
    qint64 rows = 0;

    bool operator==(const TableCount&) const = default;
};

struct SavedCopy
{
    QString path;
    qint64 bytes = 0;
    QList<TableCount> rows; // as read back from the copy
    QStringList problems;   // English: what does not add up between the rows
};

struct Restored
{
    QString path;
    QString kept; // where the file that was there before lies now; "" where there was none
    QList<TableCount> rows;
    QStringList problems; // as of a copy
};

struct Recovered
{
    struct Table
    {
        QString table;
        qint64 saved = 0;
        qint64 doubtful = 0; // of the saved: their contents changed since they were written
        qint64 lost = 0;     // seen, but unreadable or without what they refer to
        bool isCut = false;  // part of the table could not be read: nobody knows how many more there were
    };
    QString path;
    QList<Table> tables;
    QStringList problems; // English: what does not add up in the new file
    QString ignored;      // the name of a file beside the damaged one that is none of it; empty: there was none

    bool isWhole() const;
};
