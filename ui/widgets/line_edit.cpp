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

LineEdit::LineEdit(QWidget* parent) : QLineEdit(parent) {}

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
    QFocusEvent cured(event->type(), event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
                                         ? Qt::OtherFocusReason
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

// A field of one line: where the copied text had several, they stand side by side, and breaks at its ends are left out.
static QString inOneLine(const QString& copied)
{
    QString line = copied;
    line.replace(u"\r\n"_s, u"\n"_s);
    for (const QChar sign :
         {QChar(u'\r'), QChar(u'\t'), QChar(0x85), QChar(QChar::LineSeparator), QChar(QChar::ParagraphSeparator)})
        line.replace(sign, u'\n');
    while (line.startsWith(u'\n'))
        line.remove(0, 1);
    while (line.endsWith(u'\n'))
        line.chop(1);
    return line.replace(u'\n', u' ');
}

void LineEdit::pasteChecked()
{
    const auto room = maxLength() - (text().size() - selectedText().size());
    const QString copied = QApplication::clipboard()->text();
    const QString line = inOneLine(copied);
    const auto cut = line.size() - room;
    if (line == copied)
        paste();
    else
        insert(line);
    if (cut > 0)
        Q_EMIT pasteCut(int(cut));
}
