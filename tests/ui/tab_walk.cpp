#include "tests/ui/tab_walk.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QTextBrowser>
#include <QtTest>

static constexpr int mostStops = 200;

static QString nameOf(const QWidget* widget)
{
    if (!widget)
        return QStringLiteral("nothing");
    if (!widget->objectName().isEmpty())
        return widget->objectName();
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return QLatin1StringView(widget->metaObject()->className()) + (button ? u' ' + button->text()
                                                                   : widget->accessibleName().isEmpty()
                                                                       ? QString()
                                                                       : u' ' + widget->accessibleName());
}

static QStringList namesOf(const QWidgetList& stops)
{
    QStringList names;
    for (const QWidget* stop : stops)
        names << nameOf(stop);
    return names;
}

// From the stop after the one that has the focus until a stop comes for the second time.
static QWidgetList walk(QWidget* window, Qt::Key key)
{
    QWidgetList stops;
    for (int i = 0; i < mostStops; ++i) {
        QWidget* from = window->focusWidget() ? window->focusWidget() : window;
        QTest::keyClick(from, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        QWidget* to = window->focusWidget();
        if (to == from && (qobject_cast<QDateTimeEdit*>(to) || qobject_cast<QTextBrowser*>(to)))
            continue; // day, month and year are stops of their own, and so are the links of a text
        if (!to || stops.contains(to))
            break;
        stops << to;
    }
    return stops;
}

// Everything that should stop Tab, found without the program's own way of ordering it.
static QWidgetList shouldStop(QWidget* window)
{
    QWidgetList stops;
    const QWidgetList all = window->findChildren<QWidget*>();
    for (QWidget* widget : all)
        if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && widget->isVisible() && widget->isEnabled() &&
            widget->window() == window)
            stops << widget;
    return stops;
}

QStringList tabWay(QWidget* window) { return namesOf(walk(window, Qt::Key_Tab)); }

QStringList wrongWithTab(QWidget* window)
{
    QStringList wrong;
    window->activateWindow(); // offscreen, a list that was open may still be the active window
    (void)QTest::qWaitForWindowActive(window);
    // Into the circle first: the page itself, which has the focus when it is shown, is not a part of it.
    QTest::keyClick(window->focusWidget() ? window->focusWidget() : window, Qt::Key_Tab);
    const QWidgetList forwards = walk(window, Qt::Key_Tab);
    if (!forwards.isEmpty() && window->focusWidget() != forwards.constFirst())
        wrong << QStringLiteral("Tab goes round in a smaller circle, back to %1").arg(nameOf(window->focusWidget()));
    QWidgetList backwards = walk(window, Qt::Key_Backtab);
    if (!backwards.isEmpty() && window->focusWidget() != backwards.constFirst())
        wrong << QStringLiteral("Shift+Tab goes round in a smaller circle, back to %1").arg(nameOf(window->focusWidget()));
    for (QWidget* stop : shouldStop(window)) {
        if (!forwards.contains(stop))
            wrong << QStringLiteral("Tab never reaches %1").arg(nameOf(stop));
        if (!backwards.contains(stop))
            wrong << QStringLiteral("Shift+Tab never reaches %1").arg(nameOf(stop));
    }
    if (!wrong.isEmpty())
        return wrong << QStringLiteral("the way was: ") + namesOf(forwards).join(QStringLiteral(", "));
    // forwards begins at a stop s and ends before it; backwards began at the one before s.
    std::reverse(backwards.begin(), backwards.end());
    const qsizetype shift = backwards.indexOf(forwards.constFirst());
    std::rotate(backwards.begin(), backwards.begin() + shift, backwards.end());
    if (backwards != forwards)
        wrong << QStringLiteral("forwards %1, backwards %2").arg(namesOf(forwards).join(u' '), namesOf(backwards).join(u' '));
    return wrong;
}

// Where both stand beside each other: in the part of the window that holds both, the parts of it that hold one each. What has
// scrolled away still comes before what stands under the part that scrolls.
static std::pair<QRect, QRect> besideEachOther(const QWidget* a, const QWidget* b)
{
    const QWidget* common = a->parentWidget();
    while (!common->isAncestorOf(b))
        common = common->parentWidget();
    const auto partOf = [common](const QWidget* widget) {
        while (widget->parentWidget() != common)
            widget = widget->parentWidget();
        return widget->geometry();
    };
    return {partOf(a), partOf(b)};
}

static bool isReadBefore(const QWidget* a, const QWidget* b)
{
    const auto [first, second] = besideEachOther(a, b);
    const bool isOneLine = first.top() <= second.bottom() && second.top() <= first.bottom();
    return isOneLine ? first.left() < second.left() : first.top() < second.top();
}

QStringList wrongWithReading(QWidget* window)
{
    const QWidgetList stops = walk(window, Qt::Key_Tab);
    QStringList back;
    for (qsizetype i = 0; i < stops.size(); ++i) {
        const QWidget* next = stops.at((i + 1) % stops.size());
        if (!isReadBefore(stops.at(i), next))
            back << QStringLiteral("%1 comes before %2").arg(nameOf(stops.at(i)), nameOf(next));
    }
    return back.size() <= 1 ? QStringList() : back;
}
