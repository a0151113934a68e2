#include "copy_test.h"

// What can be read of a damaged file is saved, and what is doubtful or lost is said.

class RecoveryTest : public CopyTest
{
    Q_OBJECT

private Q_SLOTS:
    void recoverySavesEverythingOfASoundFile();
    void recoverySavesTheRestOfADamagedFile();
    void recoveryNeedsNoSchema();
    void recoverySaysWhatIsDoubtful();
    void recoveryRefusesWhatHoldsNothing();
    void aFileOfHolesIsNeitherCopiedNorRead_data();
    void aFileOfHolesIsNeitherCopiedNorRead();
};

void RecoveryTest::recoverySavesEverythingOfASoundFile()
{
    const QByteArray before = bytesOf(m_path);
    const auto recovered = Workspace::recover(m_path, at("rescued.vantaggi"));
    QVERIFY(recovered);
    QVERIFY(recovered->isWhole());
    QCOMPARE(contentsOf(at("rescued.vantaggi")), m_contents);
    QCOMPARE(bytesOf(m_path), before);
    QCOMPARE(files().size(), 2);
}

// Page after page is destroyed: what is saved is never less than what the other pages held, and always opens.
void RecoveryTest::recoverySavesTheRestOfADamagedFile()
{
    constexpr int pageSize = 4096;
    const QByteArray whole = bytesOf(m_path);
    int withRequests = 0;
    const int pages = int(whole.size() / pageSize);
    for (int page = 0; page < pages; ++page) {
        QByteArray bytes = whole;
        bytes.replace(page * pageSize, pageSize, QByteArray(pageSize, char(0x5a)));
        writeBytes(at("damaged"), bytes);
        const auto recovered = Workspace::recover(at("damaged"), at("rescued.vantaggi"), Workspace::Overwrite::Yes);
        QCOMPARE(bytesOf(at("damaged")), bytes);
        QVERIFY2(recovered, qPrintable(QString::number(page)));
        const auto workspace = openWorkspace(at("rescued.vantaggi"));
        withRequests += workspace->requests({})->total == 7;
        QCOMPARE(workspace->check()->integrity, QStringLiteral("ok"));
    }
    qInfo("%d pages: a file was saved each time; %d times with all requests", pages, withRequests);
    QVERIFY(withRequests >= pages * 9 / 10);
}

// Page 1 holds the header, too: nothing says what the file is but the hashes of its rows.
void RecoveryTest::recoveryNeedsNoSchema()
{
    QByteArray bytes = bytesOf(m_path);
    bytes.replace(0, 4096, QByteArray(4096, char(0x5a)));
    writeBytes(at("damaged"), bytes);
    const auto recovered = Workspace::recover(at("damaged"), at("rescued.vantaggi"));
    QVERIFY(recovered);
    QCOMPARE(contentsOf(at("rescued.vantaggi")), m_contents);
    QVERIFY(!recovered->isWhole()); // nobody can know that it is everything
    for (const Recovered::Table& table : recovered->tables) {
        QCOMPARE(table.doubtful, 0);
        QCOMPARE(table.lost, 0);
    }
}

void RecoveryTest::recoverySaysWhatIsDoubtful()
{
    QCOMPARE(runSql(m_path, QStringLiteral("UPDATE request SET title = 'Changed' WHERE id = 2")), QStringList());
    const auto recovered = Workspace::recover(m_path, at("rescued.vantaggi"));
    QVERIFY(recovered);
    QVERIFY(!recovered->isWhole());
    for (const Recovered::Table& table : recovered->tables)
        QCOMPARE(table.doubtful, table.table == QStringLiteral("request") ? 1 : 0);
    QVERIFY(openWorkspace(at("rescued.vantaggi"))->check()->isSound());
}

void RecoveryTest::recoveryRefusesWhatHoldsNothing()
{
    writeBytes(at("letter"), QByteArray(20000, 'x'));
    const auto letter = Workspace::recover(at("letter"), at("rescued"));
    QVERIFY(!letter);
    QCOMPARE(letter.error().path, at("letter"));
    QCOMPARE(letter.error().kind, Failure::Kind::NotAWorkspace);
    runSql(
        at("foreign"),
        QStringLiteral("CREATE VIEW request AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT * FROM n"));
    const auto foreign = Workspace::recover(at("foreign"), at("rescued"));
    QVERIFY(!foreign);
    QCOMPARE(foreign.error().kind, Failure::Kind::NotAWorkspace);
    const auto missing = Workspace::recover(at("none"), at("rescued"));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Failure::Kind::Missing);
    QVERIFY(!QFile::exists(at("rescued")));
}

void RecoveryTest::aFileOfHolesIsNeitherCopiedNorRead_data()
{
    QTest::addColumn<bool>("isSaid");
    QTest::newRow("the header does not know of them") << false;
    QTest::newRow("the header counts them as pages") << true;
}

// Ten gigabytes that take no room, until somebody copies them.
void RecoveryTest::aFileOfHolesIsNeitherCopiedNorRead()
{
    QFETCH(bool, isSaid);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    if (isSaid)
        QVERIFY(file.seek(28) && file.write(QByteArray::fromHex("00280000")) == 4);
    QVERIFY(file.resize(qint64(10) << 30));
    file.close();
    makeWorkspace(at("b.vantaggi"), QStringLiteral("spent"));
    const std::clock_t begun = std::clock(); // of computing (C12): how busy the machine is says nothing
    const auto opened = Workspace::open(m_path, testCatalogue());
    const auto recovered = Workspace::recover(m_path, at("rescued"));
    const auto restored = Workspace::restore(at("b.vantaggi"), m_path);
    const auto received = Workspace::copyReceived(m_path, at("mine"));
    QVERIFY(std::clock() - begun < CLOCKS_PER_SEC);
    QVERIFY(!opened && !recovered && !restored && !received);
    for (const Failure& failure : {opened.error(), recovered.error(), restored.error(), received.error()})
        QCOMPARE(failure, (Failure{Failure::Kind::Damaged, m_path, QStringLiteral("far larger than what is in it")}));
    QCOMPARE(files(), (QStringList{QStringLiteral("a.vantaggi"), QStringLiteral("b.vantaggi")}));
}

QTEST_GUILESS_MAIN(RecoveryTest)
#include "tst_recovery.moc"
