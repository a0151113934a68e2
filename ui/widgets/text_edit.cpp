#include "ui/widgets/text_edit.h"

#include "ui/theme/theme.h"
#include "ui/widgets/wrapped_text.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

TextEdit::TextEdit(QWidget* parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    whenThemeChanges(this, [this] {
        document()->setDocumentMargin(qRound(units(3) / 2.0));
        updateGeometry();
    });
}

void TextEdit::setText(const QString& text)
{
    setWordWrapMode(wrapModeFor(text));
    setPlainText(text);
}

void TextEdit::setMaximum(int characters) { m_maximum = characters; }

void TextEdit::setVisibleLines(int lines)
{
    m_lines = lines;
    updateGeometry();
}

QSize TextEdit::sizeHint() const
{
    const int inner = m_lines * fontMetrics().lineSpacing() + 2 * qRound(document()->documentMargin());
    return QSize(scaled(300), inner + 2 * frameWidth());
}

QSize TextEdit::minimumSizeHint() const { return QSize(scaled(120), sizeHint().height()); }

int TextEdit::room() const
{
    if (m_maximum <= 0)
        return std::numeric_limits<int>::max();
    const int used = document()->characterCount() - 1 - int(textCursor().selectedText().size());
    return std::max(0, m_maximum - used);
}

void TextEdit::insertFromMimeData(const QMimeData* source)
{
    QString text = source->text();
    const int free = room();
    const auto cut = text.size() - free;
    if (cut > 0)
        text.truncate(free);
    if (!text.isEmpty()) {
        setWordWrapMode(wrapModeFor(QString(toPlainText() + text))); // before it is laid out
        insertPlainText(text);
    }
    ensureCursorVisible();
    if (cut > 0)
        Q_EMIT pasteCut(int(cut));
}

void TextEdit::keyPressEvent(QKeyEvent* event)
{
    const bool types = (!event->text().isEmpty() && event->text().at(0).isPrint() &&
                        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) ||
                       event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (types && room() <= 0) {
        event->accept();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void TextEdit::inputMethodEvent(QInputMethodEvent* event)
{
    if (event->commitString().size() > room()) {
        event->setCommitString(event->commitString().left(room()));
    }
    QPlainTextEdit::inputMethodEvent(event);
}
