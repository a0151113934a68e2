#include "ui/partner_center/customers_page.h"

#include "model/wording.h"
#include "ui/partner_center/refusal_card.h"
#include "ui/partner_center/service_management.h"
#include "ui/printing.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/help_list.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CustomersPage::CustomersPage(Workspace& workspace, QWidget* parent)
    : Page(parent), m_workspace(workspace), m_context(new MessageBar(Tone::Info)),
      m_back(new Button(ButtonKind::Secondary, "chevron-left")), m_refused(new RefusalCard), m_none(new EmptyState("users")),
      m_service(new ServiceManagement(workspace)), m_rules(new Card), m_rulesList(new HelpList)
{
    setObjectName(u"customersPage"_s);
    setRehearsal(true);
    m_context->setObjectName(u"contextBar"_s);
    m_context->setIconName("building-2");
    m_back->setObjectName(u"backToCustomersButton"_s);
    m_context->addAction(m_back);
    m_none->setObjectName(u"noCustomersState"_s);
    m_export = new ExportButton([this] { return list(); }, this);
    addHeaderAction(m_export);
    m_print = new PrintButton([this] { return sheet(); }, m_export->bar(), this);
    addHeaderAction(m_print);
    wideLayout()->addWidget(m_export->bar());
    wideLayout()->addWidget(m_context);
    for (QWidget* part : std::initializer_list<QWidget*>{m_refused, m_none, m_service})
        contentLayout()->addWidget(part);
    m_rules->setSmallTitle(true);
    m_rules->bodyLayout()->addWidget(m_rulesList);
    sideLayout()->addWidget(m_rules);
    connect(m_back, &Button::clicked, this, [this] {
        showCustomer({});
        focusFirst();
    });
    connect(m_refused, &RefusalCard::signInWanted, this, &CustomersPage::signInWanted);
    connect(m_service, &ServiceManagement::portalWanted, this, &CustomersPage::portalWanted);
    connect(&m_workspace, &Workspace::changed, this, &CustomersPage::refresh);
    retranslate();
}

void CustomersPage::retranslate()
{
    m_back->setText(tr("All customers"));
    m_none->setTexts(tr("No customers"), tr("The organisation has no CSP customers, so there is nobody to open a request for."));
    m_service->retranslate();
    showSide();
    refresh();
}

QList<Account> CustomersPage::accountsThatMay(const Organisation& organisation) const
{
    QList<Account> accounts;
    for (const Account& account : organisation.accounts)
        if (whyNotActFor(account, {}, organisation, std::nullopt).isEmpty())
            accounts.append(account);
    return accounts;
}

void CustomersPage::refresh()
{
    const Organisation organisation = m_workspace.organisation().value_or(Organisation());
    const Refusals refusals = whyNotActFor(m_workspace.account(), {}, organisation, std::nullopt);
    if (!refusals.isEmpty() || !organisation.customers.contains(m_customer))
        m_customer.clear();
    const bool isList = m_customer.isEmpty();
    setBreadcrumb(isList ? QStringList{tr("Partner Center"), tr("CSP")}
                         : QStringList{tr("Partner Center"), tr("CSP"), tr("Customers")});
    setTitle(isList ? tr("Customers") : m_customer);
    setSubtitle(refusals.isEmpty() ? tr("%1, %2").arg(organisation.name, wording::textOf(organisation.csp)) : QString());
    m_refused->setRefusals(refusals, accountsThatMay(organisation));
    m_none->setVisible(refusals.isEmpty() && organisation.customers.isEmpty());
    m_context->setMessage(isList ? QString() : tr("You are acting for %1.").arg(m_customer),
                          isList ? QString() : tr("What is opened from here is this customer's, not your own organisation's."));
    m_service->setVisible(!isList);
    if (!isList)
        m_service->setCustomer(m_customer);
    m_rules->setVisible(refusals.isEmpty());
    for (QWidget* action : {static_cast<QWidget*>(m_export), static_cast<QWidget*>(m_print)})
        action->setVisible(refusals.isEmpty() && isList && !organisation.customers.isEmpty());
    rebuildList(refusals.isEmpty() && isList ? organisation : Organisation());
}

