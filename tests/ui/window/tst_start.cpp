#include "opened_window.h"

#include "model/backups.h"
#include "ui/start/offer_editor.h"
#include "ui/start/organisation_dialog.h"
#include "ui/start/scenario_dialog.h"
#include "ui/start/workspace_files.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/field.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/searchable_combo.h"
#include "ui/window/failure_bar.h"
#include "ui/window/workspace_view.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        allowOnlyOffscreenWarnings();
        m_opened.emplace();
    }
    void cleanup() { m_opened.reset(); }

    void oneClickOpensTheFirstScenarioWithNobodySignedIn()
    {
        m_opened->click(u"tryButton"_s);
        QVERIFY(m_opened->window->workspace());
        QCOMPARE(m_opened->window->workspace()->scenarioId(), u"gold-hybrid"_s);
        QVERIFY(!m_opened->window->workspace()->account());
        QCOMPARE(m_opened->window->view()->place(), Place::Home);
    }

    void aSecondTryLeavesTheFirstAlone()
    {
        QVERIFY(m_opened->window->tryIt());
        const QString first = m_opened->window->workspace()->path();
        (void)m_opened->window->workspace()->advanceToday(1);
        QVERIFY(m_opened->window->tryIt());
        QVERIFY(m_opened->window->workspace()->path() != first);
        QVERIFY(m_opened->window->openWorkspace(first));
        QCOMPARE(m_opened->window->workspace()->today(), QDate(2021, 6, 18));
    }

    void openAsksForTheFile()
    {
        const QString file = m_opened->newWorkspace(u"action-pack"_s);
        m_opened->window->askOpenPath = [&](const QString&) { return file; };
        m_opened->click(u"openFileButton"_s);
        QCOMPARE(m_opened->window->workspace()->scenarioId(), u"action-pack"_s);
    }

    void everyFailureIsSaidInWordsWithARemedy_data()
    {
        QTest::addColumn<Failure::Kind>("kind");
        QTest::addColumn<QString>("remedy"); // objectName of the button that must be there
        using Kind = Failure::Kind;
        QTest::newRow("missing") << Kind::Missing << u"openOtherButton"_s;
        QTest::newRow("folder") << Kind::IsFolder << u"openOtherButton"_s;
        QTest::newRow("other program's") << Kind::NotAWorkspace << u"openOtherButton"_s;
        QTest::newRow("empty") << Kind::Empty << u"openOtherButton"_s;
        QTest::newRow("damaged") << Kind::Damaged << u"openOtherButton"_s;
        QTest::newRow("newer") << Kind::Newer << u"openOtherButton"_s;
        QTest::newRow("read-only") << Kind::ReadOnly << u"openOtherButton"_s;
        QTest::newRow("not permitted") << Kind::NotPermitted << u"retryButton"_s;
        QTest::newRow("locked") << Kind::Locked << u"retryButton"_s;
        QTest::newRow("disk full") << Kind::DiskFull << u"retryButton"_s;
        QTest::newRow("gone") << Kind::Gone << u"openOtherButton"_s;
        QTest::newRow("exists") << Kind::Exists << u"openOtherButton"_s;
        QTest::newRow("same file") << Kind::SameFile << u"openOtherButton"_s;
        QTest::newRow("reserved name") << Kind::ReservedName << u"openOtherButton"_s;
        QTest::newRow("two names") << Kind::TwoNames << u"retryButton"_s;
        QTest::newRow("name too long") << Kind::NameTooLong << u"openOtherButton"_s;
        QTest::newRow("bad content") << Kind::BadContent << u"closeFailureButton"_s;
        QTest::newRow("input/output") << Kind::Io << u"retryButton"_s;
    }
    void everyFailureIsSaidInWordsWithARemedy()
    {
        QFETCH(Failure::Kind, kind);
        QFETCH(QString, remedy);
        FailureBar* bar = m_opened->window->failureBar();
        bar->showFailure({kind, u"/somewhere/file.vantaggi"_s, u"detail for the log"_s}, [] {});
        QVERIFY(bar->isVisible());
        QVERIFY(bar->text().size() > 30);
        QVERIFY(m_opened->find(remedy)->isVisible());
        m_opened->click(u"closeFailureButton"_s);
        QVERIFY(!bar->isVisible());
    }

    void retryDoesTheSameAgain()
    {
        int times = 0;
        m_opened->window->failureBar()->showFailure({Failure::Kind::Locked, u"x"_s, {}}, [&] { ++times; });
        m_opened->click(u"retryButton"_s);
        QCOMPARE(times, 1);
        QVERIFY(!m_opened->window->failureBar()->isVisible());
    }

    void aFileThatIsNoWorkspaceIsRefusedAndUntouched()
    {
        QFile file(m_opened->path(u"letter.vantaggi"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Dear Sir");
        file.close();
        QVERIFY(!m_opened->window->openWorkspace(file.fileName()));
        QVERIFY(m_opened->window->failureBar()->isVisible());
        QVERIFY(!m_opened->window->workspace());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("Dear Sir"));
    }

    void aFailedOpenLeavesTheOpenWorkspaceOpen()
    {
        m_opened->open(u"gold-hybrid"_s);
        QVERIFY(!m_opened->window->openWorkspace(m_opened->path(u"nothing.vantaggi"_s)));
        QVERIFY(m_opened->window->workspace());
        QVERIFY(!m_opened->find(u"forgetButton"_s)->isVisible());       // it was never in the list
        QVERIFY(!QFile::exists(m_opened->path(u"nothing.vantaggi"_s))); // never replaced by an empty one
    }

    void recentOnesAreListedAndMissingOnesCanBeTakenOff()
    {
        const QString file = m_opened->newWorkspace(u"gold-hybrid"_s);
        QVERIFY(m_opened->window->openWorkspace(file));
        m_opened->window->closeWorkspace();
        settle();
        QCOMPARE(m_opened->find<QAbstractButton>(u"recent0Button"_s)->text(), u"Open"_s);
        QVERIFY(QFile::remove(file));
        m_opened->restart();
        QCOMPARE(m_opened->find<QAbstractButton>(u"recent0Button"_s)->text(), u"Remove from the list"_s);
        m_opened->click(u"recent0Button"_s);
        QVERIFY(m_opened->preferences->recent().isEmpty());
        QVERIFY(!m_opened->find(u"recent0Button"_s));
    }

    // The list still says Open: the file went after it was drawn.
    void aListedOneThatIsGoneIsTakenOffWhereTheFailureIsSaid()
    {
        QVERIFY(m_opened->window->openWorkspace(m_opened->newWorkspace(u"activated"_s)));
        const QString file = m_opened->newWorkspace(u"gold-hybrid"_s);
        QVERIFY(m_opened->window->openWorkspace(file));
        m_opened->window->closeWorkspace();
        settle();
        QVERIFY(QFile::remove(file));
        for (const Backup& backup : Backups(file).all()) // with one of them it could be brought back
            QVERIFY(QFile::remove(backup.path));
        m_opened->click(u"recent0Button"_s);
        const auto* forget = m_opened->find<QAbstractButton>(u"forgetButton"_s);
        QVERIFY(forget->isVisible());
        QCOMPARE(forget->text(), u"Remove from the list"_s);
        m_opened->click(u"forgetButton"_s);
        settle();
        QVERIFY(!m_opened->window->failureBar()->isVisible());
        QCOMPARE(m_opened->preferences->recent().size(), 1);
        QVERIFY(m_opened->preferences->recent().constFirst().path != file);
        QVERIFY(m_opened->find(u"recent0Button"_s) && !m_opened->find(u"recent1Button"_s));
    }

    void ownOrganisationSaysWhatIsMissingAndKeepsWhatWasTyped()
    {
        OrganisationDialog dialog(OpenedWindow::catalogue(), &*m_opened->window);
        dialog.findChild<SearchableCombo*>(u"countryCombo"_s)->setCurrentId(u"IT"_s); // the computer's own may be unknown
        dialog.show();
        auto* name = dialog.findChild<QLineEdit*>(u"organisationNameField"_s);
        name->setText(u"L'Officina"_s);
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QStringList wrong;
        for (Field* field : dialog.findChildren<Field*>())
            if (!field->error().isEmpty())
                wrong << field->editor()->objectName();
        QCOMPARE(wrong, (QStringList{u"partnerIdField"_s, u"signInField"_s, u"offerTypeCombo"_s}));
        QCOMPARE(name->text(), u"L'Officina"_s);
    }

    void theFirstFieldWithAnErrorGetsTheFocus()
    {
        OrganisationDialog dialog(OpenedWindow::catalogue(), &*m_opened->window);
        dialog.findChild<QLineEdit*>(u"organisationNameField"_s)->setText(u"L'Officina"_s);
        auto* partnerId = dialog.findChild<QLineEdit*>(u"partnerIdField"_s);
        partnerId->setText(u"12ab"_s);
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto* create = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        auto* cancel = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Cancel);
        QVERIFY(cancel->geometry().right() < create->geometry().left()); // the same order in every dialog
        QTest::mouseClick(create, Qt::LeftButton);
        settle();
        QVERIFY(dialog.isVisible());
        QCOMPARE(dialog.focusWidget(), partnerId);
        QCOMPARE(qobject_cast<Field*>(partnerId->parentWidget())->error(), u"A partner ID has 4 to 10 digits."_s);
        QVERIFY(dialog.rect().contains(QRect(partnerId->mapTo(&dialog, QPoint()), partnerId->size())));
    }

    void ownOrganisationMakesItsFile()
    {
        OrganisationDialog dialog(OpenedWindow::catalogue(), &*m_opened->window);
        dialog.findChild<QLineEdit*>(u"organisationNameField"_s)->setText(u"L'Officina"_s);
        dialog.findChild<QLineEdit*>(u"partnerIdField"_s)->setText(u"1234"_s);
        dialog.findChild<SearchableCombo*>(u"countryCombo"_s)->setCurrentId(u"IT"_s);
        dialog.findChild<QLineEdit*>(u"signInField"_s)->setText(u"anna@officina.example"_s);
        dialog.findChild<QAbstractButton*>(u"role-global-admin"_s)->click();
        dialog.findChild<QAbstractButton*>(u"removeOfferButton"_s)->click();
        dialog.show();
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        const auto made = Workspace::createOwn(m_opened->path(u"own.vantaggi"_s), dialog.organisation(), dialog.editionId(),
                                               OpenedWindow::catalogue());
        QVERIFY(made);
        QCOMPARE((*made)->accounts().constFirst().roles, QList<Role>{Role::GlobalAdmin});
        QCOMPARE((*made)->kind(), WorkspaceKind::Organisation);
    }

    // The choice is that of a training workspace's switch: the same editions, the same words on what becomes of the offers.
    void ownOrganisationIsMadeUnderTheEditionChosen()
    {
        OrganisationDialog dialog(OpenedWindow::catalogue(), &*m_opened->window);
        dialog.show();
        auto* choice = dialog.findChild<ChoiceRow*>(u"editionChoice"_s);
        QCOMPARE(dialog.editionId(), u"mpn-2021"_s);
        const auto* secondHand = dialog.findChild<MessageBar*>(u"secondHandBar"_s);
        QVERIFY(!secondHand->isVisible());
        choice->buttonOf(u"maicpp-2026"_s)->click();
        QCOMPARE(dialog.editionId(), u"maicpp-2026"_s);
        QVERIFY(secondHand->isVisible());
        auto* type = dialog.findChild<SearchableCombo*>(u"offerTypeCombo"_s);
        QVERIFY(type->matchingIds(u"Gold"_s).isEmpty()); // the offers are that edition's
        QVERIFY(!type->matchingIds(u"Success"_s).isEmpty());
    }

    void scenarioOpensUnderTheEditionChosen()
    {
        ScenarioDialog dialog(OpenedWindow::catalogue(), &*m_opened->window);
        dialog.show();
        settle();
        auto* list = dialog.findChild<QListWidget*>(u"scenarioList"_s);
        auto* choice = dialog.findChild<ChoiceRow*>(u"editionChoice"_s);
        const auto* effect = dialog.findChild<QLabel*>(u"editionEffect"_s);
        QCOMPARE(dialog.editionId(), u"mpn-2021"_s);
        QVERIFY(!effect->isVisible());
        for (int row = 0; row < list->count(); ++row) { // it follows the scenario until somebody chooses
            list->setCurrentRow(row);
            QCOMPARE(dialog.editionId(), dialog.scenario().edition);
        }
        list->setCurrentRow(0);
        QTest::mouseClick(choice->buttonOf(u"maicpp-2023"_s), Qt::LeftButton);
        QVERIFY(effect->isVisible());
        QVERIFY(effect->text().startsWith(u"1 membership offer of this workspace exists in that edition too"_s));
        list->setCurrentRow(4);
        QCOMPARE(dialog.editionId(), u"maicpp-2023"_s);
        list->setCurrentRow(0);
        const auto made = Workspace::create(m_opened->path(u"2023.vantaggi"_s), dialog.scenario(), {}, Workspace::Overwrite::No,
                                            OpenedWindow::catalogue(), dialog.editionId());
        QVERIFY(made);
        QCOMPARE((*made)->edition().id, u"maicpp-2023"_s);
        QCOMPARE((*made)->scenarioId(), u"gold-hybrid"_s);
        QVERIFY((*made)->check()->isSound());
        const auto refused = Workspace::create(m_opened->path(u"no.vantaggi"_s), dialog.scenario(), {}, Workspace::Overwrite::No,
                                               OpenedWindow::catalogue(), u"mpn-1999"_s);
        QVERIFY(!refused && refused.error().kind == Failure::Kind::BadContent);
        QVERIFY(!QFile::exists(m_opened->path(u"no.vantaggi"_s)));
    }

    void anOfferIsHeldForItsOwnKindOfCompetency()
    {
        OrganisationDialog dialog(OpenedWindow::catalogue(), &*m_opened->window);
        dialog.show();
        dialog.findChild<ChoiceRow*>(u"editionChoice"_s)->buttonOf(u"maicpp-2023"_s)->click();
        auto* editor = dialog.findChild<OfferEditor*>();
        auto* competency = editor->findChild<SearchableCombo*>(u"competencyCombo"_s);
        Offer offer;
        offer.kind = u"solutions-partner"_s;
        offer.start = offer.end = QDate(2023, 6, 1);
        editor->setOffer(offer);
        QVERIFY(!competency->matchingIds(u"Data & AI"_s).isEmpty());
        QVERIFY(competency->matchingIds(u"Data Platform"_s).isEmpty());
    }

    void scenariosAreAllThereWithTheirExplanation()
    {
        ScenarioDialog dialog(OpenedWindow::catalogue(), &*m_opened->window);
        auto* list = dialog.findChild<QListWidget*>(u"scenarioList"_s);
        QCOMPARE(list->count(), OpenedWindow::catalogue().scenarios()->size());
        QCOMPARE(dialog.scenario().id, u"gold-hybrid"_s);
        list->setCurrentRow(4);
        QCOMPARE(dialog.scenario().id, u"action-pack"_s);
        QVERIFY(dialog.path().endsWith(u".vantaggi"_s));
        QVERIFY(!QFile::exists(dialog.path()));
    }

    void aTakenNameGetsANumber()
    {
        const QString first = m_opened->path(u"one.vantaggi"_s);
        const QString folder = QFileInfo(first).path();
        QCOMPARE(freeWorkspacePath(folder, u"one"_s), first);
        QFile file(first);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(freeWorkspacePath(folder, u"one"_s), m_opened->path(u"one 2.vantaggi"_s));
        QCOMPARE(withWorkspaceSuffix(u"a"_s), u"a.vantaggi"_s);
        QCOMPARE(withWorkspaceSuffix(u"a.Vantaggi"_s), u"a.Vantaggi"_s);
    }

private:
    std::optional<OpenedWindow> m_opened;
};

QTEST_MAIN(TestStart)
#include "tst_start.moc"
