#include "ui/request/contract_ids.h"

#include "model/domain/request.h"
#include "model/wording.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/spaces.h"

#include <QHBoxLayout>

ContractIds::ContractIds(QWidget* parent)
    : QWidget(parent), m_accessIdEdit(new LineEdit), m_contractIdEdit(new LineEdit), m_accessId(new Field(m_accessIdEdit)),
      m_contractId(new Field(m_contractIdEdit)), m_show(new Button(ButtonKind::Secondary, "eye"))
{
    m_accessIdEdit->setObjectName(QStringLiteral("accessIdEdit"));
    m_contractIdEdit->setObjectName(QStringLiteral("contractIdEdit"));
    m_show->setObjectName(QStringLiteral("showContractIdButton"));
    build();
    for (Field* field : {m_accessId, m_contractId})
        connect(qobject_cast<LineEdit*>(field->editor()), &QLineEdit::textChanged, this, [this, field] {
            field->clearError();
            Q_EMIT edited();
        });
    connect(m_show, &QPushButton::toggled, this, &ContractIds::showContractId);
}

void ContractIds::build()
{
    m_contractIdEdit->setEchoMode(QLineEdit::Password);
    for (LineEdit* edit : {m_accessIdEdit, m_contractIdEdit}) {
        edit->setLeadingIcon("key-round");
        edit->setMaxLength(maxShortFieldLength);
        edit->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    }
    m_show->setCheckable(true);
    m_show->setAutoDefault(false);
    auto* contract = new QHBoxLayout;
    setSpaces(contract, 2);
    contract->addWidget(m_contractId, 1, Qt::AlignTop);
    auto* beside = new QVBoxLayout; // level with the field, under its label
    setSpaces(beside, 1);
    beside->addSpacing(lineHeightOf(TextRole::Strong) + units(1));
    beside->addWidget(m_show);
    beside->addStretch();
    contract->addLayout(beside);
    auto* column = new QVBoxLayout(this);
    setSpaces(column, 3);
    column->addWidget(m_accessId);
    column->addLayout(contract);
}

void ContractIds::setPortal(Portal portal)
{
    m_portal = portal;
    retranslate();
}

QString ContractIds::accessId() const { return m_accessIdEdit->text().trimmed(); }

QString ContractIds::contractId() const { return m_contractIdEdit->text().trimmed(); }

void ContractIds::clear()
{
    m_accessIdEdit->clear();
    m_contractIdEdit->clear();
    m_show->setChecked(false);
}

void ContractIds::hideContractId() { m_show->setChecked(false); }

void ContractIds::clearErrors()
{
    m_accessId->clearError();
    m_contractId->clearError();
}

Refusals ContractIds::showRefusals(const Refusals& refusals)
{
    Refusals others;
    LineEdit* first = nullptr;
    for (const Refusal& refusal : refusals) {
        const bool isContractId = refusal.subject == QLatin1String("contract-id");
        if (!first)
            first = isContractId ? m_contractIdEdit : m_accessIdEdit;
        if (refusal.reason != Reason::MalformedId) {
            others.append(refusal);
            continue;
        }
        const QString text = wording::textOf(refusal);
        (isContractId ? m_contractId : m_accessId)->setError(text);
        announce(this, text);
    }
    if (first) {
        first->setFocus(Qt::TabFocusReason);
        first->selectAll();
    }
    return others;
}

void ContractIds::showContractId(bool shown)
{
    m_contractIdEdit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_show->setText(shown ? tr("Hide") : tr("Show"));
    m_show->setAccessibleName(shown ? tr("Hide Contract ID") : tr("Show Contract ID"));
    m_show->setIconName(shown ? "eye-off" : "eye");
}

void ContractIds::retranslate()
{
    m_accessId->setLabel(tr("Access ID"));
    m_contractId->setLabel(m_portal == Portal::PowerPlatform ? tr("Contract ID/Password") : tr("Contract ID"));
    showContractId(m_show->isChecked());
}

void ContractIds::focusFirst() { m_accessIdEdit->setFocus(Qt::OtherFocusReason); }
