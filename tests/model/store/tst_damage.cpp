#include "tests/support/invariants.h"
#include "tests/support/sizes.h"
#include "tests/support/workspaces.h"

#include <QtTest>

#include <random>

// C6 and C8: whatever happens to the bytes of a file, nothing crashes, a refused file is not touched, and what opens is
// either what was written or is reported by check().

// What a person reads in a workspace, in one text.
static QString readAll(Workspace& workspace)
{
    QString all;
    QDebug out(&all);
    out << workspace.name().en << workspace.name().it << workspace.scenarioId() << workspace.today() << workspace.edition().id
        << codeOf(workspace.kind());
    const QList<Organisation> organisations = workspace.organisations();
    for (const Organisation& o : organisations) {
        out << o.name << o.partnerId << o.country << codeOf(o.csp) << o.customers;
        for (const Account& a : o.accounts) {
            out << a.signIn << a.displayName << codeOf(a.kind) << a.mpn << a.csp;
            for (Role role : a.roles)
                out << codeOf(role);
        }
        for (const Offer& offer : o.offers)
            out << offer.kind << offer.level << offer.competency << offer.start << offer.end;
        for (const Contract& c : o.contracts) {
            out << c.accessId << c.contractId << c.start << c.end << c.activatedBy;
            for (const Entitlement& e : c.entitlements)
                out << e.id << e.planName << e.source << e.granted.value_or(-1) << e.consumed << e.refunded;
        }
        for (const Account& a : o.accounts)
            if (workspace.signInAs(a.signIn)) {
                const QList<Link> links = workspace.links();
                for (const Link& link : links)
                    out << link.contract << link.account << codeOf(link.portal) << link.date;
            }
    }
    const auto requests = workspace.requests({});
    for (const SupportRequest& listed : requests ? requests->requests : QList<SupportRequest>()) {
        const auto request = workspace.request(listed.number);
        if (!request)
            continue;
        const Draft& d = request->asked;
        out << request->number << request->planName << request->consumed << codeOf(request->state) << request->openedAt
            << request->opened << request->closedAt << request->closed << request->openedBy << d.title << d.description << d.key
            << d.productVersion << d.category << d.problem << d.plan << d.contactName << d.email << d.phone;
        for (const RequestEvent& event : request->history)
            out << codeOf(event.kind) << event.at << event.date << event.account << event.detail;
    }
    return all;
}

class DamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_path = m_folder.filePath(QStringLiteral("a.vantaggi"));
        {
            const auto workspace = makeWorkspace(m_path, QStringLiteral("activated"));
            QVERIFY(workspace->signInAs(QStringLiteral("engineer@aurora.example")));
            QVERIFY(workspace->keepDraft(completeDraft()));
            QVERIFY(workspace->askForHours(completeAdvisoryDraft()));
            QVERIFY(workspace->keepAdvisoryDraft(completeAdvisoryDraft()));
            m_content = readAll(*workspace);
        }
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_bytes = file.readAll();
        QCOMPARE(m_bytes.size() % pageSize, 0);
    }
    void corruptedPagesAreNoticed();
    void aTableThatLostAllItsRowsIsNoticed();
    void whereATableAndItsIndexBothLoseTheirRowsNobodyKnows();
    void truncatedFilesAreRefused();
    void flippedBitsAreNoticed();
    void anEditBehindTheProgramsBackIsNoticed();
    void aChangeNeverHidesAnEarlierOne_data();
    void aChangeNeverHidesAnEarlierOne();
    void rowsThatAreGoneAreMissed_data();
    void rowsThatAreGoneAreMissed();

private:
    static constexpr int pageSize = 4096;
    enum class Verdict { Refused, Reported, Harmless, Unseen, Touched };
    Verdict judge(const QByteArray& bytes);

    QTemporaryDir m_folder{fastFolderTemplate()};
    QString m_path, m_content;
    QByteArray m_bytes;
    std::mt19937 m_random{20210617};
};

DamageTest::Verdict DamageTest::judge(const QByteArray& bytes)
{
    {
        QFile file(m_path);
        // In place: cutting it to nothing first makes some file systems wait for the disk.
        if (!file.open(QIODevice::ReadWrite) || file.write(bytes) != bytes.size() || !file.resize(bytes.size()))
            qFatal("cannot write the damaged file");
    }
    bool isClean = false;
    QString content;
    {
        auto workspace = Workspace::open(m_path, testCatalogue());
        if (!workspace) {
            QFile file(m_path);
            if (!file.open(QIODevice::ReadOnly))
                qFatal("the damaged file is gone");
            return file.readAll() == bytes ? Verdict::Refused : Verdict::Touched;
        }
        const auto report = (*workspace)->check();
        isClean = report && report->integrity == QStringLiteral("ok") && report->problems.isEmpty();
        content = readAll(**workspace);
    }
    if (!isClean)
        return Verdict::Reported;
    return content == m_content ? Verdict::Harmless : Verdict::Unseen;
}

