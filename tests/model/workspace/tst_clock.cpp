#include "tests/support/invariants.h"
#include "tests/support/workspaces.h"

#include <QtTest>

// E3: the date of an own workspace is the computer's. A clock that was set back brings no day back: contracts that have
// ended stay ended, and the history keeps its order.
class ClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClockSetBackIsNotBelieved();
    void theClockOfATrainingWorkspaceIsItsOwn();
};

static Organisation someOrganisation()
{
    Account admin;
    admin.signIn = QStringLiteral("anna@officina.example");
    admin.displayName = QStringLiteral("Anna");
    admin.mpn = true;
    admin.roles = {Role::GlobalAdmin};
    Organisation organisation;
    organisation.name = QStringLiteral("L'Officina");
    organisation.partnerId = QStringLiteral("1234");
    organisation.country = QStringLiteral("IT");
    organisation.accounts = {admin};
    return organisation;
}

void ClockTest::aClockSetBackIsNotBelieved()
{
    const QTemporaryDir folder(fastFolderTemplate());
    const QString path = folder.filePath(QStringLiteral("a.vantaggi"));
    {
        const auto made = Workspace::createOwn(path, someOrganisation(), QStringLiteral("mpn-2021"), testCatalogue());
        QVERIFY(made);
        QCOMPARE((*made)->today(), QDate::currentDate());
    }
    // An entry of the day after tomorrow, as it stands there once the clock was set back by two days.
    const QDate later = QDate::currentDate().addDays(2);
    QCOMPARE(runSql(path,
                    QStringLiteral("INSERT INTO history VALUES (2, 'date-set', 0, ?, NULL, '', NULL, NULL, '', zeroblob(32))"),
                    {later.toString(Qt::ISODate)}),
             QStringList());
    const auto workspace = openWorkspace(path);
    QCOMPARE(workspace->today(), later);
}

void ClockTest::theClockOfATrainingWorkspaceIsItsOwn()
{
    const QTemporaryDir folder(fastFolderTemplate());
    const QString path = folder.filePath(QStringLiteral("a.vantaggi"));
    const auto workspace = makeWorkspace(path, QStringLiteral("gold-hybrid"));
    const QDate today = workspace->today();
    QVERIFY(workspace->advanceToday(40));
    QVERIFY(workspace->setToday(today)); // a trainer may go back
    QCOMPARE(workspace->today(), today);
}

QTEST_GUILESS_MAIN(ClockTest)
#include "tst_clock.moc"
