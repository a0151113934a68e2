#include "model/store/failures.h"
#include "tests/support/files.h"
#include "tests/support/invariants.h"
#include "tests/support/workspaces.h"

#include <QtTest>

#include <filesystem>

class GateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        // The ordinary user of some cases is another one.
        QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777));
        m_path = m_folder->filePath(QStringLiteral("a.vantaggi"));
    }
    void cleanup() { QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777)); }
    void aMissingFileIsNotMade();
    void whatIsNoWorkspaceIsRefusedInItsKindAndLeftUntouched_data();
    void whatIsNoWorkspaceIsRefusedInItsKindAndLeftUntouched();
    void aFileOfANewerVersionIsLeftUntouched();
    void aForeignTriggerIsNotAccepted();
    void aDateThatDoesNotExistIsNotAccepted();
    void namesWithSpecialCharactersOpen_data();
    void namesWithSpecialCharactersOpen();
    void aFileWithASecondNameIsNotOpened();
    void theNamesOfTheProgramItselfHinderNobody();
    void aPathThatIsTooLongIsCalledThat();
    void everyNativeCodeHasItsKind_data();
    void everyNativeCodeHasItsKind();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void GateTest::aMissingFileIsNotMade()
{
    QCOMPARE(verdictOn(m_path), QStringLiteral("missing"));
    QVERIFY(!QFile::exists(m_path));
    QCOMPARE(verdictOn(m_folder->path()), QStringLiteral("is-folder"));
    QCOMPARE(verdictOn(m_folder->filePath(QStringLiteral("none/a.vantaggi"))), QStringLiteral("missing"));
}

void GateTest::whatIsNoWorkspaceIsRefusedInItsKindAndLeftUntouched_data()
{
    QTest::addColumn<int>("keep");    // bytes kept of a sound file
    QTest::addColumn<int>("patchAt"); // -1: none
    QTest::addColumn<QByteArray>("patch");
    QTest::addColumn<QString>("kind");
    const QString foreign = QStringLiteral("not-a-workspace");
    const QString damaged = QStringLiteral("damaged");
    QTest::newRow("empty") << 0 << -1 << QByteArray() << QStringLiteral("empty");
    QTest::newRow("a text") << 5000 << 0 << QByteArray("GNU GENERAL PUBLIC LICENSE") << foreign;
    QTest::newRow("of another program") << -1 << 68 << QByteArray::fromHex("0f055112") << foreign;
    QTest::newRow("of no program") << -1 << 68 << QByteArray(4, '\0') << foreign;
    QTest::newRow("cut inside the header") << 60 << -1 << QByteArray() << damaged;
    QTest::newRow("the header alone") << 100 << -1 << QByteArray() << damaged;
    QTest::newRow("cut in half") << 60000 << -1 << QByteArray() << damaged;
    QTest::newRow("version 0") << -1 << 60 << QByteArray(4, '\0') << damaged;
    QTest::newRow("WAL header") << -1 << 18 << QByteArray("\x02\x02") << damaged;
    QTest::newRow("first page torn") << -1 << 100 << QByteArray(300, '\x7f') << damaged;
}

void GateTest::whatIsNoWorkspaceIsRefusedInItsKindAndLeftUntouched()
{
    QFETCH(int, keep);
    QFETCH(int, patchAt);
    QFETCH(QByteArray, patch);
    QFETCH(QString, kind);
    makeWorkspace(m_path, QStringLiteral("activated"));
    QByteArray bytes = bytesOf(m_path);
    if (keep >= 0)
        bytes.truncate(keep);
    if (patchAt >= 0)
        bytes.replace(patchAt, patch.size(), patch);
    writeBytes(m_path, bytes);
    QCOMPARE(verdictOn(m_path), kind);
    QCOMPARE(bytesOf(m_path), bytes);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("a.vantaggi")});
}

void GateTest::aFileOfANewerVersionIsLeftUntouched()
{
    makeWorkspace(m_path, QStringLiteral("gold-hybrid"));
    runSql(m_path, QStringLiteral("PRAGMA user_version=99"));
    const QByteArray bytes = bytesOf(m_path);
    QCOMPARE(verdictOn(m_path), QStringLiteral("newer"));
    QCOMPARE(bytesOf(m_path), bytes);
}

void GateTest::aForeignTriggerIsNotAccepted()
{
    makeWorkspace(m_path, QStringLiteral("gold-hybrid"));
    runSql(m_path, QStringLiteral("CREATE TRIGGER free AFTER INSERT ON link BEGIN DELETE FROM draft; END"));
    QCOMPARE(verdictOn(m_path), QStringLiteral("damaged"));
}

