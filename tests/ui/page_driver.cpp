#include "tests/ui/page_driver.h"

#include "ui/request/request_form.h"
#include "ui/widgets/collapsible_section.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/searchable_combo.h"
#include "ui/widgets/text_label.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>
#include <QtTest>

PageDriver::PageDriver(const QString& scenario, const QString& signIn, Maker maker)
    : m_workspace(openSample(path(), scenario)), m_maker(std::move(maker))
{
    if (!signIn.isEmpty() && !m_workspace->signInAs(signIn))
        qFatal("no account %s", qUtf8Printable(signIn));
    remakePage();
}

void PageDriver::remakePage(const Maker& maker)
{
    m_maker = maker;
    remakePage();
}

void PageDriver::remakePage()
{
    m_page.reset();
    m_page.reset(m_maker(*m_workspace));
    m_page->resize(1048, 768);
    m_page->show();
    m_page->activateWindow();
    (void)QTest::qWaitForWindowActive(m_page.get());
    if (auto* form = qobject_cast<RequestForm*>(m_page.get()))
        form->start();
}

bool PageDriver::sees(const char* name) const
{
    const auto* widget = find<QWidget>(name);
    return widget && widget->isVisible();
}

void PageDriver::type(const char* name, const QString& text)
{
    auto* widget = find<QWidget>(name);
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(widget, text);
}

void PageDriver::chooseIn(const char* combo, const QString& typed)
{
    auto* box = find<SearchableCombo>(combo);
    box->setFocus();
    box->lineEdit()->selectAll();
    for (const QChar letter : typed) // keyClicks() knows no "à"
        QTest::sendKeyEvent(QTest::Click, box, Qt::Key_unknown, letter, Qt::NoModifier);
    QTest::keyClick(QApplication::activePopupWidget() ? QApplication::activePopupWidget() : box, Qt::Key_Escape);
    QTest::keyClick(box, Qt::Key_Return);
    QApplication::setActiveWindow(m_page.get()); // offscreen, the list of matches stays the active window
}

void PageDriver::press(const char* button)
{
    auto* widget = find<QAbstractButton>(button);
    if (!widget || !widget->isVisible() || !widget->isEnabled())
        qFatal("%s cannot be pressed", button);
    widget->setFocus(Qt::TabFocusReason);
    QTest::keyClick(widget, Qt::Key_Space);
}

void PageDriver::toggle(const char* section)
{
    auto* header = find<CollapsibleSection>(section)->header();
    header->setFocus(Qt::TabFocusReason);
    QTest::keyClick(header, Qt::Key_Space);
}

void PageDriver::inDialog(const std::function<void()>& open, const std::function<void(QDialog*)>& work)
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

QString PageDriver::barText(const char* name) const
{
    const auto* bar = find<MessageBar>(name);
    return bar && bar->isVisible() ? bar->text() : QString();
}

int PageDriver::remaining(Benefit benefit) const
{
    const QList<Contract> contracts = m_workspace->linkedContracts();
    const Entitlement* entitlement = contracts.isEmpty() ? nullptr : contracts.constFirst().entitlement(benefit);
    return entitlement ? entitlement->remaining().value_or(-1) : -1;
}

int PageDriver::requestCount() const
{
    const auto list = m_workspace->requests({.text = {}, .state = {}, .offset = 0, .limit = -1});
    return list ? list->total : -1;
}

QString PageDriver::cardName(Benefit benefit) const
{
    const QList<Contract> contracts = m_workspace->linkedContracts();
    const Entitlement* entitlement = contracts.isEmpty() ? nullptr : contracts.constFirst().entitlement(benefit);
    return entitlement ? QStringLiteral("planCard_") + entitlement->id : QString();
}

QString PageDriver::labelText(const char* name) const
{
    const auto* label = find<TextLabel>(name);
    return label && label->isVisible() ? label->text() : QString();
}
