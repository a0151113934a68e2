#include "ui/start/edit_organisation_dialog.h"

#include "model/wording.h"
#include "model/workspace.h"
#include "ui/start/organisation_form.h"
#include "ui/widgets/button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

EditOrganisationDialog::EditOrganisationDialog(Workspace& workspace, QWidget* parent)
    : OrganisationDialog(workspace.catalogue(), parent), m_workspace(workspace), m_changed(new MessageBar(Tone::Warning)),
      m_readAgain(new Button(ButtonKind::Secondary, "rotate-ccw"))
{
    setObjectName(u"editOrganisationDialog"_s);
    m_changed->setObjectName(u"changedBar"_s);
    m_readAgain->setObjectName(u"readAgainButton"_s);
    m_readAgain->setAutoDefault(false);
    m_changed->addAction(m_readAgain);
    m_changed->hide();
    static_cast<QBoxLayout*>(layout())->insertWidget(1, m_changed);
    connect(m_readAgain, &Button::clicked, this, [this] {
        m_workspace.refresh();
        read();
        m_form->focusFirst();
    });
    EditOrganisationDialog::retranslate();
    read();
}

void EditOrganisationDialog::read()
{
    m_known = m_workspace.organisations().value(0);
    const Result<OrganisationUse> use = m_workspace.organisationUse();
    m_form->setOrganisation(m_known, m_workspace.edition(), use ? *use : OrganisationUse());
    m_begun = organisation();
    m_changed->hide();
    m_wrong->hide();
    if (!use)
        m_wrong->showMessage(wording::titleOf(use.error()), wording::textOf(use.error()));
}

void EditOrganisationDialog::retranslate()
{
    setWindowTitle(tr("Edit my organisation"));
    m_intro->setText(
        tr("What this file holds of your organisation. Requests, links, contracts and the history stay as they are; what they "
           "depend on can be extended, but not removed."));
    m_readAgain->setText(tr("Read it &again"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Save"));
}

void EditOrganisationDialog::accept()
{
    m_form->clearProblems();
    m_wrong->hide();
    const Outcome<Done> outcome = m_workspace.editOrganisation(m_known, organisation());
    if (outcome.isDone())
        done(Accepted);
    else if (outcome.isRefused())
        sayRefused(outcome.refusals());
    else
        m_wrong->showMessage(wording::titleOf(outcome.failure()), wording::textOf(outcome.failure()));
}

void EditOrganisationDialog::sayRefused(const Refusals& refusals)
{
    const Refusal& first = refusals.constFirst();
    if (first.reason == Reason::ChangedMeanwhile) {
        m_changed->showMessage(wording::textOf(first), tr("What is typed here stays until it is read again."));
        return;
    }
    const Result<OrganisationUse> use = m_workspace.organisationUse();
    const QList<OrganisationProblem> problems =
        problemsInEdit(m_known, organisation(), use ? *use : OrganisationUse(), m_workspace.edition());
    if (problems.isEmpty() || problems.constFirst().index < 0)
        m_wrong->showMessage({}, wording::textOf(first)); // of no field: it is said as a whole
    else
        say(problems);
}
