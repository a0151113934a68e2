#include "ui/request/draft_part.h"

#include "model/wording.h"
#include "ui/widgets/field.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/searchable_combo.h"

#include <QEvent>

#include <algorithm>

DraftPart::DraftPart(Workspace& workspace, Draft& draft, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_draft(draft)
{
}

void DraftPart::addField(const QString& subject, Field* field)
{
    m_entries.append({subject, field});
    field->editor()->installEventFilter(this);
}

void DraftPart::addLine(const QString& subject, Field* field, QString Draft::*member)
{
    addField(subject, field);
    auto* edit = qobject_cast<LineEdit*>(field->editor());
    // textChanged, not textEdited: a screen reader or a test sets texts without a key.
    connect(edit, &QLineEdit::textChanged, this, [this, field, member](const QString& text) { store(field, member, text); });
    connect(edit, &LineEdit::pasteCut, this, [this, field](int characters) { sayCut(field, characters); });
}

void DraftPart::addSubject(const QString& subject) { m_entries.append({subject, nullptr}); }

Field* DraftPart::newLine(const char* name, const QString& subject, QString Draft::*member, int maximum)
{
    auto* edit = new LineEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setMaxLength(maximum);
    auto* field = new Field(edit);
    addLine(subject, field, member);
    return field;
}

Field* DraftPart::newCombo(const char* name, const QString& subject, QString Draft::*member)
{
    auto* combo = new SearchableCombo;
    combo->setObjectName(QLatin1String(name));
    auto* field = new Field(combo);
    addField(subject, field);
    connect(combo, &SearchableCombo::idChosen, this, [this, field, member](const QString& id) { store(field, member, id); });
    return field;
}

bool DraftPart::owns(const QString& subject) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry& entry) { return entry.subject == subject; });
}

Field* DraftPart::fieldFor(const QString& subject) const
{
    for (const Entry& entry : m_entries)
        if (entry.subject == subject)
            return entry.field;
    return nullptr;
}

void DraftPart::store(Field* field, QString Draft::*member, const QString& value)
{
    if (m_loading || m_draft.*member == value)
        return;
    m_draft.*member = value;
    field->clearError();
    Q_EMIT edited();
}

void DraftPart::sayCut(Field* field, int characters)
{
    const QString text = tr("The pasted text was cut: %n character(s) did not fit.", nullptr, characters);
    field->setError(text);
    announce(this, text);
}

Refusals DraftPart::problems() const
{
    Refusals own;
    const Refusals all = problemsIn(m_draft, 0);
    std::copy_if(all.begin(), all.end(), std::back_inserter(own),
                 [this](const Refusal& problem) { return owns(problem.subject); });
    return own;
}

std::optional<DraftPart::Mend> DraftPart::showProblems(const Refusals& problems)
{
    std::optional<Mend> first;
    for (const Refusal& problem : problems) {
        Field* field = fieldOf(problem);
        if (!field && !owns(problem.subject))
            continue;
        if (field && !field->error().isEmpty())
            continue;
        if (field)
            field->setError(wording::textAtField(problem));
        const QString text = field ? wording::textOf(problem, field->editor()->accessibleName()) : wording::textOf(problem);
        QWidget* control = field ? field->editor() : firstControl();
        if (!first)
            first = Mend{control, control, text};
    }
    return first;
}

void DraftPart::clearProblems()
{
    for (const Entry& entry : std::as_const(m_entries))
        if (entry.field)
            entry.field->clearError();
}

bool DraftPart::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        Q_EMIT fieldLeft();
    return QWidget::eventFilter(watched, event);
}
