#include "ui/request/add_contract_dialog.h"

#include "model/wording.h"
#include "ui/request/contract_ids.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialog_fit.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

AddContractDialog::AddContractDialog(Workspace& workspace, Portal portal, QWidget* parent)
    : Dialog(parent), m_workspace(workspace), m_portal(portal), m_text(new TextLabel(TextRole::Body)),
      m_bar(new MessageBar(Tone::Danger)), m_ids(new ContractIds), m_cancel(new Button(ButtonKind::Secondary)),
      m_add(new Button(ButtonKind::Primary))
{
    setObjectName(QStringLiteral("addContractDialog"));
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_add->setObjectName(QStringLiteral("addButton"));
    m_bar->setObjectName(QStringLiteral("dialogBar"));
    build();
    connect(m_cancel, &QPushButton::clicked, this, &Dialog::reject);
    connect(m_add, &QPushButton::clicked, this, &AddContractDialog::add);
    AddContractDialog::retranslate();
    m_ids->focusFirst();
}

void AddContractDialog::build()
{
    m_cancel->setAutoDefault(false);
    m_add->setDefault(true);
    m_ids->setPortal(m_portal);
    auto* buttons = new QHBoxLayout;
    setSpaces(buttons, 2);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_add);

    auto* column = new QVBoxLayout(this);
    setSpaces(column, 3, 6);
    column->addWidget(m_text);
    column->addWidget(m_bar);
    column->addWidget(m_ids);
    column->addStretch();
    column->addLayout(buttons);
    setScaledMinimumWidth(this, 440);
}

void AddContractDialog::retranslate()
{
    setWindowTitle(tr("Add Contract ID"));
    m_text->setText(
        tr("If you have Access ID and Contract ID associated with a contract, please enter them to view support options."));
    m_ids->retranslate();
    m_cancel->setText(tr("Cancel"));
    m_add->setText(tr("Add"));
    fitDialog(this);
}

void AddContractDialog::add()
{
    m_ids->clearErrors();
    m_bar->setText(QString());
    m_bar->hide();
    const Outcome<LinkResult> outcome = m_workspace.link(m_ids->accessId(), m_ids->contractId(), m_portal);
    if (outcome.isDone()) {
        m_linked = outcome->contract;
        m_notices = outcome->notices;
        accept();
    } else if (outcome.isRefused()) {
        showRefusals(outcome.refusals());
    } else {
        showBar(Tone::Danger, wording::titleOf(outcome.failure()), wording::textOf(outcome.failure()));
    }
}

void AddContractDialog::showRefusals(const Refusals& refusals)
{
    const Refusals others = m_ids->showRefusals(refusals);
    for (const Refusal& refusal : others) {
        const QString text = wording::textOf(refusal);
        if (refusal.reason != Reason::AlreadyLinked) {
            showBar(Tone::Danger, text, wording::adviceFor(refusal));
            continue;
        }
        const LinkDecision decision = m_workspace.linkDecisionFor(m_ids->accessId(), m_ids->contractId(), m_portal);
        const QString why = decision.diagnosis
                                ? wording::textOf(*decision.diagnosis) + u' ' + wording::nextStepFor(*decision.diagnosis)
                                : wording::adviceFor(refusal);
        showBar(Tone::Info, text, why);
    }
    fitDialog(this);
}

void AddContractDialog::showBar(Tone tone, const QString& strong, const QString& text)
{
    m_bar->setTone(tone);
    m_bar->showMessage(strong, text);
    fitDialog(this);
}
