#include "ui/widgets/field.h"

#include "ui/theme/theme.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/searchable_combo.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_edit.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QLocale>

Field::Field(QWidget* editor, QWidget* parent)
    : QWidget(parent), m_editor(editor), m_label(new QLabel(this)), m_counter(new TextLabel(TextRole::Caption, this)),
      m_noteIcon(new IconLabel("circle-alert", 15, this)), m_note(new TextLabel(TextRole::Caption, this))
{
    build();
}

Field::Field(const QString& label, QWidget* editor, QWidget* parent) : Field(editor, parent) { setLabel(label); }

void Field::build()
{
    m_editor->setParent(this);
    m_label->setBuddy(m_editor);
    m_label->setWordWrap(true);
    whenThemeChanges(m_label, [this] {
        m_label->setFont(strongFont());
        m_label->setMinimumHeight(lineHeightOf(TextRole::Strong));
    });
    m_counter->setMuted(true);
    m_counter->setWordWrap(false);
    m_counter->setAlignment(Qt::AlignTrailing | Qt::AlignBottom);
    m_noteIcon->setTone(Tone::Danger);
    auto* head = new QHBoxLayout;
    setSpaces(head, 2);
    head->addWidget(m_label, 1);
    head->addWidget(m_counter);
    auto* foot = new QHBoxLayout;
    setSpaces(foot, 2);
    foot->addWidget(m_noteIcon, 0, Qt::AlignTop);
    foot->addWidget(m_note, 1);
    auto* column = new QVBoxLayout(this);
    setSpaces(column, 1);
    column->addLayout(head);
    column->addWidget(m_editor, m_editor->sizePolicy().verticalPolicy() & QSizePolicy::ExpandFlag ? 1 : 0);
    column->addLayout(foot);
    // A field of fixed height leaves spare room below, never between label and editor.
    const bool grows = m_editor->sizePolicy().verticalPolicy() & QSizePolicy::ExpandFlag;
    column->addStretch(grows ? 0 : 1);
    m_counter->hide();
    updateNote();
    setFocusProxy(m_editor);
}

void Field::setLabel(const QString& label)
{
    m_label->setText(label);
    QString plain = label;
    plain.remove(QLatin1Char('&'));
    m_editor->setAccessibleName(plain);
    // The field inside an editable combo box is what has the focus. A screen reader says the box's name before it, so one
    // that says what typing does there keeps its own.
    auto* combo = qobject_cast<QComboBox*>(m_editor.data());
    if (combo && combo->lineEdit() && !qobject_cast<SearchableCombo*>(combo))
        combo->lineEdit()->setAccessibleName(plain);
}

QString Field::label() const { return m_label->text(); }

void Field::setCounter(const QString& text)
{
    m_counter->setText(text);
    m_counter->setVisible(!text.isEmpty());
}

void Field::setMaximum(int characters)
{
    m_maximum = characters;
    if (auto* line = qobject_cast<QLineEdit*>(m_editor)) {
        line->setMaxLength(characters);
        connect(line, &QLineEdit::textChanged, this, &Field::updateCounter);
    } else if (auto* text = qobject_cast<TextEdit*>(m_editor)) {
        text->setMaximum(characters);
        connect(text, &QPlainTextEdit::textChanged, this, &Field::updateCounter);
    }
    updateCounter();
}

int Field::length() const
{
    if (const auto* line = qobject_cast<const QLineEdit*>(m_editor.data()))
        return int(line->text().size());
    const auto* text = qobject_cast<const TextEdit*>(m_editor.data());
    return text ? std::max(0, text->document()->characterCount() - 1) : 0;
}

void Field::updateCounter()
{
    if (m_maximum <= 0)
        return;
    const QString most = locale().toString(m_maximum);
    const int used = length();
    if (m_maximum >= 1000 && used < m_maximum / 10 * 9)
        setCounter(tr("up to %1 characters").arg(most));
    else
        setCounter(tr("%1 of %2 characters").arg(locale().toString(used), most));
}

void Field::setHint(const QString& hint)
{
    m_hint = hint;
    updateNote();
}

void Field::setError(const QString& error)
{
    m_error = error;
    m_editor->setProperty("error", !error.isEmpty());
    m_editor->update();
    updateNote();
}

void Field::updateNote()
{
    const bool wrong = !m_error.isEmpty();
    m_note->setText(wrong ? m_error : m_hint);
    m_note->setTone(wrong ? Tone::Danger : Tone::Neutral);
    m_note->setMuted(!wrong);
    m_note->setVisible(!m_note->text().isEmpty());
    m_noteIcon->setVisible(wrong);
    m_editor->setAccessibleDescription(m_note->text());
}

void Field::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        updateCounter();
    QWidget::changeEvent(event);
}
