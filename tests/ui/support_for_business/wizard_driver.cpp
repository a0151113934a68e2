#include "tests/ui/support_for_business/wizard_driver.h"

#include "ui/widgets/collapsible_section.h"
#include "ui/widgets/field.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/searchable_combo.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>
#include <QtTest>

WizardDriver::WizardDriver(const QString& scenario, const QString& signIn) : m_workspace(makeWorkspace(path(), scenario))
{
    if (!signIn.isEmpty() && !m_workspace->signInAs(signIn))
        qFatal("no account %s", qUtf8Printable(signIn));
    remakePage();
}

void WizardDriver::remakePage()
{
    m_page.reset();
    m_page = std::make_unique<RequestWizardPage>(*m_workspace);
    m_page->resize(1048, 768);
    m_page->show();
    m_page->activateWindow();
    (void)QTest::qWaitForWindowActive(m_page.get());
    m_page->start();
}

bool WizardDriver::sees(const char* name) const
{
    const auto* widget = find<QWidget>(name);
    return widget && widget->isVisible();
}

void WizardDriver::type(const char* name, const QString& text)
{
    auto* widget = find<QWidget>(name);
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(widget, text);
}

void WizardDriver::chooseIn(const char* combo, const QString& typed)
{
    auto* box = find<SearchableCombo>(combo);
    box->setFocus();
    box->lineEdit()->selectAll();
    QTest::keyClicks(box, typed);
    QTest::keyClick(QApplication::activePopupWidget() ? QApplication::activePopupWidget() : box, Qt::Key_Escape);
    QTest::keyClick(box, Qt::Key_Return);
    QApplication::setActiveWindow(m_page.get()); // offscreen, the list of matches stays the active window
}

void WizardDriver::press(const char* button)
{
    auto* widget = find<QAbstractButton>(button);
    if (!widget || !widget->isVisible() || !widget->isEnabled())
        qFatal("%s cannot be pressed", button);
    widget->setFocus(Qt::TabFocusReason);
    QTest::keyClick(widget, Qt::Key_Space);
}

void WizardDriver::toggle(const char* section)
{
    auto* header = find<CollapsibleSection>(section)->header();
    header->setFocus(Qt::TabFocusReason);
    QTest::keyClick(header, Qt::Key_Space);
}

void WizardDriver::inDialog(const std::function<void()>& open, const std::function<void(QDialog*)>& work)
{
    bool worked = false;
    const auto take = [&] {
        auto* dialog = worked ? nullptr : qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        worked = true;
        work(dialog);
        if (dialog->isVisible())
            dialog->reject();
    };
    QTimer::singleShot(0, m_page.get(), take); // a dialog that runs a loop of its own
    open();
    take(); // one that is only open
    if (!worked)
        qFatal("no dialog was opened");
}

void WizardDriver::fillStep1(const QString& title, const QString& version)
{
    if (version.startsWith(QLatin1String("Windows "))) {
        chooseIn("familyCombo", QStringLiteral("Windows"));
        chooseIn("versionCombo", version);
    } else {
        chooseIn("familyCombo", QStringLiteral("Windows Server"));
        chooseIn("versionCombo", version);
    }
    auto* category = find<SearchableCombo>("categoryCombo");
    chooseIn("categoryCombo", category->itemText(0));
    chooseIn("problemCombo", find<SearchableCombo>("problemCombo")->itemText(0));
    type("titleEdit", title);
    type("descriptionEdit", QStringLiteral("Dummy text."));
}

void WizardDriver::goToStep2()
{
    fillStep1();
    press("nextButton");
}

void WizardDriver::goToStep3()
{
    goToStep2();
    press("nextButton");
}

QString WizardDriver::barText(const char* name) const
{
    const auto* bar = find<MessageBar>(name);
    return bar && bar->isVisible() ? bar->text() : QString();
}

int WizardDriver::remaining(Benefit benefit) const
{
    const QList<Contract> contracts = m_workspace->linkedContracts();
    const Entitlement* entitlement = contracts.isEmpty() ? nullptr : contracts.constFirst().entitlement(benefit);
    return entitlement ? entitlement->remaining().value_or(-1) : -1;
}

int WizardDriver::requestCount() const
{
    const auto list = m_workspace->requests({.text = {}, .state = {}, .offset = 0, .limit = -1});
    return list ? list->total : -1;
}

QString WizardDriver::cardName(Benefit benefit) const
{
    const QList<Contract> contracts = m_workspace->linkedContracts();
    const Entitlement* entitlement = contracts.isEmpty() ? nullptr : contracts.constFirst().entitlement(benefit);
    return entitlement ? QStringLiteral("planCard_") + entitlement->id : QString();
}

Field* fieldAround(const WizardDriver& wizard, const char* name)
{
    QWidget* widget = wizard.find<QWidget>(name);
    while (widget && !qobject_cast<Field*>(widget))
        widget = widget->parentWidget();
    return qobject_cast<Field*>(widget);
}
