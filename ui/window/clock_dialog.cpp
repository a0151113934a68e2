#include "ui/window/clock_dialog.h"

#include "model/wording.h"
#include "model/workspace.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialog_fit.h"
#include "ui/widgets/field.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr int stepDays[] = {1, 7, 30};

ClockDialog::ClockDialog(Workspace& workspace, QWidget* parent)
    : Dialog(parent), m_workspace(workspace), m_explanation(new TextLabel(TextRole::Body)),
      m_refused(new MessageBar(Tone::Danger)), m_date(new QDateEdit(workspace.today())), m_field(new Field(m_date)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(u"clockDialog"_s);
    m_date->setObjectName(u"dateEdit"_s);
    m_date->setCalendarPopup(true);
    auto* steps = new QHBoxLayout;
    setSpaces(steps, 2);
    for (int days : stepDays) {
        auto* step = new Button(ButtonKind::Secondary);
        step->setObjectName(u"advance%1Button"_s.arg(days));
        step->setAutoDefault(false);
        connect(step, &Button::clicked, this, [this, days] { m_date->setDate(m_date->date().addDays(days)); });
        steps->addWidget(step);
        m_steps.append(step);
    }
    steps->addStretch(1);
    auto* column = new QVBoxLayout(this);
    setSpaces(column, 4, 6);
    column->addWidget(m_explanation);
    column->addWidget(m_refused);
    column->addWidget(m_field);
    column->addLayout(steps);
    column->addWidget(m_buttons);
    setScaledMinimumWidth(m_explanation, 420);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ClockDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ClockDialog::reject);
    m_date->setFocus();
    ClockDialog::retranslate();
}

void ClockDialog::retranslate()
{
    setWindowTitle(tr("Set or advance the date"));
    m_explanation->setText(tr("The date of this training workspace decides which memberships, contracts and products count. "
                              "Nothing that was done is lost."));
    m_field->setLabel(tr("&Date in this workspace"));
    m_date->setDisplayFormat(u"d MMMM yyyy"_s);
    m_date->setLocale(QLocale()); // that of the language, not of the widget's birth
    m_date->calendarWidget()->setLocale(m_date->locale());
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        //: A button: advances the date by that many days.
        m_steps[i]->setText(tr("+%n day(s)", nullptr, stepDays[i]));
    }
    fitDialog(this);
}

void ClockDialog::accept()
{
    const Outcome<Done> outcome = m_workspace.setToday(m_date->date());
    if (outcome.isDone()) {
        Dialog::accept();
    } else if (outcome.isRefused()) {
        m_refused->showMessage({}, wording::textOf(outcome.refusals().constFirst()));
    } else {
        m_refused->showMessage(wording::titleOf(outcome.failure()), wording::textOf(outcome.failure()));
    }
    if (!outcome.isDone())
        fitDialog(this);
}
