#include "opened_window.h"

#include "tests/support/workspaces.h"
#include "ui/start/workspace_files.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

const Catalogue& OpenedWindow::catalogue() { return testCatalogue(); }

OpenedWindow::OpenedWindow()
{
    // The folders of this program run alone: several window tests run at the same time.
    static const QTemporaryDir home;
    qputenv("HOME", QFile::encodeName(home.path()));
    QStandardPaths::setTestModeEnabled(true);
    languages.install(Language::English);
    applyTheme(Theme::Light);
    setZoom(100);
    setReducedMotion(true);
    restart();
}

OpenedWindow::~OpenedWindow()
{
    window.reset();
    QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/vantaggi"_s).removeRecursively();
    QDir(trainingFolder()).removeRecursively(); // Try it leaves its files there; the folder carries the test's own name
}

void OpenedWindow::restart()
{
    window.reset();
    preferences.emplace(path(u"settings.ini"_s));
    languages.install(preferences->language().value_or(Language::English));
    window.emplace(catalogue(), *preferences);
    QObject::connect(&*window, &MainWindow::languageWanted, &*window, [this](Language wanted) { languages.install(wanted); });
    window->askOpenPath = [](const QString&) { return QString(); };
    window->askSavePath = [](const QString&, const QString&) { return QString(); };
    window->confirm = [](const QString&, const QString&, const QString&) { return true; };
    window->resize(1280, 820);
    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(&*window));
}

QString OpenedWindow::newWorkspace(const QString& scenario)
{
    const QString file = path(u"%1-%2.vantaggi"_s.arg(scenario).arg(++m_files));
    copySample(file, scenario);
    return file;
}

void OpenedWindow::open(const QString& scenario)
{
    QVERIFY(window->openWorkspace(newWorkspace(scenario)));
    settle();
}

void OpenedWindow::click(const QString& name) const
{
    auto* button = find<QAbstractButton>(name);
    QVERIFY2(button, qPrintable(name));
    QVERIFY2(button->isEnabled() && button->isVisible(), qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
    settle();
}

void settle()
{
    for (int i = 0; i < 5; ++i)
        QApplication::processEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void allowOnlyOffscreenWarnings() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }
