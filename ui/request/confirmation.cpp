#include "ui/request/confirmation.h"

#include "model/wording.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/incident_strip.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>

Confirmation::Confirmation(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_bar(new MessageBar(Tone::Success)), m_card(new Card),
      m_numberLabel(new TextLabel(TextRole::Strong)), m_number(new LineEdit), m_copy(new Button(ButtonKind::Secondary, "copy")),
      m_consumed(new TextLabel(TextRole::Body)), m_strip(new IncidentStrip), m_facts(new Facts),
      m_see(new Button(ButtonKind::Primary)), m_new(new Button(ButtonKind::Secondary, "plus"))
{
    setObjectName(QStringLiteral("confirmation"));
    m_number->setObjectName(QStringLiteral("requestNumber"));
    m_copy->setObjectName(QStringLiteral("copyNumberButton"));
    m_consumed->setObjectName(QStringLiteral("consumedText"));
    m_see->setObjectName(QStringLiteral("seeRequestButton"));
    m_new->setObjectName(QStringLiteral("newRequestButton"));
    m_number->setReadOnly(true);
    m_number->setFrame(false);
    whenThemeChanges(this, [this] { m_number->setFont(numberFont()); });
    build();
    connect(m_copy, &QPushButton::clicked, this, &Confirmation::copyNumber);
    connect(m_see, &QPushButton::clicked, this, [this] { Q_EMIT requestWanted(m_filed.number); });
    connect(m_new, &QPushButton::clicked, this, &Confirmation::newRequestWanted);
    hide();
}

void Confirmation::build()
{
    auto* numberRow = new QHBoxLayout;
    setSpaces(numberRow, 2);
    numberRow->addWidget(m_number, 1);
    numberRow->addWidget(m_copy);
    auto* stripRow = new QHBoxLayout;
    setSpaces(stripRow, 0);
    stripRow->addWidget(m_strip);
    stripRow->addStretch();
    QVBoxLayout* body = m_card->bodyLayout();
    body->addWidget(m_numberLabel);
    body->addLayout(numberRow);
    QVBoxLayout* balance = m_card->addSection();
    balance->addWidget(m_consumed);
    balance->addLayout(stripRow);
    m_card->addSection()->addWidget(m_facts);
    auto* buttons = new QHBoxLayout;
    setSpaces(buttons, 2);
    buttons->addWidget(m_see);
    buttons->addWidget(m_new);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    setSpaces(column, 4);
    column->addWidget(m_bar);
    column->addWidget(m_card);
    column->addLayout(buttons);
}

const Entitlement* Confirmation::entitlement(const QList<Contract>& contracts) const
{
    for (const Contract& contract : contracts)
        for (const Entitlement& entitlement : contract.entitlements)
            if (entitlement.id == m_filed.plan)
                return &entitlement;
    return nullptr;
}

QString Confirmation::consumedText() const
{
    if (!m_filed.isCounted)
        return tr("No incident was consumed: the plan is not counted.");
    if (m_asked.portal != Portal::SupportForBusiness) // D9
        return tr("%n incident(s) consumed.", nullptr, m_filed.consumed) + u' ' +
               tr("What is left is not shown in this portal: Support for Business shows it, at step 2.");
    return tr("%n incident(s) consumed.", nullptr, m_filed.consumed) + u' ' +
           tr("%n incident(s) remaining.", nullptr, *m_filed.remaining);
}

void Confirmation::setFiled(const Filed& filed, const Draft& asked)
{
    m_filed = filed;
    m_asked = asked;
    m_number->setText(filed.number);
    m_number->setCursorPosition(0);
    retranslate();
    announce(this, m_bar->text() + u' ' + filed.number + u' ' + m_consumed->text());
}

void Confirmation::retranslate()
{
    if (m_filed.number.isEmpty())
        return;
    m_bar->setMessage(m_filed.wasFiledBefore ? tr("This request was filed before.") : tr("The request is filed."),
                      m_filed.wasFiledBefore ? tr("Nothing was filed twice and nothing more was consumed.") : QString());
    m_numberLabel->setText(tr("Request number"));
    m_number->setAccessibleName(tr("Request number"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy request number"));
    m_consumed->setText(consumedText());
    const QList<Contract> contracts = m_workspace.linkedContracts();
    const Entitlement* plan = entitlement(contracts);
    m_strip->setVisible(m_filed.isCounted && plan && m_asked.portal == Portal::SupportForBusiness);
    if (m_filed.isCounted && plan)
        m_strip->setIncidents(plan->granted.value_or(0), *m_filed.remaining);
    QList<Facts::Fact> facts;
    if (plan)
        facts.append({tr("Plan"), plan->planName});
    if (!m_asked.customer.isEmpty())
        facts.append({tr("Customer"), m_asked.customer});
    if (const ProductVersion* product = m_workspace.catalogue().product(m_asked.productVersion))
        facts.append({tr("Product"), wording::productText(*product)});
    facts.append({tr("Title"), m_asked.title});
    if (m_asked.severity) {
        facts.append({tr("Severity"), wording::textOf(*m_asked.severity)});
        QString response = wording::textOf(firstResponse(*m_asked.severity));
        response[0] = response.at(0).toUpper();
        facts.append({tr("What comes next"), response + u'.'});
    }
    m_facts->setFacts(facts);
    m_see->setText(tr("See the request"));
    m_new->setText(tr("New request"));
}

void Confirmation::copyNumber()
{
    QGuiApplication::clipboard()->setText(m_filed.number);
    announce(this, tr("Request number copied."));
}

void Confirmation::focusFirst() { m_see->setFocus(Qt::TabFocusReason); }
