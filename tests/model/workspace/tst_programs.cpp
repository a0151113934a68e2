#include "tests/support/child.h"
#include "tests/support/file_test.h"
#include "tests/support/invariants.h"
#include "tests/support/sizes.h"
#include "tests/support/workspaces.h"

#include <QSignalSpy>
#include <QtTest>

#include <cstdio>
#include <iostream>

static const QString engineer = QStringLiteral("engineer@aurora.example");
static const QString globalAdmin = QStringLiteral("global.admin@aurora.example");

// A second program: reads a path from its input, files one request there, says what became of it.
static int fileOnCommand()
{
    (void)testCatalogue();
    std::string line;
    std::puts("ready");
    std::fflush(stdout);
    while (std::getline(std::cin, line)) {
        const auto workspace = openWorkspace(QString::fromStdString(line));
        (void)workspace->signInAs(engineer);
        Draft draft = completeDraft();
        const auto offer = workspace->plansFor(draft.productVersion, draft.portal);
        draft.plan = offer->available.isEmpty() ? offer->unavailable.constFirst().id() : offer->available.constFirst().id();
        const auto filed = workspace->file(draft);
        const QString answer = filed               ? QStringLiteral("filed")
                               : filed.isRefused() ? codeOf(filed.refusals().first().reason)
                                                   : codeOf(filed.failure().kind);
        std::puts(qPrintable(answer));
        std::fflush(stdout);
    }
    return 0;
}

class ProgramsTest : public FileTest
{
    Q_OBJECT

public:
    ProgramsTest() : FileTest(fastFolderTemplate()) {}

private Q_SLOTS:
    void programsRacingForTheLastIncidentShareIt_data();
    void programsRacingForTheLastIncidentShareIt();
    void whatOneProgramChangesTheOtherShows();
    void aRoleTakenAwayMeanwhileDoesNotPass();
    void anIncidentSpentMeanwhileDoesNotPass();
    void anActivationMadeMeanwhileIsNotMadeTwice();
};

void ProgramsTest::programsRacingForTheLastIncidentShareIt_data()
{
    QTest::addColumn<int>("programs");
    QTest::addColumn<int>("rounds");
    QTest::newRow("two") << 2 << sized(60, 1000, 1000);
    QTest::newRow("four") << 4 << sized(20, 200, 200);
}

void ProgramsTest::programsRacingForTheLastIncidentShareIt()
{
    QFETCH(int, programs);
    QFETCH(int, rounds);
    makeWorkspace(m_path, QStringLiteral("spent")); // one Product Support incident left
    std::vector<std::unique_ptr<Child>> racers;
    QList<QByteArray> expected{"filed"};
    for (int i = 0; i < programs; ++i)
        racers.push_back(std::make_unique<Child>(QStringList{QStringLiteral("--file")}));
    for (int i = 1; i < programs; ++i)
        expected.append("no-incidents");
    for (const auto& racer : racers)
        QCOMPARE(racer->line(), QByteArray("ready"));
    for (int i = 0; i < rounds; ++i) {
        const QString path = m_folder->filePath(QStringLiteral("race"));
        QVERIFY(QFile::copy(m_path, path));
        for (const auto& racer : racers)
            racer->say(path.toUtf8());
        QList<QByteArray> answers;
        for (const auto& racer : racers)
            answers.append(racer->line());
        std::sort(answers.begin(), answers.end());
        QCOMPARE(answers, expected);
        QCOMPARE(runSql(path, QStringLiteral("SELECT count(*) FROM request WHERE title = 'It does not start'")),
                 QStringList{QStringLiteral("1")});
        if (i % 20 == 0)
            QCOMPARE(brokenInvariants(path), QStringList());
        QVERIFY(QFile::remove(path));
    }
    for (const auto& racer : racers)
        QCOMPARE(racer->finish(), 0);
}

void ProgramsTest::whatOneProgramChangesTheOtherShows()
{
    const auto one = makeWorkspace(m_path, QStringLiteral("gold-hybrid"));
    const auto two = openWorkspace(m_path);
    QVERIFY(one->signInAs(globalAdmin));
    QVERIFY(two->signInAs(engineer));
    const QSignalSpy changed(two.get(), &Workspace::changed);
    QVERIFY(!two->refresh());
    QVERIFY(one->activate(Benefit::ProductSupport));
    QCOMPARE(changed.count(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, 2000); // by itself, within two seconds (B4)
    QCOMPARE(two->organisation()->contracts.size(), 1);
    QVERIFY(two->benefitsPage().rows.first().contract);
    QVERIFY(!one->refresh()); // its own change is no news
}

void ProgramsTest::aRoleTakenAwayMeanwhileDoesNotPass()
{
    const auto workspace = makeWorkspace(m_path, QStringLiteral("gold-hybrid"));
    QVERIFY(workspace->signInAs(globalAdmin));
    QVERIFY(workspace->benefitsPage().rows.first().whyNotActivate.isEmpty());
    QCOMPARE(runSql(m_path, QStringLiteral("DELETE FROM account_role WHERE role = 'global-admin'")), QStringList());
    const auto outcome = workspace->activate(Benefit::ProductSupport);
    QVERIFY(outcome.isRefused());
    QCOMPARE(outcome.refusals().first().reason, Reason::RoleRequired);
    QVERIFY(workspace->organisation()->contracts.isEmpty());
    QVERIFY(!workspace->benefitsPage().rows.first().whyNotActivate.isEmpty()); // and now the page knows
    QCOMPARE(runSql(m_path, QStringLiteral("SELECT roles FROM history WHERE kind = 'refused'")), QStringList{QString()});
}

void ProgramsTest::anIncidentSpentMeanwhileDoesNotPass()
{
    const auto one = makeWorkspace(m_path, QStringLiteral("spent"));
    const auto two = openWorkspace(m_path);
    Draft draft = completeDraft();
    draft.plan = preparePlan(*one, engineer);
    QCOMPARE(preparePlan(*two, engineer), draft.plan);
    QVERIFY(two->keepDraft(draft));
    QVERIFY(one->file(draft));
    draft.key = QStringLiteral("another");
    const auto outcome = two->file(draft);
    QVERIFY(outcome.isRefused());
    QCOMPARE(outcome.refusals().first().reason, Reason::NoIncidents);
    QCOMPARE(two->linkedContracts().first().entitlement(Benefit::ProductSupport)->remaining(), Quantity(0));
    QCOMPARE(two->draft(Portal::SupportForBusiness)->title, draft.title); // the draft stays
}

void ProgramsTest::anActivationMadeMeanwhileIsNotMadeTwice()
{
    const auto one = makeWorkspace(m_path, QStringLiteral("gold-hybrid"));
    const auto two = openWorkspace(m_path);
    QVERIFY(one->signInAs(globalAdmin));
    QVERIFY(two->signInAs(QStringLiteral("partner.admin@aurora.example")));
    QVERIFY(one->activate(Benefit::ProductSupport));
    const auto second = two->activate(Benefit::ProductSupport);
    QVERIFY(second.isRefused());
    QCOMPARE(second.refusals().first().reason, Reason::AlreadyActivated);
    QCOMPARE(two->organisation()->contracts.size(), 1);
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == QStringLiteral("--file"))
        return fileOnCommand();
    ProgramsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_programs.moc"
