#pragma once

#include "model/store/failures.h"
#include "model/store/file_gate.h"
#include "model/store/folder_lock.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QSqlDatabase;

// The rows of one query, read forwards. A cursor that stays open blocks the other program's commit: read to the end, or
// let it go out of scope.
class Rows
{
public:
    Rows(std::shared_ptr<QSqlQuery> query, QString path) : m_query(std::move(query)), m_path(std::move(path)) {}
    ~Rows() { m_query->finish(); } // the statement is kept for the next time, its cursor is not
    Q_DISABLE_COPY_MOVE(Rows)

    bool next(); // throws: an error also ends QSqlQuery::next()
    QString text(int column) const { return m_query->value(column).toString(); }
    qint64 number(int column) const { return m_query->value(column).toLongLong(); }
    bool isNull(int column) const { return m_query->isNull(column); }
    QDate date(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    QDateTime time(int column) const; // null where the column is
    QVariantList values() const;      // all columns

private:
    std::shared_ptr<QSqlQuery> m_query;
    QString m_path;
};

// One connection to one file. Every method throws StoreError. Text is made storable() before it is bound.
class Database
{
public:
    enum class Mode { ReadWrite, Create };

    Database(const QString& path, Mode mode, std::chrono::milliseconds patience);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    const QString& path() const { return m_path; }
    void setPatience(std::chrono::milliseconds patience); // how long a statement waits for another program's lock

    void run(const QString& sql, const QVariantList& values = {});
    Rows query(const QString& sql, const QVariantList& values = {}) const;
    qint64 number(const QString& sql, const QVariantList& values = {}) const; // first column of the first row, or 0
    QString text(const QString& sql, const QVariantList& values = {}) const;

    // Inserts a whole row: `values` in the order of the columns, without the hash, which is appended. The statement has
    // one place more than there are values.
    void insert(QStringView table, const QString& sql, const QVariantList& values);
    qint64 nextId(const QString& maximumSql) const { return number(maximumSql) + 1; }

    // Where COMMIT fails the change may stand all the same: the last step of it is to make durable that the journal is
    // empty. The row that was inserted last tells, one of the history before all others: nobody else writes the same.
    // For a change that only removes: `countSql` answers 0 once it is made.
    void watchRemoval(const QString& countSql, const QVariantList& values);
    void forgetWitness() { m_witness = {}; }
    std::optional<bool> isWitnessed() const; // nullopt: it cannot be told

    // The last row of the history that this transaction has written: its id and hash, or none.
    QVariantList writtenHistory() const { return m_witness.isHistory ? m_witness.values : QVariantList(); }

    void closeJournal(); // leaves one file behind, not two, where nobody else is writing

private:
    friend class Transaction;
    class Beginning;
    struct Witness
    {
        QString countSql; // "" = nothing was written that tells
        QVariantList values;
        qint64 expected = 0;
        bool isHistory = false;
    };
    void watchRow(QStringView table, const QVariantList& stored);
    Rows queryStored(const QString& sql, const QVariantList& stored) const; // values that are storable()
    std::shared_ptr<QSqlQuery> prepared(const QString& sql) const;
    QSqlDatabase connection() const;

    QString m_path;
    QString m_name;
    std::chrono::milliseconds m_patience;
    mutable FolderLock m_folder;
    FileIdentity m_identity;         // of the file that was opened
    bool m_isReading = false;        // in a transaction that is to read
    mutable bool m_isAtWork = false; // in a transaction that has its lock
    Witness m_witness;               // of the transaction of the moment
    // Statements are prepared once: parsing them anew took more than half of the time of filing a request.
    mutable QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
};

// BEGIN IMMEDIATE and COMMIT as statements: QSqlDatabase::transaction() begins deferred, and its commit() says true
// after a failed statement. Rolled back unless committed; after any error the destructor is the only next step.
class Transaction
{
public:
    enum class Kind { Write, Read };
    Transaction(Database& database, Kind kind);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)
    void commit();

private:
    void end();
    Database& m_database;
    bool m_isDone = false;
};

// The one way to change a file: all of `work`, or nothing. Where COMMIT reports an error it is looked whether the change
// stands: if so it is made durable once more, and counts as done; where that cannot be told the failure is in doubt.
void transact(Database& database, const std::function<void()>& work);
