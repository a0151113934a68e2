#include "ui/start/organisation_dialog.h"

#include "model/wording.h"
#include "ui/start/organisation_form.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialog_fit.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/reveal.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QDialogButtonBox>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

OrganisationDialog::OrganisationDialog(const Catalogue& catalogue, QWidget* parent)
    : Dialog(parent), m_intro(new TextLabel(TextRole::Body)), m_wrong(new MessageBar(Tone::Danger)),
      m_form(new OrganisationForm(catalogue)), m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel)),
      m_scroll(scrollingForm(m_form))
{
    setObjectName(u"organisationDialog"_s);
    build();
    OrganisationDialog::retranslate();
    m_form->focusFirst();
    m_begun = organisation();
    mayDiscard = [this] {
        QMessageBox question(QMessageBox::Question, tr("Discard what was typed?"),
                             tr("What was typed here is kept nowhere else."), QMessageBox::Cancel, this);
        QPushButton* discard = question.addButton(tr("&Discard"), QMessageBox::DestructiveRole);
        question.setDefaultButton(QMessageBox::Cancel);
        question.exec();
        return question.clickedButton() == discard;
    };
}

void OrganisationDialog::build()
{
    m_wrong->setObjectName(u"wrongBar"_s);
    auto* column = new QVBoxLayout(this);
    setSpaces(column, 4, 3, 4, 3, 4);
    // On one line with the form, which keeps room for the ring of its fields.
    const auto inset = [](std::initializer_list<QWidget*> parts) {
        auto* rows = new QVBoxLayout;
        setSpaces(rows, 4, 1, 0, 1, 0);
        for (QWidget* part : parts)
            rows->addWidget(part);
        return rows;
    };
    column->addLayout(inset({m_intro, m_wrong}));
    column->addWidget(m_scroll, 1);
    column->addLayout(inset({m_buttons}));
    resizeWithin(this, {scaled(760), scaled(680)});
    connect(m_form, &OrganisationForm::revealWanted, this, [this](QWidget* control) { revealIn(m_scroll, control); });
    connect(m_form, &OrganisationForm::mended, m_wrong, &MessageBar::hide); // it counts what was wrong a moment ago
    connect(m_buttons, &QDialogButtonBox::accepted, this, &OrganisationDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &OrganisationDialog::reject);
}

void OrganisationDialog::retranslate()
{
    setWindowTitle(tr("Start with my organisation"));
    m_intro->setText(tr("All of this stays in one file on this computer. The next step asks where."));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Create…"));
}

QString OrganisationDialog::editionId() const { return m_form->edition().id; }

Organisation OrganisationDialog::organisation() const { return m_form->organisation(); }

void OrganisationDialog::accept()
{
    m_form->clearProblems();
    const QList<OrganisationProblem> problems = problemsIn(organisation(), m_form->edition());
    if (problems.isEmpty())
        Dialog::accept();
    else
        say(problems);
}

void OrganisationDialog::reject()
{
    if (organisation() == m_begun || mayDiscard())
        Dialog::reject();
}

void OrganisationDialog::showFailure(const Failure& failure)
{
    m_wrong->showMessage(wording::titleOf(failure), wording::textOf(failure));
}

void OrganisationDialog::say(const QList<OrganisationProblem>& problems)
{
    m_wrong->showMessage({}, tr("%n field(s) need correcting. Each one says what is missing.", nullptr, int(problems.size())));
    m_form->showProblems(problems);
}