void CustomersPage::rebuildList(const Organisation& organisation)
{
    if (m_list) { // not at once: it may be the press of one of its buttons that led here
        m_list->hide();
        m_list->deleteLater();
        m_list = nullptr;
    }
    m_open.clear();
    if (organisation.customers.isEmpty())
        return;
    auto* card = new Card;
    m_list = card;
    for (const QString& customer : organisation.customers)
        card->addSection()->addWidget(newRow(customer, organisation));
    contentLayout()->addWidget(card);
}

// How the customer came to the partner: it decides who may ask for Azure (D8).
static QString kindOfCustomer(CspKind partner)
{
    return partner == CspKind::IndirectReseller
               ? CustomersPage::tr("Customer of the indirect reseller; its Azure requests are opened by the provider")
               : CustomersPage::tr("Direct customer");
}

ExportList CustomersPage::list() const
{
    const Organisation organisation = m_workspace.organisation().value_or(Organisation());
    return {tr("Customers"), {tr("Customer"), tr("Kind")}, int(organisation.customers.size()), [organisation](int row) {
                return QStringList{organisation.customers.at(row), kindOfCustomer(organisation.csp)};
            }};
}

Print CustomersPage::sheet() const
{
    Print sheet;
    sheet.title = title();
    sheet.lines = {m_workspace.organisation().value_or(Organisation()).name, printedOn(m_workspace.today())};
    sheet.list = list();
    sheet.footnote = printedInRehearsal();
    return sheet;
}

QWidget* CustomersPage::newRow(const QString& customer, const Organisation& organisation)
{
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    setSpaces(row, 4);
    auto* words = new QVBoxLayout;
    setSpaces(words, 0);
    words->addWidget(new TextLabel(customer, TextRole::Strong));
    auto* kind = new TextLabel(kindOfCustomer(organisation.csp), TextRole::Caption);
    kind->setMuted(true);
    words->addWidget(kind);
    row->addWidget(new IconLabel("building-2", 24), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    auto* open = new Button(ButtonKind::Secondary, "arrow-right");
    open->setObjectName(u"customer-%1"_s.arg(organisation.customers.indexOf(customer) + 1));
    open->setText(tr("Open"));
    //: Must begin with the text of the button, "Open".
    open->setAccessibleName(tr("Open %1").arg(customer));
    open->setAccessibleDescription(kind->text());
    row->addWidget(open, 0, Qt::AlignVCenter);
    connect(open, &Button::clicked, this, [this, customer] {
        showCustomer(customer);
        focusFirst();
    });
    m_open.append(open);
    return whole;
}

void CustomersPage::showCustomer(const QString& customer)
{
    m_customer = customer;
    refresh();
    announce(this, title());
}

void CustomersPage::focusFirst()
{
    if (!m_customer.isEmpty())
        m_service->newRequestButton()->setFocus(Qt::TabFocusReason);
    else if (!m_open.isEmpty())
        m_open.constFirst()->setFocus(Qt::TabFocusReason);
    else
        Page::focusFirst();
}

void CustomersPage::showSide()
{
    m_rules->setTitle(tr("Own tenant or customer's?"));
    m_rulesList->setItems(
        {{"badge-check", tr("The plan"),
          tr("Cloud Solution Provider needs no link and consumes no incident. A Signature plan of the partner's own that is "
             "linked is offered "
             "beside it. It is meant for the partner's own requests: choosing it uses an incident, unless the plan is "
             "unlimited."),
          Tone::Neutral},
         {"circle-user-round", tr("The contact"), tr("The partner's own details, never the customer's."), Tone::Neutral},
         {"building-2", tr("Your own tenant"),
          tr("Cloud Solution Provider does not cover it: open the portal directly and use Signature Cloud Support."),
          Tone::Neutral},
         {"info", tr("Dynamics 365"),
          tr("In 2021 a contract of Advanced Support for Partners or higher was also required. It is not simulated."),
          Tone::Neutral}});
}
