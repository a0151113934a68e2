#include "ui/support_for_business/wizard_step.h"

#include "model/wording.h"
#include "ui/widgets/field.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/spaces.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

WizardStep::WizardStep(Workspace& workspace, Draft& draft, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_draft(draft), m_side(new QWidget(parent)), m_sideLayout(new QVBoxLayout(m_side))
{
    setSpaces(m_sideLayout, 4);
    m_side->hide();
    hide();
}

void WizardStep::addField(const QString& subject, Field* field)
{
    m_fields.append({subject, field});
    field->editor()->installEventFilter(this);
}

void WizardStep::addLine(const QString& subject, Field* field, QString Draft::*member)
{
    addField(subject, field);
    // textChanged, not textEdited: a screen reader or a test sets texts without a key.
    connect(qobject_cast<QLineEdit*>(field->editor()), &QLineEdit::textChanged, this,
            [this, field, member](const QString& text) { store(field, member, text); });
}

Field* WizardStep::fieldFor(const QString& subject) const
{
    for (const Entry& entry : m_fields)
        if (entry.subject == subject)
            return entry.field;
    return nullptr;
}

void WizardStep::store(Field* field, QString Draft::*member, const QString& value)
{
    if (m_loading || m_draft.*member == value)
        return;
    m_draft.*member = value;
    field->clearError();
    Q_EMIT edited();
}

void WizardStep::clearProblems()
{
    for (const Entry& entry : std::as_const(m_fields))
        entry.field->clearError();
}

void WizardStep::showProblems(const Refusals& problems)
{
    clearProblems();
    QString first;
    QWidget* target = nullptr;
    for (const Refusal& problem : problems) {
        Field* field = fieldOf(problem);
        if (!field || !field->error().isEmpty())
            continue;
        field->setError(wording::textOf(problem));
        if (!target) {
            target = field->editor();
            first = field->error();
        }
    }
    if (!target)
        return;
    focusOn(target);
    announce(this, first);
}

void WizardStep::focusOn(QWidget* widget)
{
    widget->setFocus(Qt::TabFocusReason);
    Q_EMIT revealWanted(widget);
}

bool WizardStep::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        Q_EMIT fieldLeft();
    return QWidget::eventFilter(watched, event);
}
