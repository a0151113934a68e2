#include "tests/support/child.h"
#include "tests/support/invariants.h"
#include "tests/support/sizes.h"
#include "tests/support/workspaces.h"

#include <QThread>
#include <QtTest>

#include <cstdio>
#include <random>

// A1: killed at any instant, no acknowledged write is lost and nothing disagrees. A writer in another process does what
// a person does and acknowledges each step on a pipe; it is killed after 3 to 63 ms; the file is opened and compared
// with what was acknowledged. sized(): 200, 2,000 by night, 10,000 for a release.

static const QString engineer = QStringLiteral("engineer@aurora.example");

static void acknowledge(const char* what, const QString& id)
{
    std::printf("%s %s\n", what, qPrintable(id));
    std::fflush(stdout);
}

// `isHonest` false is the control: it says "filed" before it files.
static int writeUntilKilled(const QString& path, bool isHonest)
{
    const auto workspace = openWorkspace(path);
    acknowledge("ready", {});
    (void)workspace->signInAs(QStringLiteral("global.admin@aurora.example"));
    if (const auto contract = workspace->activate(Benefit::ProductSupport))
        acknowledge("activated", contract->accessId);
    const Contract contract = workspace->organisation()->contracts.constFirst();
    (void)workspace->signInAs(engineer);
    if (workspace->link(contract.accessId, contract.contractId, Portal::SupportForBusiness))
        acknowledge("linked", contract.accessId);
    Draft draft = completeDraft();
    for (int i = 0;; ++i) {
        const auto offer = workspace->plansFor(draft.productVersion, Portal::SupportForBusiness);
        if (!offer || offer->available.isEmpty())
            return 1;
        draft.plan = offer->available.constFirst().id();
        draft.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
        draft.description = QString(200 + i % 40 * 500, u'x');
        if (workspace->keepDraft(draft))
            acknowledge("drafted", draft.key);
        if (!isHonest)
            acknowledge("filed", draft.key);
        const auto filed = workspace->file(draft);
        if (!filed)
            return 2;
        if (isHonest)
            acknowledge("filed", draft.key);
        if (const auto closed = workspace->close(filed->number, i % 2 ? CloseReason::Duplicate : CloseReason::ProductBug))
            acknowledge("closed", draft.key);
    }
}

class KilledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void noAcknowledgedWriteIsLost();
    void anAcknowledgementBeforeTheWriteIsFoundOut();
    void aFileKilledWhileItIsMadeIsThereOrNot();

private:
    struct Told
    {
        QStringList activated, linked, drafted, filed, closed;
    };
    static bool hear(const QByteArray& line, Told& told);
    static QStringList lost(const QString& path, const Told& told);
    // One life of a writer; true where it left a hot journal behind.
    bool writeAndKill(const QString& path, bool isHonest, Told& told);

    std::mt19937 m_random{20210617};
};

bool KilledTest::hear(const QByteArray& line, Told& told)
{
    const QList<QByteArray> words = line.split(' ');
    const QString id = QString::fromLatin1(words.value(1));
    if (words.first() == "activated")
        told.activated.append(id);
    else if (words.first() == "linked")
        told.linked.append(id);
    else if (words.first() == "drafted")
        told.drafted = {id};
    else if (words.first() == "filed") {
        told.filed.append(id);
        told.drafted.clear(); // it became the request
    } else if (words.first() == "closed")
        told.closed.append(id);
    else if (words.first() == "ready")
        told.drafted.clear(); // the next life keeps a draft of its own in the same place
    return words.first() == "ready";
}

bool KilledTest::writeAndKill(const QString& path, bool isHonest, Told& told)
{
    Child child({isHonest ? QStringLiteral("--write") : QStringLiteral("--boast"), path});
    if (!hear(child.line(), told))
        qFatal("the writer did not start");
    // Into the middle of its work, wherever that is: a disk may take longer for one commit than the wait that follows.
    for (quint32 heard = m_random() % 8; heard > 0; --heard)
        hear(child.line(), told);
    QThread::msleep(3 + m_random() % 61); // random instant
    child.kill();
    QList<QByteArray> lines = child.rest().split('\n');
    lines.removeLast(); // what follows the last line end was cut
    for (const QByteArray& line : lines)
        hear(line, told);
    return QFileInfo(path + QStringLiteral("-journal")).size() > 0;
}

