#pragma once

#include "app/languages.h"
#include "model/catalogue/catalogue.h"
#include "model/workspace.h"
#include "ui/main_window.h"
#include "ui/window/preferences.h"

#include <QTemporaryDir>

#include <optional>

// The whole window on settings and files of its own, as main() puts it together; nothing of the person's is touched.
class OpenedWindow
{
public:
    OpenedWindow();
    ~OpenedWindow();

    // A workspace of that scenario in the folder, opened in the window.
    void open(const QString& scenario);
    QString newWorkspace(const QString& scenario);
    QString path(const QString& name) const { return m_folder.filePath(name); }
    void restart(); // the window goes and comes back with the same settings
    template <class T = QWidget> T* find(const QString& name) const { return window->findChild<T*>(name); }
    void click(const QString& name) const; // fails the test where the control is not there or dimmed

    static const Catalogue& catalogue();

private:
    QTemporaryDir m_folder;
    int m_files = 0;

public:
    Languages languages;
    std::optional<Preferences> preferences;
    std::optional<MainWindow> window;
};

void settle(); // until nothing is posted any more
void allowOnlyOffscreenWarnings();
