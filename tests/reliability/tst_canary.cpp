#include "app/languages.h"
#include "model/catalogue/catalogue.h"
#include "model/workspace.h"
#include "ui/main_window.h"
#include "ui/safety/diagnostics.h"
#include "ui/theme/theme.h"
#include "ui/window/preferences.h"
#include "ui/window/workspace_view.h"

#include <QApplication>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

// G4: a workspace full of words that occur nowhere else is shown on every page, searched, copied and closed, in a home of
// its own. Then everything that was written there, and everything that was logged, is searched for those words.

static const QByteArrayList canaries{"Zyxwvut Ornithologie", "canary.admin@zyxwvut.example", "Quirinus Vogelsang",
                                     "zyxwvut-titel",        "zyxwvut-beschreibung",         "vogelsang-privat@zyxwvut.example",
                                     "+39 55 0199 417"};

static QByteArray logged;
static void keepLog(QtMsgType, const QMessageLogContext&, const QString& text) { logged += text.toUtf8() + '\n'; }

static Organisation birdHouse()
{
    Account admin;
    admin.signIn = QString::fromUtf8(canaries.at(1));
    admin.displayName = QString::fromUtf8(canaries.at(2));
    admin.mpn = true;
    admin.roles = {Role::GlobalAdmin};
    Organisation organisation;
    organisation.name = QString::fromUtf8(canaries.at(0));
    organisation.partnerId = u"1234567"_s;
    organisation.country = u"IT"_s;
    organisation.accounts = {admin};
    organisation.offers = {{0, u"competency"_s, u"gold"_s, u"cloud-platform"_s, QDate::currentDate().addDays(-30),
                            QDate::currentDate().addDays(300)}};
    return organisation;
}

class CanaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfAPersonIsWrittenElsewhere();

private:
    QByteArrayList secrets{canaries};
    QString m_titles;
};

void CanaryTest::nothingOfAPersonIsWrittenElsewhere()
{
    const QString home = qEnvironmentVariable("HOME");
    const QtMessageHandler before = qInstallMessageHandler(keepLog); // now: QtTest has its own
    const Result<Catalogue> catalogue = Catalogue::load();
    QVERIFY(catalogue);
    const QString file = home + u"/a.vantaggi"_s;
    {
        const auto made = Workspace::createOwn(file, birdHouse(), u"mpn-2021"_s, *catalogue);
        QVERIFY(made);
    }
    {
        Preferences preferences;
        Languages languages;
        languages.install(Language::English);
        MainWindow window(*catalogue, preferences);
        window.show();
        QVERIFY(window.openWorkspace(file));
        Workspace& workspace = *window.workspace();
        QVERIFY(workspace.signInAs(QString::fromUtf8(canaries.at(1))));
        const auto contract = workspace.activate(Benefit::ProductSupport);
        QVERIFY(contract);
        secrets << contract->accessId.toUtf8() << contract->contractId.toUtf8();
        Draft draft;
        draft.title = QString::fromUtf8(canaries.at(3));
        draft.description = QString::fromUtf8(canaries.at(4));
        draft.email = QString::fromUtf8(canaries.at(5));
        draft.phone = QString::fromUtf8(canaries.at(6));
        QVERIFY(workspace.keepDraft(draft));
        for (Place place : allPlaces) {
            QVERIFY(window.go(place));
            QApplication::processEvents();
            m_titles += window.windowTitle() + u'\n';
        }
        QVERIFY(workspace.saveCopy(home + u"/copy.vantaggi"_s));
        logged += diagnosticDetails(&workspace, Failure{Failure::Kind::Damaged, file, u"SQLite code 11"_s}).toUtf8();
        QVERIFY(window.closeWorkspace());
    }
    qInstallMessageHandler(before);
    int searched = 0;
    QDirIterator files(home, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile one(files.next());
        if (one.fileName().endsWith(u".vantaggi"_s) || one.fileName().endsWith(u".vbak"_s))
            continue; // the person's own data, and its backups
        QVERIFY(one.open(QIODevice::ReadOnly));
        const QByteArray content = one.readAll();
        ++searched;
        for (const QByteArray& secret : std::as_const(secrets))
            QVERIFY2(!content.contains(secret), qPrintable(one.fileName() + u": "_s + QString::fromUtf8(secret)));
    }
    QVERIFY2(searched > 0, "not even the settings were written: the test looks in the wrong place");
    for (const QByteArray& secret : std::as_const(secrets))
        QVERIFY2(!logged.contains(secret), secret);
    // The title names the workspace, which for an own organisation is its name; nothing of a person, no ID.
    for (const QByteArray& secret : std::as_const(secrets))
        QVERIFY2(secret == canaries.at(0) || !m_titles.contains(QString::fromUtf8(secret)), secret);
    qInfo("%d files searched for %lld words", searched, qlonglong(secrets.size()));
}

int main(int argc, char** argv)
{
    const QTemporaryDir home;
    for (const char* name : {"HOME", "TMPDIR"})
        qputenv(name, home.path().toUtf8());
    for (const char* name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        qputenv(name, (home.path() + u"/"_s + QString::fromLatin1(name)).toUtf8());
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"vantaggi"_s);
    QCoreApplication::setOrganizationName(u"vantaggi"_s);
    applyTheme(Theme::Light);
    setReducedMotion(true);
    CanaryTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_canary.moc"
