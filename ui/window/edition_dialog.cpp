#include "ui/window/edition_dialog.h"

#include "model/wording.h"
#include "model/workspace.h"
#include "ui/start/edition_choice.h"
#include "ui/widgets/dialog_fit.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

EditionDialog::EditionDialog(Workspace& workspace, QWidget* parent)
    : Dialog(parent), m_workspace(workspace), m_explanation(new TextLabel(TextRole::Body)),
      m_refused(new MessageBar(Tone::Danger)), m_editions(new EditionChoice(workspace.catalogue())),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(u"editionDialog"_s);
    auto* column = new QVBoxLayout(this);
    setSpaces(column, 4, 6);
    for (QWidget* part : {static_cast<QWidget*>(m_explanation), static_cast<QWidget*>(m_refused),
                          static_cast<QWidget*>(m_editions), static_cast<QWidget*>(m_buttons)})
        column->addWidget(part);
    setScaledMinimumWidth(m_explanation, 460);
    connect(m_editions, &EditionChoice::chosen, this, &EditionDialog::showChoice);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &EditionDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &EditionDialog::reject);
    m_editions->setOrganisations(m_workspace.organisations(), m_workspace.edition().id, [] {
        return tr("This workspace follows the rules of this edition already. Choose another one to try it.");
    });
    m_editions->setCurrentId(m_workspace.edition().id);
    EditionDialog::retranslate();
    m_editions->focusFirst();
}

void EditionDialog::retranslate()
{
    setWindowTitle(tr("Try another edition"));
    m_explanation->setText(tr("The same organisation under the rules of another edition. Offers, contracts, links and requests "
                              "stay in the file, and switching back shows what was there before."));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Use this edition"));
    showChoice();
}

void EditionDialog::showChoice()
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(m_editions->currentId() != m_workspace.edition().id);
    fitDialog(this);
}

void EditionDialog::accept()
{
    const Outcome<Done> outcome = m_workspace.setEdition(m_editions->currentId());
    if (outcome.isDone())
        Dialog::accept();
    else if (outcome.isRefused())
        m_refused->showMessage({}, wording::textOf(outcome.refusals().constFirst()));
    else
        m_refused->showMessage(wording::titleOf(outcome.failure()), wording::textOf(outcome.failure()));
    if (!outcome.isDone())
        fitDialog(this);
}