QStringList KilledTest::lost(const QString& path, const Told& told)
{
    QStringList lost;
    const auto expect = [&](const char* what, const QStringList& ids, const QString& sql) {
        const QStringList there = runSql(path, sql);
        for (const QString& id : ids)
            if (!there.contains(id))
                lost.append(QLatin1StringView(what) + u' ' + id);
    };
    expect("activated", told.activated, QStringLiteral("SELECT access_id FROM contract"));
    expect("linked", told.linked, QStringLiteral("SELECT access_id FROM contract c JOIN link ON contract = c.id"));
    expect("filed", told.filed, QStringLiteral("SELECT draft_key FROM request"));
    expect("closed", told.closed, QStringLiteral("SELECT draft_key FROM request WHERE state = 'closed'"));
    // A draft may have become a request whose acknowledgement was cut off.
    expect("drafted", told.drafted, QStringLiteral("SELECT draft_key FROM draft UNION SELECT draft_key FROM request"));
    return lost;
}

void KilledTest::noAcknowledgedWriteIsLost()
{
    const int kills = sized(200, 2000, 10'000);
    int hot = 0;
    qsizetype acknowledged = 0;
    for (int round = 0; round * 5 < kills; ++round) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.vantaggi"));
        makeWorkspace(path, QStringLiteral("gold-hybrid"));
        Told told;
        for (int i = 0; i < 5; ++i) {
            hot += writeAndKill(path, true, told);
            {
                // The product first: it is what a person opens after a crash.
                const auto workspace = openWorkspace(path);
                const auto report = workspace->check();
                QVERIFY(report);
                QCOMPARE(report->integrity, QStringLiteral("ok"));
                QCOMPARE(report->problems, QStringList());
            }
            QCOMPARE(brokenInvariants(path), QStringList());
            QCOMPARE(lost(path, told), QStringList());
        }
        acknowledged += told.activated.size() + told.linked.size() + told.filed.size() + told.closed.size();
    }
    qInfo("%d kills, %d hot journals, %lld acknowledged writes, none lost", kills, hot, qlonglong(acknowledged));
    QVERIFY2(hot > 0, "no kill hit a write: the test proves nothing");
    QVERIFY(acknowledged > kills);
}

void KilledTest::anAcknowledgementBeforeTheWriteIsFoundOut()
{
    int found = 0;
    for (int round = 0; round < 60 && found == 0; ++round) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.vantaggi"));
        makeWorkspace(path, QStringLiteral("gold-hybrid"));
        Told told;
        writeAndKill(path, false, told);
        openWorkspace(path);
        found += !lost(path, told).isEmpty();
    }
    QVERIFY(found > 0);
}

void KilledTest::aFileKilledWhileItIsMadeIsThereOrNot()
{
    int there = 0;
    for (int i = 0; i < 40; ++i) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.vantaggi"));
        Child child({QStringLiteral("--make"), path});
        QCOMPARE(child.line(), QByteArray("ready"));
        QThread::msleep(m_random() % 300); // random instant
        child.kill();
        if (!QFile::exists(path))
            continue;
        ++there;
        QCOMPARE(openWorkspace(path)->check()->problems, QStringList());
        QCOMPARE(brokenInvariants(path), QStringList());
    }
    qInfo("%d of 40 were there", there);
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QString mode = application.arguments().value(1);
    const QString path = application.arguments().value(2);
    if (mode == QStringLiteral("--write") || mode == QStringLiteral("--boast"))
        return writeUntilKilled(path, mode == QStringLiteral("--write"));
    if (mode == QStringLiteral("--make")) {
        acknowledge("ready", {});
        makeWorkspace(path, QStringLiteral("activated"));
        return 0;
    }
    KilledTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_killed.moc"
