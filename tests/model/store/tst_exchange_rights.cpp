#include "copy_test.h"
#include "tests/support/file_holder.h"

#include <cstdio>

// A workspace takes the place of one that whoever puts it there may not write: SQLite gives him no lock on it.
class ExchangeRightsTest : public CopyTest
{
    Q_OBJECT

private Q_SLOTS:
    void aFileThatIsBeingChangedIsNotReplacedByWhoMayNotWriteIt();
};

static int copyOver(const QString& source, const QString& target)
{
    const auto workspace = Workspace::open(source, testCatalogue());
    const auto saved =
        workspace ? (*workspace)->saveCopy(target, Workspace::Overwrite::Yes) : Result<SavedCopy>(workspace.error());
    std::printf("%s", saved ? "done" : qPrintable(codeOf(saved.error().kind)));
    return 0;
}

void ExchangeRightsTest::aFileThatIsBeingChangedIsNotReplacedByWhoMayNotWriteIt()
{
    QVERIFY(openWorkspace(m_path)->saveCopy(at("backup")));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777))); // the ordinary user is another one
    QVERIFY(QFile::setPermissions(at("backup"), QFile::Permissions(0x6666)));
    const QByteArray before = bytesOf(m_path);
    const auto said = [&] {
        QByteArray output;
        return runAsOrdinaryUser({QStringLiteral("--over"), at("backup"), m_path}, &output) == 0 ? output : "failed";
    };
    {
        const BegunChange change(m_path);
        QVERIFY(QFile::setPermissions(m_path, QFile::Permissions(0x4444)));
        QCOMPARE(said(), QByteArray("locked"));
        QCOMPARE(bytesOf(m_path), before);
    }
    QCOMPARE(said(), QByteArray("done"));
    QCOMPARE(contentsOf(m_path, {QStringLiteral("history")}), contentsOf(at("backup"), {QStringLiteral("history")}));
}

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QStringLiteral("--over"))
        return copyOver(arguments.value(2), arguments.value(3));
    ExchangeRightsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_exchange_rights.moc"
