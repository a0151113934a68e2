#pragma once

#include "tests/support/workspaces.h"
#include "ui/widgets/page.h"

#include <QTemporaryDir>

#include <functional>

class QDialog;

/// A page on a workspace of its own, worked with real keys.
class PageDriver
{
public:
    using Maker = std::function<Page*(Workspace&)>;

    /// signIn: "" = nobody.
    PageDriver(const QString& scenario, const QString& signIn, Maker maker);
    virtual ~PageDriver() = default;

    Workspace& workspace() { return *m_workspace; }
    Page& page() { return *m_page; }
    QString path() const { return m_folder.filePath(QStringLiteral("a.vantaggi")); }
    /// Throws the page away and makes a new one, as closing and opening the window does; a form is started.
    void remakePage();
    /// Shows another kind of page on the same workspace.
    void remakePage(const Maker& maker);

    template <class T> T* find(const char* name) const { return m_page->findChild<T*>(QLatin1String(name)); }
    bool sees(const char* name) const;
    void type(const char* name, const QString& text);
    void chooseIn(const char* combo, const QString& typed);
    void press(const char* button);
    /// Opens or closes a collapsible section by its header.
    void toggle(const char* section);
    /// Runs `work` on the dialog that `open` opens.
    void inDialog(const std::function<void()>& open, const std::function<void(QDialog*)>& work);
    /// The words of the bar with this name; empty where it is not shown.
    QString barText(const char* name) const;
    /// The words of the label with this name; empty where it is not shown.
    QString labelText(const char* name) const;
    /// Of the first linked contract; -1 where it has no such entitlement, or an unlimited one.
    int remaining(Benefit benefit) const;
    int requestCount() const;
    QString cardName(Benefit benefit) const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Page> m_page;
    Maker m_maker;
};