void DamageTest::corruptedPagesAreNoticed()
{
    const int pages = int(m_bytes.size() / pageSize);
    int noticed = 0;
    const int rounds = sized(400, 2000, 20'000);
    for (int i = 0; i < rounds; ++i) {
        QByteArray bytes = m_bytes;
        char* page = bytes.data() + qsizetype(m_random() % pages) * pageSize;
        switch (i % 3) {
        case 0: // zeroes
            std::fill_n(page, pageSize, '\0');
            break;
        case 1: // noise
            std::generate_n(page, pageSize, [&] { return char(m_random()); });
            break;
        case 2: // another page of the file
            std::copy_n(m_bytes.constData() + qsizetype(m_random() % pages) * pageSize, pageSize, page);
            break;
        }
        const Verdict verdict = judge(bytes);
        QVERIFY2(verdict != Verdict::Unseen && verdict != Verdict::Touched, qPrintable(QStringLiteral("round %1").arg(i)));
        noticed += verdict == Verdict::Refused || verdict == Verdict::Reported;
    }
    QVERIFY(noticed > rounds * 8 / 10);
}

static QByteArray withoutRows(QByteArray bytes, qint64 page, char kind)
{
    constexpr qsizetype size = 4096;
    QByteArray empty = kind + QByteArray::fromHex("00000000100000");
    empty.resize(size, '\0');
    return bytes.replace((page - 1) * size, size, empty);
}

// A page as SQLite writes it for a table without rows stands in the place of one with rows: nothing about it is malformed.
void DamageTest::aTableThatLostAllItsRowsIsNoticed()
{
    QCOMPARE(judge(m_bytes), Verdict::Harmless);
    const QStringList roots = runSql(m_path, QStringLiteral("SELECT rootpage, name FROM sqlite_schema WHERE type = 'table'"));
    int tried = 0;
    for (const QString& root : roots) {
        const QString table = root.section(u'|', 1);
        QCOMPARE(judge(m_bytes), Verdict::Harmless);
        if (runSql(m_path, QStringLiteral("SELECT count(*) FROM ") + table) == QStringList{QStringLiteral("0")})
            continue;
        const Verdict verdict = judge(withoutRows(m_bytes, root.section(u'|', 0, 0).toLongLong(), '\x0d'));
        QVERIFY2(verdict == Verdict::Refused || verdict == Verdict::Reported, qPrintable(table));
        ++tried;
    }
    QVERIFY(tried >= 15);
}

// The control of the test above, and the limit of what is noticed: a table and its index that agree.
void DamageTest::whereATableAndItsIndexBothLoseTheirRowsNobodyKnows()
{
    QCOMPARE(judge(m_bytes), Verdict::Harmless);
    const auto rootOf = [&](const char* name) {
        return runSql(m_path, QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = '%1'").arg(QLatin1StringView(name)))
            .constFirst()
            .toLongLong();
    };
    QByteArray bytes = withoutRows(m_bytes, rootOf("draft"), '\x0d');
    bytes = withoutRows(bytes, rootOf("sqlite_autoindex_draft_1"), '\x0a');
    QCOMPARE(judge(bytes), Verdict::Harmless);
    QCOMPARE(runSql(m_path, QStringLiteral("SELECT count(*) FROM draft")), QStringList{QStringLiteral("0")});
}

void DamageTest::truncatedFilesAreRefused()
{
    for (int i = 0; i < sized(400, 2000, 20'000); ++i) {
        const qsizetype size = qsizetype(m_random() % quint32(m_bytes.size()));
        QCOMPARE(judge(m_bytes.left(size)), Verdict::Refused);
    }
}

void DamageTest::flippedBitsAreNoticed()
{
    for (int i = 0; i < sized(400, 4000, 40'000); ++i) {
        QByteArray bytes = m_bytes;
        const qsizetype at = qsizetype(m_random() % quint32(bytes.size()));
        bytes[at] = char(bytes.at(at) ^ char(1 << (m_random() % 8)));
        const Verdict verdict = judge(bytes);
        QVERIFY2(verdict != Verdict::Unseen, qPrintable(QStringLiteral("byte %1").arg(at)));
    }
}

// The control of the row hashes: SQLite itself finds nothing wrong with these.
void DamageTest::anEditBehindTheProgramsBackIsNoticed()
{
    QCOMPARE(judge(m_bytes), Verdict::Harmless);
    for (const char16_t* sql :
         {u"UPDATE request SET title = 'Another title' WHERE id = 1", u"UPDATE account_role SET role = 'global-admin'",
          u"UPDATE entitlement SET granted = 99999 WHERE granted IS NOT NULL", u"UPDATE workspace SET today = '2021-01-01'",
          u"UPDATE link SET portal = 'lcs'"}) {
        QCOMPARE(judge(m_bytes), Verdict::Harmless);
        QCOMPARE(runSql(m_path, QString::fromUtf16(sql)), QStringList());
        QCOMPARE(runSql(m_path, QStringLiteral("PRAGMA integrity_check")), QStringList{QStringLiteral("ok")});
        const auto report = openWorkspace(m_path)->check();
        QVERIFY(report);
        QVERIFY2(!report->problems.isEmpty(), qPrintable(QString::fromUtf16(sql)));
        QVERIFY(report->problems.first().contains(QStringLiteral("contents changed")));
        QVERIFY(!report->problems.join(u' ').contains(QStringLiteral("Another title")));
    }
}

// Writing a row anew gives it a new hash, which would say that all is well.
void DamageTest::aChangeNeverHidesAnEarlierOne_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("change");
    for (const auto& [sql, change] : {std::pair{"UPDATE request SET title = 'Another' WHERE state = 'open'", "close"},
                                      {"UPDATE workspace SET name_en = 'Another'", "date"},
                                      {"UPDATE workspace SET name_en = 'Another'", "edition"},
                                      {"UPDATE organisation SET country = 'Another'", "organisation"},
                                      {"UPDATE account SET csp = 1 - csp", "account"},
                                      {"UPDATE account_role SET role = 'sales-agent'", "account"},
                                      {"UPDATE offer SET level = 'silver'", "offer"}})
        QTest::addRow("%s, %s", change, sql) << QString::fromLatin1(sql) << QString::fromLatin1(change);
}

static Outcome<Done> edited(Workspace& workspace, const QString& change)
{
    const Organisation before = workspace.organisations().constFirst();
    Organisation after = before;
    if (change == QStringLiteral("organisation"))
        after.name += QStringLiteral(" and sons");
    else if (change == QStringLiteral("account"))
        after.accounts[0].displayName += QStringLiteral(" the younger");
    else
        after.offers[0].start = after.offers.at(0).start.addDays(-1);
    return workspace.editOrganisation(before, after);
}

static Outcome<Done> changed(Workspace& workspace, const QString& change)
{
    if (change == QStringLiteral("date"))
        return workspace.advanceToday(1);
    if (change == QStringLiteral("edition"))
        return workspace.setEdition(QStringLiteral("maicpp-2023"));
    if (change != QStringLiteral("close"))
        return edited(workspace, change);
    const auto closed =
        workspace.close(workspace.requests({.state = RequestState::Open})->requests.first().number, CloseReason::Solved);
    return closed.then([](const Closed&) { return Done{}; });
}

void DamageTest::aChangeNeverHidesAnEarlierOne()
{
    QFETCH(QString, sql);
    QFETCH(QString, change);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("b.vantaggi"));
    const bool isTraining =
        QStringList{QStringLiteral("close"), QStringLiteral("date"), QStringLiteral("edition")}.contains(change);
    (void)(isTraining ? makeWorkspace(path, QStringLiteral("activated")) : makeOwnWorkspace(path));
    const auto sign = [](Workspace& workspace) { return workspace.signInAs(workspace.accounts().constFirst().signIn).isDone(); };
    QCOMPARE(runSql(path, sql), QStringList());
    {
        const auto workspace = openWorkspace(path);
        QVERIFY(sign(*workspace));
        const Outcome<Done> outcome = changed(*workspace, change);
        QVERIFY(outcome.isFailed());
        QCOMPARE(outcome.failure().kind, Failure::Kind::Damaged);
    }
    const auto report = openWorkspace(path)->check();
    QVERIFY(report && report->problems.join(u' ').contains(QStringLiteral("contents changed")));
}

void DamageTest::rowsThatAreGoneAreMissed_data()
{
    QTest::addColumn<QString>("table");
    for (const char* table : {"request_search", "link", "advisory_request", "ledger"})
        QTest::newRow(table) << QString::fromLatin1(table);
}

// Deleted as somebody would who knows the file: what forbids it is taken away and put back.
void DamageTest::rowsThatAreGoneAreMissed()
{
    QFETCH(QString, table);
    QCOMPARE(judge(m_bytes), Verdict::Harmless);
    const QString trigger = table + QStringLiteral("_no_delete");
    const QString forbids = runSql(m_path, QStringLiteral("SELECT sql FROM sqlite_schema WHERE name = ?"), {trigger}).value(0);
    if (!forbids.isEmpty())
        QCOMPARE(runSql(m_path, QStringLiteral("DROP TRIGGER ") + trigger), QStringList());
    QCOMPARE(runSql(m_path, QStringLiteral("DELETE FROM %1 WHERE id = 1").arg(table)), QStringList());
    if (!forbids.isEmpty())
        QCOMPARE(runSql(m_path, forbids), QStringList());
    const auto report = openWorkspace(m_path)->check();
    QVERIFY(report && !report->problems.isEmpty());
}

QTEST_GUILESS_MAIN(DamageTest)
#include "tst_damage.moc"
