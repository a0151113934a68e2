#include "ui/request/severity_choice.h"

#include "model/wording.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/reason_line.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

SeverityChoice::SeverityChoice(Workspace& workspace, Draft& draft, QWidget* parent)
    : DraftPart(workspace, draft, parent), m_group(new QButtonGroup(this)), m_severityLabel(new TextLabel(TextRole::Strong)),
      m_hoursLabel(new TextLabel(TextRole::Strong)), m_hours(new ChoiceRow(Qt::Horizontal)), m_whyNot(new ReasonLine)
{
    m_hours->setObjectName(QStringLiteral("hoursChoice"));
    m_whyNot->setObjectName(QStringLiteral("hoursReason"));
    m_whyNot->setCompact(true);
    build();
    addSubject(QStringLiteral("severity"));
    addSubject(QStringLiteral("hours"));
    // Toggled and not clicked: a screen reader toggles.
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (!checked)
            return;
        updateHours();
        take();
    });
    connect(m_hours, &ChoiceRow::chosen, this, &SeverityChoice::take);
}

void SeverityChoice::build()
{
    auto* column = new QVBoxLayout(this);
    setSpaces(column, 2);
    column->addWidget(m_severityLabel);
    for (Severity severity : {Severity::A, Severity::B, Severity::C}) {
        Row row{severity, new QRadioButton(this), new TextLabel(TextRole::Caption, this)};
        row.button->setObjectName(QStringLiteral("severity%1").arg(codeOf(severity)));
        row.meaning->setMuted(true);
        m_group->addButton(row.button, int(severity));
        auto* indented = new QVBoxLayout; // under the button's text, not under its circle
        whenThemeChanges(indented, [indented, button = row.button] {
            const int left = button->style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, button) +
                             button->style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing, nullptr, button);
            indented->setContentsMargins(left, 0, 0, units(1));
        });
        indented->addWidget(row.meaning);
        auto* both = new QVBoxLayout;
        setSpaces(both, 1); // room for the ring
        both->addWidget(row.button);
        both->addLayout(indented);
        column->addLayout(both);
        m_rows.append(row);
    }
    column->addSpacing(units(1));
    column->addWidget(m_hoursLabel);
    column->addWidget(m_hours);
    column->addWidget(m_whyNot);
}

void SeverityChoice::load()
{
    const QSignalBlocker quiet(m_group);
    m_group->setExclusive(false);
    for (const Row& row : std::as_const(m_rows))
        row.button->setChecked(m_draft.severity == row.severity);
    m_group->setExclusive(true);
    m_hours->setCurrentId(codeOf(m_draft.hours));
    updateHours();
}

void SeverityChoice::take()
{
    m_draft.severity = severity();
    m_draft.hours = supportHoursFromCode(m_hours->currentId()).value_or(SupportHours::BusinessHours);
    Q_EMIT edited();
}

std::optional<Severity> SeverityChoice::severity() const
{
    const int id = m_group->checkedId();
    return id < 0 ? std::nullopt : std::optional(Severity(id));
}

QWidget* SeverityChoice::firstControl() const
{
    return m_group->checkedButton() ? m_group->checkedButton() : m_group->buttons().constFirst();
}

void SeverityChoice::updateHours()
{
    QAbstractButton* allDay = m_hours->buttonOf(codeOf(SupportHours::AroundTheClock));
    if (!allDay)
        return;
    const std::optional<Severity> chosen = severity();
    const bool allowed = chosen && allowsAroundTheClock(*chosen);
    if (!allowed)
        m_hours->setCurrentId(codeOf(SupportHours::BusinessHours));
    const QString reason = allowed ? QString() : tr("24-hour support is given for severity A and B only.");
    allDay->setEnabled(allowed);
    allDay->setToolTip(reason);
    allDay->setAccessibleDescription(reason);
    m_whyNot->setReason(reason);
}

void SeverityChoice::retranslate()
{
    m_severityLabel->setText(tr("What is the severity of your issue?"));
    m_hoursLabel->setText(tr("When would you like to receive support?"));
    for (const Row& row : std::as_const(m_rows)) {
        QString response = wording::textOf(firstResponse(row.severity));
        response[0] = response.at(0).toUpper();
        row.button->setText(wording::textOf(row.severity));
        row.meaning->setText(wording::meaningOf(row.severity) + u' ' + response + u'.');
        row.button->setAccessibleDescription(row.meaning->text());
    }
    m_hours->setLabel(m_hoursLabel->text());
    m_hours->setChoices({{codeOf(SupportHours::BusinessHours), wording::textOf(SupportHours::BusinessHours)},
                         {codeOf(SupportHours::AroundTheClock), wording::textOf(SupportHours::AroundTheClock)}});
    for (SupportHours hours : {SupportHours::BusinessHours, SupportHours::AroundTheClock})
        m_hours->buttonOf(codeOf(hours))->setObjectName(QStringLiteral("hours_%1").arg(codeOf(hours)));
    updateHours();
}
