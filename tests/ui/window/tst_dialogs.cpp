#include "opened_window.h"

#include "model/backups.h"
#include "tests/support/workspaces.h"
#include "tests/ui/tab_walk.h"
#include "ui/request/add_contract_dialog.h"
#include "ui/request/leave_dialog.h"
#include "ui/safety/diagnostics.h"
#include "ui/safety/restore_dialog.h"
#include "ui/start/edit_organisation_dialog.h"
#include "ui/start/scenario_dialog.h"
#include "ui/theme/theme.h"
#include "ui/window/clock_dialog.h"
#include "ui/window/edition_dialog.h"

#include <QAbstractButton>
#include <QtTest>

using namespace Qt::StringLiterals;

// Makes a dialog on the workspaces and backups that stand ready.
struct Ground
{
    Workspace& training;
    Workspace& own;
    QList<Backup> backups;
};
using Maker = std::function<std::unique_ptr<QDialog>(const Ground&)>;
Q_DECLARE_METATYPE(Maker)

// Every dialog of ours: it is gone round with Tab, in the order in which it is read, and back with Shift+Tab; and it is as large
// as its words.
class TestDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        allowOnlyOffscreenWarnings();
        applyTheme(Theme::Light);
        m_folder = std::make_unique<QTemporaryDir>();
        m_training = makeWorkspace(m_folder->filePath(u"training.vantaggi"_s), u"activated"_s);
        QVERIFY(m_training->signInAs(u"engineer@aurora.example"_s));
        m_own = makeOwnWorkspace(m_folder->filePath(u"own.vantaggi"_s));
    }

    void everyControlIsReachedAsItIsRead_data();
    void everyControlIsReachedAsItIsRead();
    void noWordIsCutAndNothingTouches_data();
    void noWordIsCutAndNothingTouches();
    void whatAppearsWhileADialogIsOpenIsReachedToo_data();
    void whatAppearsWhileADialogIsOpenIsReachedToo();

private:
    std::unique_ptr<QDialog> made(const Maker& make) const;
    static void addDialogs(); // a row for each of them

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_training;
    std::unique_ptr<Workspace> m_own;
};

std::unique_ptr<QDialog> TestDialogs::made(const Maker& make) const
{
    const Backups backups(m_training->path(), m_folder->filePath(u"backups"_s));
    for (int i = 0; i < 2 && backups.all().size() < 2; ++i)
        (void)backups.make(*m_training, BackupCause::ByHand, false, QDateTime(QDate(2026, 1, 1), QTime(9, i), Qt::UTC));
    std::unique_ptr<QDialog> dialog = make({*m_training, *m_own, backups.all()});
    dialog->show();
    (void)QTest::qWaitForWindowActive(dialog.get());
    settle();
    return dialog;
}

void TestDialogs::addDialogs()
{
    QTest::addColumn<Maker>("make");
    QTest::addColumn<QString>("first"); // has the focus when the dialog opens
    const auto row = [](const char* name, const QString& first, auto make) { QTest::newRow(name) << Maker(make) << first; };
    const auto noFile = [] { return QString(); };
    row("a scenario", u"scenarioList"_s,
        [](const Ground&) { return std::make_unique<ScenarioDialog>(testCatalogue(), nullptr); });
    row("a new organisation", u"organisationNameField"_s,
        [](const Ground&) { return std::make_unique<OrganisationDialog>(testCatalogue(), nullptr); });
    row("an organisation that is there", u"organisationNameField"_s,
        [](const Ground& ground) { return std::make_unique<EditOrganisationDialog>(ground.own, nullptr); });
    row("a backup", u"backupList"_s,
        [noFile](const Ground& ground) { return std::make_unique<RestoreDialog>(ground.backups, noFile, nullptr); });
    row("no backup", u"otherBackupButton"_s,
        [noFile](const Ground&) { return std::make_unique<RestoreDialog>(QList<Backup>(), noFile, nullptr); });
    row("the date", u"dateEdit"_s, [](const Ground& ground) { return std::make_unique<ClockDialog>(ground.training, nullptr); });
    row("the edition", u"edition_mpn-2021"_s,
        [](const Ground& ground) { return std::make_unique<EditionDialog>(ground.training, nullptr); });
    row("a contract", u"accessIdEdit"_s, [](const Ground& ground) {
        return std::make_unique<AddContractDialog>(ground.training, Portal::SupportForBusiness, nullptr);
    });
    row("leaving a request", u"keepDraftButton"_s,
        [](const Ground&) { return std::make_unique<LeaveDialog>(u"A title"_s, nullptr); });
    row("diagnostic details", u"copyDetailsButton"_s, [](const Ground& ground) {
        return std::make_unique<DiagnosticsDialog>(diagnosticDetails(&ground.training, std::nullopt), nullptr);
    });
}

