#include "ui/widgets/line_edit.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

LineEdit::LineEdit(QWidget* parent)
    : QLineEdit(parent)
{
}

void LineEdit::setLeadingIcon(const char* name)
{
    const QIcon icon = themeIcon(name, [] { return colours().muted; });
    if (m_leading) {
        m_leading->setIcon(icon);
        return;
    }
    setProperty("leadingIcon", true);
    m_leading = addAction(icon, QLineEdit::LeadingPosition);
}

void LineEdit::focusInEvent(QFocusEvent* event)
{
    // With Tab as the reason Qt selects the text first, and a screen reader then takes an empty field for no change at all.
    QFocusEvent cured(event->type(), event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ? Qt::OtherFocusReason
                                                                                                                         : event->reason());
    QLineEdit::focusInEvent(&cured);
}

void LineEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste) && !isReadOnly()) {
        pasteChecked();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void LineEdit::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu* menu = createStandardContextMenu();
    if (auto* action = menu->findChild<QAction*>(u"edit-paste"_s)) {
        action->disconnect();
        connect(action, &QAction::triggered, this, &LineEdit::pasteChecked);
    }
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event->globalPos());
}

void LineEdit::pasteChecked()
{
    const auto room = maxLength() - (text().size() - selectedText().size());
    const auto cut = QApplication::clipboard()->text().size() - room;
    paste();
    if (cut > 0)
        Q_EMIT pasteCut(int(cut));
}
