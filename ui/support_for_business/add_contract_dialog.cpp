#include "ui/support_for_business/add_contract_dialog.h"

#include "model/wording.h"
#include "ui/request/dialog_fit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

AddContractDialog::AddContractDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_text(new TextLabel(TextRole::Body)), m_bar(new MessageBar(Tone::Danger)),
      m_accessIdEdit(new LineEdit), m_contractIdEdit(new LineEdit), m_accessId(new Field(m_accessIdEdit)),
      m_contractId(new Field(m_contractIdEdit)), m_show(new Button(ButtonKind::Secondary, "eye")),
      m_cancel(new Button(ButtonKind::Secondary)), m_add(new Button(ButtonKind::Primary))
{
    setObjectName(QStringLiteral("addContractDialog"));
    m_accessIdEdit->setObjectName(QStringLiteral("accessIdEdit"));
    m_contractIdEdit->setObjectName(QStringLiteral("contractIdEdit"));
    m_show->setObjectName(QStringLiteral("showContractIdButton"));
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_add->setObjectName(QStringLiteral("addButton"));
    m_bar->setObjectName(QStringLiteral("dialogBar"));
    build();
    connect(m_accessIdEdit, &QLineEdit::textChanged, m_accessId, &Field::clearError);
    connect(m_contractIdEdit, &QLineEdit::textChanged, m_contractId, &Field::clearError);
    connect(m_show, &QPushButton::toggled, this, &AddContractDialog::showContractId);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &AddContractDialog::add);
    retranslate();
    m_accessIdEdit->setFocus(Qt::OtherFocusReason);
}

void AddContractDialog::build()
{
    m_contractIdEdit->setEchoMode(QLineEdit::Password);
    m_accessIdEdit->setLeadingIcon("key-round");
    m_contractIdEdit->setLeadingIcon("key-round");
    for (LineEdit* edit : {m_accessIdEdit, m_contractIdEdit}) {
        edit->setMaxLength(maxShortFieldLength);
        edit->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    }
    m_show->setCheckable(true);
    m_show->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_add->setDefault(true);

    auto* contract = new QHBoxLayout;
    setSpaces(contract, 2);
    contract->addWidget(m_contractId, 1, Qt::AlignTop);
    auto* beside = new QVBoxLayout; // level with the field, under its label
    setSpaces(beside, 1);
    beside->addSpacing(lineHeightOf(TextRole::Strong) + units(1));
    beside->addWidget(m_show);
    beside->addStretch();
    contract->addLayout(beside);
    auto* buttons = new QHBoxLayout;
    setSpaces(buttons, 2);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_add);

    auto* column = new QVBoxLayout(this);
    setSpaces(column, 3, 6);
    column->addWidget(m_text);
    column->addWidget(m_bar);
    column->addWidget(m_accessId);
    column->addLayout(contract);
    column->addStretch();
    column->addLayout(buttons);
    setScaledMinimumWidth(this, 440);
}

void AddContractDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void AddContractDialog::retranslate()
{
    setWindowTitle(tr("Add Contract ID"));
    m_text->setText(tr("If you have Access ID and Contract ID associated with a contract, please enter them to view support options."));
    m_accessId->setLabel(tr("Access ID"));
    m_contractId->setLabel(tr("Contract ID"));
    m_cancel->setText(tr("Cancel"));
    m_add->setText(tr("Add"));
    showContractId(m_show->isChecked());
    fitDialog(this);
}

void AddContractDialog::showContractId(bool shown)
{
    m_contractIdEdit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_show->setText(shown ? tr("Hide") : tr("Show"));
    m_show->setAccessibleName(shown ? tr("Hide Contract ID") : tr("Show Contract ID"));
    m_show->setIconName(shown ? "eye-off" : "eye");
}

void AddContractDialog::add()
{
    m_accessId->clearError();
    m_contractId->clearError();
    m_bar->setText(QString());
    m_bar->hide();
    const Outcome<LinkResult> outcome =
        m_workspace.link(m_accessIdEdit->text().trimmed(), m_contractIdEdit->text().trimmed(), Portal::SupportForBusiness);
    if (outcome.isDone()) {
        m_linked = outcome->contract;
        accept();
    } else if (outcome.isRefused()) {
        showRefusals(outcome.refusals());
    } else {
        showBar(Tone::Danger, wording::titleOf(outcome.failure().kind), wording::textOf(outcome.failure()));
    }
}

void AddContractDialog::showRefusals(const Refusals& refusals)
{
    Field* first = nullptr;
    for (const Refusal& refusal : refusals) {
        const QString text = wording::textOf(refusal);
        Field* field = refusal.subject == QLatin1String("contract-id") ? m_contractId : m_accessId;
        if (refusal.reason == Reason::AlreadyLinked) {
            const LinkDecision decision = m_workspace.linkDecisionFor(m_accessIdEdit->text().trimmed(),
                                                                      m_contractIdEdit->text().trimmed(), Portal::SupportForBusiness);
            const QString why = decision.diagnosis ? wording::textOf(*decision.diagnosis) + u' ' + wording::nextStepFor(*decision.diagnosis)
                                                   : wording::adviceFor(refusal);
            showBar(Tone::Info, text, why);
        } else if (refusal.reason != Reason::MalformedId) {
            showBar(Tone::Danger, text, wording::adviceFor(refusal));
        } else {
            field->setError(text);
            announce(this, text);
        }
        if (!first)
            first = field;
    }
    if (first) {
        first->editor()->setFocus(Qt::TabFocusReason);
        if (auto* line = qobject_cast<QLineEdit*>(first->editor()))
            line->selectAll();
    }
    fitDialog(this);
}

void AddContractDialog::showBar(Tone tone, const QString& strong, const QString& text)
{
    m_bar->setTone(tone);
    m_bar->showMessage(strong, text);
    fitDialog(this);
}
