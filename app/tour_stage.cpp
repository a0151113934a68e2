#include "app/tour_stage.h"

#include "ui/main_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/collapsible_section.h"
#include "ui/widgets/page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDeadlineTimer>
#include <QDialog>
#include <QDir>
#include <QEventLoop>
#include <QImageWriter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTimer>
#include <QToolButton>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int readingPause = 2200; // ms after a sentence
constexpr int actingPause = 700;   // ms before a press
constexpr int typingPause = 28;    // ms between two keys
constexpr int patience = 10'000;   // ms for a control to come

void pressKey(QWidget* target, int key, const QString& text = {}, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(target, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
    QApplication::sendEvent(target, &up);
}

// A dialog over the dimmed window, with its title: the frame that a window manager would draw is in no picture.
void drawDialog(QPainter& painter, const QWidget& window, QWidget& dialog)
{
    const int bar = scaled(36);
    QRect place(QPoint(), dialog.size() + QSize(2, bar + 2));
    place.moveCenter(window.rect().center());
    painter.fillRect(window.rect(), colours().dimming);
    painter.setPen(colours().controlBorder);
    painter.setBrush(dialog.palette().color(QPalette::Base));
    painter.drawRect(place.adjusted(0, 0, -1, -1));
    painter.setPen(dialog.palette().color(QPalette::WindowText));
    painter.setFont(strongFont());
    painter.drawText(QRect(place.left() + units(4), place.top(), place.width() - units(8), bar), Qt::AlignVCenter,
                     dialog.windowTitle());
    painter.drawPixmap(place.topLeft() + QPoint(1, bar + 1), dialog.grab());
}

} // namespace

TourStage::TourStage(MainWindow& window, const QString& folder)
    : m_window(&window), m_folder(folder), m_paced(QGuiApplication::platformName() != u"offscreen")
{
}

bool TourStage::stop(const QString& problem)
{
    if (!m_broken)
        m_problem = problem;
    m_broken = true;
    return false;
}

QWidget* TourStage::find(const QString& objectName)
{
    const QWidgetList tops = QApplication::topLevelWidgets();
    // A dialog lies over the window: its controls come first.
    for (bool dialogs : {true, false})
        for (QWidget* top : tops) {
            if (!top->isVisible() || (qobject_cast<QDialog*>(top) != nullptr) != dialogs)
                continue;
            for (QWidget* widget : top->findChildren<QWidget*>(objectName))
                if (widget->isVisible())
                    return widget;
        }
    return nullptr;
}

bool TourStage::waitUntil(const std::function<bool()>& condition)
{
    const QDeadlineTimer deadline(patience);
    while (!condition()) {
        if (!m_window || !m_window->isVisible() || deadline.hasExpired())
            return false;
        QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    }
    return true;
}

QWidget* TourStage::waitFor(const QString& objectName)
{
    if (m_broken)
        return nullptr;
    QWidget* found = nullptr;
    waitUntil([&] {
        found = find(objectName);
        return found && found->isEnabled();
    });
    if (!found || !found->isEnabled())
        stop(m_window && m_window->isVisible() ? u"the control \"%1\" did not come or stayed disabled"_s.arg(objectName)
                                               : u"the window was closed"_s);
    return m_broken ? nullptr : found;
}

void TourStage::pause(int milliseconds)
{
    if (!m_paced)
        return;
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

// Lets layouts, posted refreshes and paints finish, so that a picture shows the settled window.
void TourStage::settle()
{
    for (int i = 0; i < 4; ++i) {
        QApplication::sendPostedEvents();
        QApplication::processEvents(QEventLoop::AllEvents);
    }
}

bool TourStage::press(const QString& objectName)
{
    QWidget* widget = waitFor(objectName);
    auto* section = qobject_cast<CollapsibleSection*>(widget);
    QAbstractButton* button = section ? section->header() : qobject_cast<QAbstractButton*>(widget);
    if (!button)
        return widget ? stop(u"\"%1\" is not a button"_s.arg(objectName)) : false;
    button->setFocus(Qt::TabFocusReason);
    pause(actingPause);
    // Posted, so that a press which opens a dialog comes back here.
    QMetaObject::invokeMethod(
        button,
        [guard = QPointer<QAbstractButton>(button)] {
            if (guard)
                guard->click();
        },
        Qt::QueuedConnection);
    settle();
    return true;
}

bool TourStage::open(const QString& sectionName)
{
    auto* section = qobject_cast<CollapsibleSection*>(waitFor(sectionName));
    return section && (section->isOpen() || press(sectionName));
}

bool TourStage::close(const QString& sectionName)
{
    auto* section = qobject_cast<CollapsibleSection*>(waitFor(sectionName));
    return section && (!section->isOpen() || press(sectionName));
}

bool TourStage::type(const QString& objectName, const QString& text)
{
    QWidget* field = waitFor(objectName);
    if (!field)
        return false;
    field->setFocus(Qt::TabFocusReason);
    pressKey(field, Qt::Key_A, {}, Qt::ControlModifier);
    for (const QChar c : text) {
        pressKey(field, 0, QString(c));
        pause(typingPause);
    }
    settle();
    return true;
}

bool TourStage::choose(const QString& comboName, const QString& text)
{
    if (!type(comboName, text))
        return false;
    QWidget* combo = waitFor(comboName);
    pause(actingPause);
    pressKey(combo, Qt::Key_Return);
    settle();
    return true;
}

bool TourStage::show(const QString& objectName)
{
    QWidget* widget = waitFor(objectName);
    for (QWidget* up = widget; up; up = up->parentWidget())
        if (auto* page = qobject_cast<Page*>(up)) {
            page->reveal(widget);
            break;
        }
    settle();
    return widget != nullptr;
}

bool TourStage::goTo(const std::function<bool()>& visit)
{
    if (m_broken)
        return false;
    pause(actingPause);
    if (!visit())
        return stop(u"a page could not be visited"_s);
    settle();
    return true;
}

bool TourStage::say(const QString& sentence)
{
    if (m_broken)
        return false;
    settle();
    const QString line = u"%1. %2\n"_s.arg(m_pictures + 1, 2).arg(sentence);
    std::fputs(line.toLocal8Bit().constData(), stdout);
    std::fflush(stdout);
    if (!takePicture())
        return false;
    pause(readingPause);
    return m_window && m_window->isVisible() ? true : stop(u"the window was closed"_s);
}

bool TourStage::takePicture()
{
    ++m_pictures;
    if (m_folder.isEmpty())
        return true;
    QPixmap picture = m_window->grab();
    QPainter painter(&picture);
    for (QWidget* top : QApplication::topLevelWidgets())
        if (top != m_window && top->isVisible() && qobject_cast<QDialog*>(top))
            drawDialog(painter, *m_window, *top);
    painter.end();
    const QString path = QDir(m_folder).filePath(u"%1.png"_s.arg(m_pictures, 2, 10, QChar(u'0')));
    QImageWriter writer(path, "png");
    return writer.write(picture.toImage()) ? true : stop(u"%1: %2"_s.arg(path, writer.errorString()));
}