void GateTest::aDateThatDoesNotExistIsNotAccepted()
{
    makeWorkspace(m_path, QStringLiteral("gold-hybrid"));
    QCOMPARE(runSql(m_path, QStringLiteral("UPDATE workspace SET today = '2027-02-29'")),
             QStringList{QStringLiteral("error 275")});
    QCOMPARE(runSql(m_path, QStringLiteral("UPDATE workspace SET today = '17/06/2021'")),
             QStringList{QStringLiteral("error 275")});
    QCOMPARE(verdictOn(m_path), QStringLiteral("opens"));
}

void GateTest::namesWithSpecialCharactersOpen_data()
{
    QTest::addColumn<QString>("name");
    for (const char16_t* name : {u"with space", u"50%20", u"què?mode=memory", u"a#b", u"'; DROP", u"\u202eabc", u"-x"})
        QTest::newRow(qUtf8Printable(QString::fromUtf16(name))) << QString::fromUtf16(name);
}

void GateTest::namesWithSpecialCharactersOpen()
{
    QFETCH(QString, name);
    const QString path = m_folder->filePath(name + QStringLiteral(".vantaggi"));
    makeWorkspace(path, QStringLiteral("gold-hybrid"));
    QCOMPARE(verdictOn(path), QStringLiteral("opens"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

static void link(const QString& from, const QString& to)
{
    std::filesystem::create_hard_link(from.toStdU16String(), to.toStdU16String());
}

// Each name has a journal of its own: by the other one nobody would see what is half done.
void GateTest::aFileWithASecondNameIsNotOpened()
{
    const QString second = m_folder->filePath(QStringLiteral("b.vantaggi"));
    makeWorkspace(m_path, QStringLiteral("gold-hybrid"));
    link(m_path, second);
    const QByteArray bytes = bytesOf(m_path);
    QCOMPARE(verdictOn(m_path), QStringLiteral("two-names"));
    QCOMPARE(verdictOn(second), QStringLiteral("two-names"));
    QVERIFY(bytesOf(m_path) == bytes);
    QVERIFY(QFile::remove(second));
    QCOMPARE(verdictOn(m_path), QStringLiteral("opens"));
}

void GateTest::theNamesOfTheProgramItselfHinderNobody()
{
    makeWorkspace(m_path, QStringLiteral("gold-hybrid"));
    link(m_path, m_folder->filePath(QStringLiteral(".a.vantaggi.0123456789abcdef0123456789abcdef.tmp")));
    const QString kept = m_folder->filePath(QStringLiteral("a.damaged-20261122T161205Z.vantaggi"));
    link(m_path, kept);
    QCOMPARE(verdictOn(m_path), QStringLiteral("opens"));
    QCOMPARE(verdictOn(kept), QStringLiteral("two-names"));
    link(m_path, m_folder->filePath(QStringLiteral("b.vantaggi")));
    QCOMPARE(verdictOn(m_path), QStringLiteral("two-names"));
}

void GateTest::aPathThatIsTooLongIsCalledThat()
{
    QCOMPARE(verdictOn(m_folder->filePath(QString(300, u'x'))), QStringLiteral("name-too-long"));
    QCOMPARE(verdictOn(m_folder->path() + QStringLiteral("/none").repeated(1000)), QStringLiteral("name-too-long"));
    const Scenario scenario = *testCatalogue().scenario(QStringLiteral("no-offers"));
    const auto made =
        Workspace::create(m_folder->filePath(QString(250, u'x')), scenario, {}, Workspace::Overwrite::No, testCatalogue());
    QVERIFY(!made); // its journal would have no name
    QCOMPARE(made.error().kind, Failure::Kind::NameTooLong);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void GateTest::everyNativeCodeHasItsKind_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("kind");
    const auto row = [](int code, const char16_t* kind) { QTest::addRow("%d", code) << code << QString::fromUtf16(kind); };
    for (int code : {5, 6, 261, 517})
        row(code, u"locked");
    for (int code : {8, 776, 1544})
        row(code, u"read-only");
    for (int code : {11, 267, 779})
        row(code, u"damaged");
    for (int code : {10, 266, 778, 1034, 1546, 1, 7, 21, 2067, 1811})
        row(code, u"io");
    row(13, u"disk-full");
    row(26, u"not-a-workspace");
    row(14, u"not-permitted");
    row(1032, u"gone");
}

void GateTest::everyNativeCodeHasItsKind()
{
    QFETCH(int, code);
    QFETCH(QString, kind);
    QCOMPARE(codeOf(kindOf(code)), kind);
}

QTEST_GUILESS_MAIN(GateTest)
#include "tst_gate.moc"
