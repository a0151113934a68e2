#include "opened_window.h"

#include "model/backups.h"
#include "tests/support/file_holder.h"
#include "tests/support/invariants.h"
#include "ui/safety/diagnostics.h"
#include "ui/safety/recovery_page.h"
#include "ui/window/failure_bar.h"
#include "ui/window/menus.h"
#include "ui/window/notice_bar.h"
#include "ui/window/safekeeping.h"
#include "ui/window/workspace_view.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QPlainTextEdit>
#include <QtTest>

using namespace Qt::StringLiterals;

// F3 to F7, C1 to C6 and B2 through the window: real menus, real buttons, real files.
class TestSafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        allowOnlyOffscreenWarnings();
        m_opened.emplace();
    }
    void cleanup() { m_opened.reset(); }

    void theFirstBackupOfADayIsMadeByItself()
    {
        m_opened->open(u"activated"_s);
        const Backups backups(m_opened->window->workspace()->path());
        QTRY_COMPARE(backups.all().size(), 1);
        QVERIFY(backups.newestVerified());
        const QString path = m_opened->window->workspace()->path();
        m_opened->window->closeWorkspace();
        QVERIFY(m_opened->window->openWorkspace(path));
        settle();
        QCOMPARE(backups.all().size(), 1); // not again on the same day
    }

    void aWorkspaceThatDoesNotAddUpIsBackedUpApartAndSaid()
    {
        m_opened->open(u"activated"_s);
        const QString path = m_opened->window->workspace()->path();
        const Backups backups(path);
        trigger(u"backUpAction"_s);
        m_opened->window->closeWorkspace();
        QCOMPARE(runSql(path, u"DELETE FROM request_search WHERE id = 1"_s), QStringList());
        QVERIFY(m_opened->window->openWorkspace(path));
        trigger(u"backUpAction"_s);
        QVERIFY2(notice().contains(u"do not add up"_s), qPrintable(notice()));
        QCOMPARE(backups.all().size(), 2);
        QVERIFY(!backups.newestVerified()->name.isDoubtful);
        const auto buttons = m_opened->find<NoticeBar>(u"noticeBar"_s)->findChildren<QAbstractButton*>();
        const auto check =
            std::find_if(buttons.begin(), buttons.end(), [](QAbstractButton* b) { return b->text().contains(u"Check data"_s); });
        QVERIFY(check != buttons.end());
        QTest::mouseClick(*check, Qt::LeftButton);
        QVERIFY(m_opened->window->findChild<FailureBar*>()->isVisible());
    }

    void aTourMakesNoBackups()
    {
        m_opened->window->safekeeping().setAutomatic(false);
        m_opened->open(u"activated"_s);
        QVERIFY(Backups(m_opened->window->workspace()->path()).all().isEmpty());
    }

    void restoreTakesTwoClicksAndKeepsWhatWasThere()
    {
        m_opened->open(u"gold-hybrid"_s);
        const QString path = m_opened->window->workspace()->path();
        trigger(u"backUpAction"_s);
        QVERIFY(notice().contains(u"backup was made"_s));
        QVERIFY(m_opened->window->workspace()->advanceToday(7));
        QVERIFY(m_opened->window->workspace()->signInAs(u"global.admin@aurora.example"_s));
        QVERIFY(m_opened->window->workspace()->activate(Benefit::ProductSupport));
        pressIn(u"restoreButton"_s);
        trigger(u"restoreAction"_s);
        QVERIFY(m_opened->window->workspace());
        QCOMPARE(m_opened->window->workspace()->path(), path);
        QVERIFY(m_opened->window->workspace()->organisations().constFirst().contracts.isEmpty());
        QVERIFY2(notice().contains(u".damaged-"_s), qPrintable(notice()));
        const QStringList kept = QFileInfo(path).dir().entryList({u"*.damaged-*"_s});
        QCOMPARE(kept.size(), 1);
        const auto before = Workspace::open(QFileInfo(path).dir().filePath(kept.constFirst()), OpenedWindow::catalogue());
        QVERIFY(before);
        QCOMPARE((*before)->organisations().constFirst().contracts.size(), 1);
        // The state before the restore is also among the backups, for good.
        const QList<Backup> all = Backups(path).all();
        QVERIFY(
            std::any_of(all.cbegin(), all.cend(), [](const Backup& b) { return b.name.cause == BackupCause::BeforeRestore; }));
    }

    void aRestoreThatIsHeldUpKeepsTheWorkspaceOpen_data()
    {
        QTest::addColumn<bool>("canBeRead");
        QTest::newRow("nobody else may read") << false;
        QTest::newRow("another program is about to write") << true;
    }
    void aRestoreThatIsHeldUpKeepsTheWorkspaceOpen()
    {
        QFETCH(bool, canBeRead);
        m_opened->open(u"gold-hybrid"_s);
        const QString path = m_opened->window->workspace()->path();
        QVERIFY(m_opened->window->workspace()->signInAs(u"global.admin@aurora.example"_s));
        trigger(u"backUpAction"_s);
        QVERIFY(m_opened->window->workspace()->activate(Benefit::ProductSupport));
        QVERIFY(m_opened->window->go(Place::Customers));
        std::optional<FileHolder> holder;
        holder.emplace(path, canBeRead ? FileHolder::From::Writing : FileHolder::From::Reading);
        pressIn(u"restoreButton"_s);
        QElapsedTimer took;
        took.start();
        trigger(u"restoreAction"_s);
        QVERIFY2(took.elapsed() < 2500, qPrintable(QString::number(took.elapsed()))); // five seconds and more before
        const FailureBar* bar = m_opened->window->failureBar();
        QVERIFY(bar->isVisible());
        QVERIFY2(bar->text().contains(u"Another program"_s), qPrintable(bar->text()));
        QVERIFY(m_opened->find(u"retryButton"_s)->isVisible());
        QVERIFY(m_opened->window->workspace());
        QCOMPARE(m_opened->window->workspace()->account()->signIn, u"global.admin@aurora.example"_s);
        QCOMPARE(m_opened->window->view()->place(), Place::Customers);
        QCOMPARE(m_opened->preferences->openWorkspace(), path);
        holder.reset();
        m_opened->click(u"retryButton"_s);
        QVERIFY(m_opened->window->workspace());
        QVERIFY(m_opened->window->workspace()->organisations().constFirst().contracts.isEmpty());
        QVERIFY2(notice().contains(u".damaged-"_s), qPrintable(notice()));
    }

    void aDamagedFileIsRestoredWithOneButton_data()
    {
        QTest::addColumn<QByteArray>("damage"); // appended to the first 9000 bytes; empty = the file is cut to nothing
        QTest::addColumn<bool>("isRemoved");
        QTest::newRow("cut") << QByteArray("x") << false;
        QTest::newRow("overwritten") << QByteArray(90000, 'x') << false;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("missing") << QByteArray() << true;
    }
    void aDamagedFileIsRestoredWithOneButton()
    {
        QFETCH(QByteArray, damage);
        QFETCH(bool, isRemoved);
        const QString path = damagedAfterBackup(damage, isRemoved);
        QVERIFY(!m_opened->window->openWorkspace(path));
        QVERIFY(m_opened->window->recoveryPage());
        QVERIFY(m_opened->window->recoveryPage()->isVisible());
        QVERIFY(!m_opened->window->failureBar()->isVisible()); // it is said once
        QCOMPARE(QApplication::focusWidget(), m_opened->find(u"restoreBackupButton"_s));
        QCOMPARE(m_opened->find(u"rescueButton"_s)->isVisible(), !damage.isEmpty());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        settle();
        QVERIFY(m_opened->window->workspace());
        QCOMPARE(m_opened->window->workspace()->requests({})->total, 7);
        QVERIFY(m_opened->window->view()->isVisible());
        const QStringList kept = QFileInfo(path).dir().entryList({u"*.damaged-*"_s});
        QCOMPARE(kept.size(), isRemoved ? 0 : 1);
    }

    void theRecoveryScreenComesAtTheStartToo()
    {
        const QString path = damagedAfterBackup("x", false);
        m_opened->preferences->setOpenWorkspace(path);
        m_opened->restart();
        m_opened->window->restoreLast();
        settle();
        QVERIFY(m_opened->window->recoveryPage()->isVisible());
        m_opened->click(u"leaveRecoveryButton"_s);
        QVERIFY(!m_opened->window->recoveryPage()->isVisible());
        QVERIFY(!m_opened->window->workspace());
    }

    void aDamagedFileWithoutBackupsIsRescued()
    {
        const QString path = m_opened->newWorkspace(u"activated"_s);
        runSql(path, u"UPDATE request SET title = 'Rotten' WHERE id = 1"_s);
        QVERIFY(m_opened->window->openWorkspace(path)); // one row is no reason not to open
        settle();
        trigger(u"checkDataAction"_s);
        QVERIFY(m_opened->window->failureBar()->isVisible());
        m_opened->click(u"repairButton"_s);
        QVERIFY(m_opened->window->recoveryPage()->isVisible());
        QVERIFY(!m_opened->find(u"restoreBackupButton"_s)->isVisible());
        QCOMPARE(QApplication::focusWidget(), m_opened->find(u"rescueButton"_s)); // the best of what is left
        const QString rescued = m_opened->path(u"rescued.vantaggi"_s);
        m_opened->window->askSavePath = [&](const QString&, const QString&) { return rescued; };
        m_opened->click(u"rescueButton"_s);
        QCOMPARE(m_opened->window->workspace()->path(), rescued);
        QVERIFY2(notice().contains(u"Doubtful: 1. Lost: 0."_s), qPrintable(notice()));
        QVERIFY(m_opened->window->workspace()->check()->isSound());
    }

    void checkDataSaysThatAllIsWell()
    {
        m_opened->open(u"activated"_s);
        trigger(u"checkDataAction"_s);
        QVERIFY(notice().contains(u"adds up"_s));
        m_opened->languages.install(Language::Italian);
        settle();
        QVERIFY2(notice().contains(u"coerente"_s), qPrintable(notice()));
        QTest::mouseClick(m_opened->find(u"noticeBar"_s)->findChild<QAbstractButton*>(u"closeNoticeButton"_s), Qt::LeftButton);
        QCOMPARE(notice(), QString());
    }

    void aFileThatGoesWhileItIsOpenIsSaidAndCanBeSaved()
    {
        m_opened->open(u"activated"_s);
        QVERIFY(QFile::remove(m_opened->window->workspace()->path()));
        auto* bar = m_opened->find<NoticeBar>(u"goneBar"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), 3000);
        const QString copy = m_opened->path(u"copy.vantaggi"_s);
        m_opened->window->askSavePath = [&](const QString&, const QString&) { return copy; };
        QTest::mouseClick(bar->findChild<QAbstractButton*>(u"noticeActionButton"_s), Qt::LeftButton);
        settle();
        QVERIFY(QFile::exists(copy));
        const auto saved = Workspace::open(copy, OpenedWindow::catalogue());
        QVERIFY(saved);
        QCOMPARE((*saved)->requests({})->total, 7);
    }

    void aCopyNeverReplacesAFile()
    {
        m_opened->open(u"activated"_s);
        const QString other = m_opened->newWorkspace(u"gold-cloud"_s);
        const QStringList before = contentsOf(other);
        m_opened->window->askSavePath = [&](const QString&, const QString&) { return other; };
        trigger(u"saveCopyAction"_s);
        QVERIFY(m_opened->window->failureBar()->isVisible());
        QCOMPARE(contentsOf(other), before);
    }

    void aSyncedFolderIsWarnedAboutOnce()
    {
        QVERIFY(QDir(m_opened->path({})).mkdir(u"Dropbox"_s));
        const QString path = m_opened->path(u"Dropbox/a.vantaggi"_s);
        QVERIFY(QFile::copy(m_opened->newWorkspace(u"gold-hybrid"_s), path));
        QVERIFY(m_opened->window->openWorkspace(path));
        settle();
        QVERIFY(m_opened->find(u"placeBar"_s)->isVisible());
        m_opened->restart();
        QVERIFY(m_opened->window->openWorkspace(path));
        settle();
        QVERIFY(!m_opened->find(u"placeBar"_s)->isVisible());
    }

    void aStrangersJournalIsNotReplayed()
    {
        const QString path = m_opened->newWorkspace(u"activated"_s);
        QFile journal(path + u"-journal"_s);
        QVERIFY(journal.open(QIODevice::WriteOnly));
        journal.write(QByteArray(4096, 'j'));
        journal.close();
        m_opened->window->confirm = [](const QString&, const QString&, const QString&) { return false; };
        QVERIFY(m_opened->window->openWorkspace(path));
        QVERIFY(m_opened->window->workspace()->path() != path);
        QCOMPARE(QFileInfo(journal.fileName()).size(), 4096);
        QCOMPARE(m_opened->window->workspace()->requests({})->total, 7);
    }

    void diagnosticDetailsShowWhatTheyCopyAndNameNobody()
    {
        m_opened->open(u"activated"_s);
        QString shown;
        QTimer::singleShot(0, this, [&] {
            auto* dialog = m_opened->find<QDialog>(u"diagnosticsDialog"_s);
            shown = dialog->findChild<QPlainTextEdit*>(u"diagnosticsText"_s)->toPlainText();
            QTest::mouseClick(dialog->findChild<QAbstractButton*>(u"copyDetailsButton"_s), Qt::LeftButton);
            dialog->reject();
        });
        trigger(u"diagnosticsAction"_s);
        QCOMPARE(QApplication::clipboard()->text(), shown);
        QVERIFY(shown.contains(u"SQLite 3."_s));
        const QList<Organisation> organisations = m_opened->window->workspace()->organisations();
        for (const Organisation& organisation : organisations) {
            QVERIFY(!shown.contains(organisation.name));
            for (const Contract& contract : organisation.contracts)
                QVERIFY(!shown.contains(contract.accessId) && !shown.contains(contract.contractId));
            for (const Account& account : organisation.accounts)
                QVERIFY(!shown.contains(account.signIn) && !shown.contains(account.displayName));
        }
    }

    void everythingIsSaidInItalianToo()
    {
        const QString path = damagedAfterBackup("x", false);
        m_opened->languages.install(Language::Italian);
        (void)m_opened->window->openWorkspace(path);
        settle();
        QCOMPARE(m_opened->window->recoveryPage()->title(), u"Quest'area di lavoro non si apre"_s);
        QCOMPARE(m_opened->find<QAbstractButton>(u"restoreBackupButton"_s)->text(), u"&Ripristina"_s);
    }

private:
    void trigger(const QString& action)
    {
        auto* found = m_opened->find<QAction>(action);
        QVERIFY2(found && found->isEnabled(), qPrintable(action));
        found->trigger();
        settle();
    }
    // Presses a button of the dialog that the next action opens.
    void pressIn(const QString& button)
    {
        QTimer::singleShot(0, this, [this, button] { m_opened->find<QAbstractButton>(button)->click(); });
    }
    QString notice() const { return m_opened->find<NoticeBar>(u"noticeBar"_s)->text(); }

    QString damagedAfterBackup(const QByteArray& damage, bool isRemoved)
    {
        const QString path = m_opened->newWorkspace(u"activated"_s);
        const auto workspace = Workspace::open(path, OpenedWindow::catalogue());
        if (!workspace || !Backups(path).make(**workspace, BackupCause::ByHand, false))
            return {};
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QByteArray bytes = damage.isEmpty() ? QByteArray() : file.read(9000) + damage;
        file.close();
        if (isRemoved)
            return QFile::remove(path) ? path : QString();
        return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size() ? path : QString();
    }

    std::optional<OpenedWindow> m_opened;
};

QTEST_MAIN(TestSafety)
#include "tst_safety.moc"
