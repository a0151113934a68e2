#pragma once

#include "tests/support/workspaces.h"
#include "ui/support_for_business/request_wizard_page.h"

#include <QTemporaryDir>

#include <functional>

class Field;

/// A wizard on a workspace of its own, worked with real keys.
class WizardDriver
{
public:
    explicit WizardDriver(const QString& scenario, const QString& signIn = QStringLiteral("engineer@aurora.example"));

    Workspace& workspace() { return *m_workspace; }
    RequestWizardPage& page() { return *m_page; }
    QString path() const { return m_folder.filePath(QStringLiteral("a.vantaggi")); }
    /// Throws the page away and makes a new one, as closing and opening the window does.
    void remakePage();

    template <class T> T* find(const char* name) const { return m_page->findChild<T*>(QLatin1String(name)); }
    bool sees(const char* name) const;
    void type(const char* name, const QString& text);
    void chooseIn(const char* combo, const QString& typed);
    void press(const char* button);
    /// Opens or closes a collapsible section by its header.
    void toggle(const char* section);
    /// Runs `work` on the dialog that `open` opens.
    void inDialog(const std::function<void()>& open, const std::function<void(QDialog*)>& work);

    void fillStep1(const QString& title = QStringLiteral("Balance check"), const QString& version = QStringLiteral("Windows 10"));
    void goToStep2();
    void goToStep3();
    /// The words of the bar with this name; empty where it is not shown.
    QString barText(const char* name) const;
    int remaining(Benefit benefit) const;
    int requestCount() const;
    QString cardName(Benefit benefit) const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<RequestWizardPage> m_page;
};

/// The field with label and error that holds this control; nothing where none does.
Field* fieldAround(const WizardDriver& wizard, const char* name);