void TestDialogs::everyControlIsReachedAsItIsRead_data() { addDialogs(); }

void TestDialogs::everyControlIsReachedAsItIsRead()
{
    QFETCH(Maker, make);
    QFETCH(QString, first);
    const std::unique_ptr<QDialog> dialog = made(make);
    QVERIFY(dialog->focusWidget());
    QCOMPARE(dialog->focusWidget()->objectName(), first);
    QCOMPARE(wrongWithTab(dialog.get()).join(u'\n'), QString());
    QCOMPARE(wrongWithReading(dialog.get()).join(u'\n'), QString());
}

// What has fewer lines than it needs, and what stands upon its neighbour: a column that is too low gives up its gaps first.
static QStringList wrongIn(const QDialog& dialog)
{
    QStringList wrong;
    QList<const QWidget*> parts;
    for (const QWidget* part : dialog.findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        if (part->isVisible() && part->objectName() != u"noticeLabel"_s && !part->inherits("QFocusFrame"))
            parts << part;
    for (const QWidget* part : std::as_const(parts)) {
        const QString name = QLatin1StringView(part->metaObject()->className()) + u' ' + part->objectName();
        const int needed = part->hasHeightForWidth() ? part->heightForWidth(part->width()) : part->minimumSizeHint().height();
        if (part->height() < needed)
            wrong << u"%1 has %2 of %3"_s.arg(name).arg(part->height()).arg(needed);
        for (const QWidget* other : std::as_const(parts))
            if (other != part && part->geometry().adjusted(0, 0, 0, units(1) - 1).intersects(other->geometry()) &&
                other->y() > part->y())
                wrong << name + u" touches "_s + QLatin1StringView(other->metaObject()->className()) + u' ' + other->objectName();
    }
    return wrong;
}

void TestDialogs::noWordIsCutAndNothingTouches_data() { addDialogs(); }

void TestDialogs::noWordIsCutAndNothingTouches()
{
    QFETCH(Maker, make);
    Languages languages;
    for (Language language : {Language::English, Language::Italian})
        for (int percent : {100, 130, 150}) { // the screen of this test is 800 high
            languages.install(language);
            setZoom(percent);
            const std::unique_ptr<QDialog> dialog = made(make);
            QCOMPARE(wrongIn(*dialog).join(u'\n'), QString());
        }
    languages.install(Language::English);
    setZoom(100);
}

void TestDialogs::whatAppearsWhileADialogIsOpenIsReachedToo_data()
{
    QTest::addColumn<Maker>("make");
    QTest::addColumn<QStringList>("pressed");
    QTest::newRow("a second account and a second offer")
        << Maker([](const Ground&) { return std::make_unique<OrganisationDialog>(testCatalogue(), nullptr); })
        << QStringList{u"addAccountButton"_s, u"addOfferButton"_s};
    QTest::newRow("another account of an organisation that is there")
        << Maker([](const Ground& ground) { return std::make_unique<EditOrganisationDialog>(ground.own, nullptr); })
        << QStringList{u"addAccountButton"_s};
    QTest::newRow("two IDs that are missing") << Maker([](const Ground& ground) {
        return std::make_unique<AddContractDialog>(ground.training, Portal::SupportForBusiness, nullptr);
    }) << QStringList{u"addButton"_s};
}

void TestDialogs::whatAppearsWhileADialogIsOpenIsReachedToo()
{
    QFETCH(Maker, make);
    QFETCH(QStringList, pressed);
    const std::unique_ptr<QDialog> dialog = made(make);
    const qsizetype before = tabWay(dialog.get()).size();
    for (const QString& name : pressed) {
        dialog->findChild<QAbstractButton*>(name)->click();
        settle();
    }
    QVERIFY(tabWay(dialog.get()).size() > before || pressed.contains(u"addButton"_s)); // errors are no stops
    QCOMPARE(wrongWithTab(dialog.get()).join(u'\n'), QString());
    QCOMPARE(wrongWithReading(dialog.get()).join(u'\n'), QString());
}

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
