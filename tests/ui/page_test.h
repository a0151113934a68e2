#pragma once

#include "app/languages.h"
#include "tests/support/workspaces.h"
#include "tests/ui/page_words.h"

#include <QWidget>

#include <memory>

class Page;

// What every test of a page begins with: a calm look, English, and a folder of its own for each case.
class PageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

protected:
    std::unique_ptr<Workspace> make(const QString& scenario) const { return openSample(m_path, scenario); }
    void speak(bool isItalian) { m_languages.install(isItalian ? Language::Italian : Language::English); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    Languages m_languages;
};

// A page beside a navigation as wide as the window's, worked with real clicks.
class PageInWindow
{
public:
    PageInWindow(std::unique_ptr<Workspace> opened, const QString& signIn);

    template <class T> T* find(const QString& name = QString()) const { return window.findChild<T*>(name); }
    bool sees(const QString& name) const;
    void click(QWidget* widget) const;
    QString bar(const QString& name) const; // the words of that bar; empty where it is not shown

    std::unique_ptr<Workspace> workspace;
    QWidget window;

protected:
    void show(Page* shown, int width, int height);
};
