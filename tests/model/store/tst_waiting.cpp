#include "tests/support/file_holder.h"
#include "tests/support/workspaces.h"

#include <QtTest>

using namespace std::chrono_literals;

// B2: whoever holds the file is waited for once by all that one action asks and changes.
class WaitingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_path = m_folder->filePath(QStringLiteral("a.vantaggi"));
        m_workspace = makeWorkspace(m_path, QStringLiteral("activated"));
        QVERIFY(m_workspace->signInAs(QStringLiteral("engineer@aurora.example")));
        m_workspace->setPatience(patience);
    }
    void cleanup() { m_workspace.reset(); }

    void readsAndChangesTogetherWaitOnce_data()
    {
        QTest::addColumn<bool>("changesFirst");
        QTest::newRow("a question first") << false;
        QTest::newRow("a change first") << true;
    }
    void readsAndChangesTogetherWaitOnce()
    {
        QFETCH(bool, changesFirst);
        const FileHolder holder(m_path, FileHolder::From::Reading);
        QElapsedTimer clock;
        clock.start();
        if (!changesFirst)
            isLocked(m_workspace->readDraft(Portal::Azure));
        QCOMPARE(m_workspace->keepDraft(completeDraft()).failure().kind, Failure::Kind::Locked);
        QCOMPARE(m_workspace->file(completeDraft()).failure().kind, Failure::Kind::Locked);
        QCOMPARE(m_workspace->close(QStringLiteral("1"), CloseReason::Solved).failure().kind, Failure::Kind::Locked);
        isLocked(m_workspace->check());
        isLocked(m_workspace->saveCopy(m_folder->filePath(QStringLiteral("copy.vantaggi"))));
        isLocked(m_workspace->requests({}));
        QVERIFY2(clock.elapsed() < 2 * patience.count(), qPrintable(QString::number(clock.elapsed())));
    }

    void whatIsTriedAgainByItselfWaitsForNobody()
    {
        {
            const FileHolder holder(m_path, FileHolder::From::Reading);
            const Workspace::Hurry hurry(*m_workspace);
            QElapsedTimer clock;
            clock.start();
            QVERIFY(m_workspace->keepDraft(completeDraft()).isFailed());
            QVERIFY(!m_workspace->readDraft(Portal::SupportForBusiness));
            QVERIFY2(clock.elapsed() < patience.count(), qPrintable(QString::number(clock.elapsed())));
        }
        QVERIFY(m_workspace->keepDraft(completeDraft())); // and nothing of it lasts
        const FileHolder holder(m_path);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(m_workspace->keepDraft(completeDraft()).isFailed());
        QVERIFY(clock.elapsed() >= patience.count() * 9 / 10);
    }

    void aFolderThatIsHeldHoldsUpNobodyTwice()
    {
        const FolderHolder holder(m_folder->path(), FolderHolder::By::Exchange);
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(m_workspace->keepDraft(completeDraft()).failure().kind, Failure::Kind::Locked);
        isLocked(m_workspace->readDraft(Portal::Azure));
        isLocked(m_workspace->requests({}));
        (void)m_workspace->refresh(); // each second
        isLocked(m_workspace->check());
        QVERIFY2(clock.elapsed() < 2 * patience.count(), qPrintable(QString::number(clock.elapsed())));
        clock.start();
        (void)m_workspace->refresh();
        QVERIFY2(clock.elapsed() < 100, qPrintable(QString::number(clock.elapsed())));
    }

private:
    template <class T> void isLocked(const Result<T>& result)
    {
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Failure::Kind::Locked);
    }
    static constexpr std::chrono::milliseconds patience{750};
    std::optional<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(WaitingTest)
#include "tst_waiting.moc"
