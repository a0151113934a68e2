#include "tests/bench/rows.h"
#include "tests/support/workspaces.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

static constexpr int rounds = 150;

// What a program without any rule, history or search would do: one table, one row, one transaction, as durable as ours.
class RawFile
{
public:
    explicit RawFile(const QString& path)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("%s", qUtf8Printable(database.lastError().text()));
        m_query = QSqlQuery(database);
        // model/store/access.cpp, configure(): what decides how a commit reaches the disk.
        for (const QString& setting : {u"synchronous=EXTRA"_s, u"fullfsync=ON"_s, u"journal_mode=TRUNCATE"_s,
                                       u"secure_delete=ON"_s, u"temp_store=MEMORY"_s, u"mmap_size=0"_s})
            run(u"PRAGMA "_s + setting);
        run(u"CREATE TABLE request (id INTEGER PRIMARY KEY, number TEXT, product TEXT, category TEXT, problem TEXT, "
            "title TEXT, description TEXT, plan TEXT, severity TEXT, contact TEXT, email TEXT, language TEXT, zone TEXT, "
            "country TEXT, opened INTEGER)"_s);
    }

    void insert(const Draft& draft, int round)
    {
        run(u"BEGIN IMMEDIATE"_s);
        m_query.prepare(u"INSERT INTO request VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        const QString number = QString::number(2'106'170'000'000'000 + round);
        for (const QString& value :
             {number, draft.productVersion, draft.category, draft.problem, draft.title, draft.description, draft.plan, u"C"_s,
              draft.contactName, draft.email, draft.language, draft.timeZone, draft.country})
            m_query.addBindValue(value);
        m_query.addBindValue(qint64(1'623'924'000'000));
        if (!m_query.exec())
            qFatal("%s", qUtf8Printable(m_query.lastError().text()));
        run(u"COMMIT"_s);
    }

private:
    void run(const QString& sql)
    {
        if (!m_query.exec(sql))
            qFatal("%s", qUtf8Printable(m_query.lastError().text()));
        m_query.finish();
    }

    QSqlQuery m_query;
};

static double nanosecondsToFile(Workspace& workspace, const Draft& draft)
{
    std::optional<Outcome<Filed>> filed;
    const double duration = nanoseconds([&] { filed = workspace.file(draft); });
    if (!*filed || (*filed)->consumed != 1)
        qFatal("the request was not filed");
    if (!workspace.close((*filed)->number, CloseReason::Duplicate)) // gives the incident back, so that they never run out
        qFatal("the request was not closed");
    return duration;
}

QList<QJsonObject> filingRows(const QString& folder)
{
    const auto workspace = makeWorkspace(folder + u"/filing.vantaggi"_s, u"gold-hybrid"_s);
    Draft draft = completeDraft();
    draft.plan = preparePlan(*workspace, u"engineer@aurora.example"_s);
    RawFile raw(folder + u"/raw.sqlite"_s);
    QList<double> ours;
    QList<double> reference;
    // In turns, so that both meet the same disk; a round before the count warms both.
    for (int round = -1; round < rounds; ++round) {
        const double filing = nanosecondsToFile(*workspace, draft);
        const double inserting = nanoseconds([&] { raw.insert(draft, round + 1); });
        if (round < 0)
            continue;
        ours.append(filing / 1e6);
        reference.append(inserting / 1e6);
    }
    return {comparedRow(u"file one request, committed and synced"_s, u"ms"_s, median(ours), median(reference),
                        u"one raw SQLite insert transaction"_s, 1.5)};
}
