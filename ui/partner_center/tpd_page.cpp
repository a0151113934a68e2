#include "ui/partner_center/tpd_page.h"

#include "model/wording.h"
#include "ui/partner_center/refusal_card.h"
#include "ui/partner_center/tpd_form.h"
#include "ui/printing.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/folding_row.h"
#include "ui/widgets/help_list.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text_label.h"

#include <QShowEvent>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TpdPage::TpdPage(Workspace& workspace, QWidget* parent)
    : Page(parent), m_workspace(workspace), m_failed(new MessageBar(Tone::Danger)), m_filed(new MessageBar(Tone::Success)),
      m_refused(new RefusalCard), m_hours(new Card), m_left(new TextLabel(TextRole::Number)),
      m_ofGranted(new TextLabel(TextRole::Strong)), m_facts(new Facts), m_presales(new TextLabel(TextRole::Caption)),
      m_form(new TpdForm(workspace)), m_requests(new Card), m_table(new Table), m_list(new QStandardItemModel(this)),
      m_scope(new Card), m_scopeList(new HelpList), m_how(new Card), m_howList(new HelpList)
{
    setObjectName(u"tpdPage"_s);
    setRehearsal(true);
    build();
    buildSide();
    connect(m_refused, &RefusalCard::signInWanted, this, &TpdPage::signInWanted);
    connect(m_form, &TpdForm::filed, this, &TpdPage::takeFiled);
    connect(m_form, &TpdForm::revealWanted, this, [this](QWidget* widget) { revealLater(widget); });
    m_readAgain.setSingleShot(true);
    m_readAgain.setInterval(1000);
    connect(&m_readAgain, &QTimer::timeout, this, [this] {
        const Workspace::Hurry hurry(m_workspace);
        refresh();
    });
    connect(&m_workspace, &Workspace::changed, this, &TpdPage::refresh);
    connect(&m_workspace, &Workspace::accountChanged, this, [this] {
        m_lastFiled.reset();
        showFiled();
        m_form->start();
    });
    m_form->start();
    retranslate();
}

void TpdPage::build()
{
    m_failed->setObjectName(u"failedBar"_s);
    m_filed->setObjectName(u"filedBar"_s);
    m_left->setObjectName(u"hoursLeft"_s);
    m_table->setObjectName(u"tpdRequests"_s);
    wideLayout()->addWidget(m_failed);
    wideLayout()->addWidget(m_filed);
    const auto list = [this] { return exportOf(*m_list, tr("Requests for hours")); };
    m_export = new ExportButton(list, this);
    addHeaderAction(m_export);
    m_print = new PrintButton(
        [this, list] {
            return Print{.title = title(),
                         .lines = {m_left->accessibleName(), printedOn(m_workspace.today())},
                         .list = list(),
                         .footnote = printedInRehearsal()};
        },
        m_export->bar(), this);
    addHeaderAction(m_print);
    wideLayout()->addWidget(m_export->bar());
    auto* row = new FoldingRow;
    setSpaces(row, 4);
    auto* number = new QVBoxLayout;
    setSpaces(number, 0);
    m_left->setAccent(true);
    m_left->setWordWrap(false);
    m_ofGranted->setWordWrap(false);
    number->addWidget(m_left);
    number->addWidget(m_ofGranted);
    number->addStretch();
    row->add(number);
    row->addDivider(newDivider(m_hours, true));
    row->add(m_facts, 1);
    m_hours->bodyLayout()->addLayout(row);
    m_hours->addSection(true)->addWidget(m_presales);
    m_table->setModel(m_list);
    m_table->setFitsRows(true);
    m_table->setStretchColumn(1);
    m_table->tableDelegate()->setStrong(1);
    m_requests->addFlush(m_table);
    for (QWidget* part : std::initializer_list<QWidget*>{m_refused, m_hours, m_requests, m_form})
        contentLayout()->addWidget(part);
}

void TpdPage::buildSide()
{
    m_scope->setSmallTitle(true);
    m_scope->bodyLayout()->addWidget(m_scopeList);
    m_how->setSmallTitle(true);
    m_how->bodyLayout()->addWidget(m_howList);
    sideLayout()->addWidget(m_how);
    sideLayout()->addWidget(m_scope);
}

void TpdPage::retranslate()
{
    setBreadcrumb({tr("Partner Center"), tr("Benefits")});
    setTitle(tr("Technical presales and deployment services (TPD)"));
    m_hours->setTitle(tr("Partner advisory hours"));
    m_requests->setTitle(tr("Requests for hours"));
    m_table->setAccessibleName(tr("Requests for hours"));
    m_list->setHorizontalHeaderLabels({tr("Number"), tr("Title"), tr("Service"), tr("Hours"), tr("Answer by")});
    m_form->retranslate();
    showScope();
    showFiled();
    refresh();
}

void TpdPage::refresh()
{
    const std::optional<Organisation> organisation = m_workspace.organisation();
    setSubtitle(organisation ? tr("%1, partner ID %2").arg(organisation->name, organisation->partnerId) : QString());
    const Result<AdvisoryPage> page = m_workspace.advisoryPage();
    m_failed->setText({});
    if (!page) {
        m_failed->setMessage(wording::titleOf(page.error()), wording::textOf(page.error()));
        if (mayPass(page.error().kind))
            m_readAgain.start();
        return;
    }
    QList<Account> helpers;
    if (organisation && !contains(page->whyNotAsk, Reason::NoActiveOffers))
        for (const Account& account : organisation->accounts)
            if (whyNotAskForHours(account, *organisation, m_workspace.edition(), m_workspace.today()).isEmpty())
                helpers.append(account);
    m_refused->setRefusals(page->whyNotAsk, helpers);
    const bool mayAsk = page->whyNotAsk.isEmpty();
    for (QWidget* part : std::initializer_list<QWidget*>{m_hours, m_form, m_how, m_scope})
        part->setVisible(mayAsk);
    m_requests->setVisible(mayAsk && !page->requests.isEmpty());
    for (QWidget* action : {static_cast<QWidget*>(m_export), static_cast<QWidget*>(m_print)})
        action->setVisible(mayAsk && !page->requests.isEmpty());
    if (!mayAsk)
        return;
    showHours(*page->hours);
    showRequests(page->requests);
}

void TpdPage::showHours(const AdvisoryHours& hours)
{
    m_left->setText(wording::numberText(hours.left()));
    m_ofGranted->setText(tr("of %n hour(s) left", nullptr, hours.granted));
    //: The spoken form of the big number: "46 of 50 hours left".
    m_left->setAccessibleName(tr("%1 of %n hour(s) left", nullptr, hours.granted).arg(hours.left()));
    m_facts->setFacts({{tr("Membership"), wording::textOf(hours.allowance.source)},
                       {tr("Hours spent"), wording::numberText(hours.spent)},
                       {tr("First day"), wording::dateText(hours.from)},
                       {tr("Last day"), wording::dateText(hours.until)}});
    m_presales->setText(hours.isPresalesFree ? tr("Technical presales take no hours with this membership: only deployment does.")
                                             : tr("With this membership technical presales take hours too."));
}

void TpdPage::showRequests(const QList<AdvisoryRequest>& requests)
{
    m_list->setRowCount(0);
    for (const AdvisoryRequest& request : requests) {
        QList<QStandardItem*> row;
        for (const QString& text : {request.number, request.asked.title, wording::textOf(request.asked.service),
                                    wording::numberText(request.deducted), wording::dateText(answerDue(request.opened))})
            row.append(new QStandardItem(text));
        row.at(3)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        for (QStandardItem* item : std::as_const(row))
            item->setEditable(false);
        m_list->appendRow(row);
    }
}

void TpdPage::showFiled()
{
    if (!m_lastFiled) {
        m_filed->setText({});
        return;
    }
    const int hours = m_lastFiled->deducted;
    const QString taken = hours == 0 ? tr("It takes no hours.") : tr("It takes %n hour(s).", nullptr, hours);
    const QString answer = wording::withDate(tr("A consultant answers within two working days, by %1."), m_lastFiled->answerDue);
    m_filed->setMessage(tr("Request %1 is filed.").arg(m_lastFiled->number), taken + u' ' + answer);
}

void TpdPage::takeFiled(const HoursFiled& filed)
{
    m_lastFiled = filed;
    refresh();
    showFiled();
    announce(m_filed, m_filed->accessibleName());
    reveal(m_filed);
    m_table->selectRow(0);
    m_table->setFocus(Qt::OtherFocusReason);
}

void TpdPage::showScope()
{
    m_how->setTitle(tr("What happens"));
    m_howList->setItems(
        {{"users",
          {},
          tr("Any account associated with MPN may ask, whatever its role. Nothing is to be activated."),
          Tone::Neutral},
         {"file-text", {}, tr("The request gets a number, and an e‑mail repeats it."), Tone::Neutral},
         {"clock", {}, tr("A consultant answers within two working days."), Tone::Neutral},
         {"gauge",
          {},
          tr("The hours asked for are taken when the request is filed. Hours that are left are not carried over."),
          Tone::Neutral}});
    m_scope->setTitle(tr("What it is for"));
    m_scopeList->setItems(
        {{"circle-check", tr("In scope"),
          tr("Microsoft 365, Enterprise Mobility + Security, Intune; Dynamics 365 online and Power Platform; Azure; Windows "
             "Server and "
             "SQL Server in mainstream support; System Center; Windows 10."),
          Tone::Success},
         {"circle-x", tr("Out of scope"),
          tr("Something that is broken (open a support request), hotfixes, work on site, hands-on work in production, "
             "work done directly for a customer, debugging and writing code, price lists, more than 25 hours for one "
             "engagement."),
          Tone::Danger},
         {"info", tr("Advanced and Premier Support"),
          tr("Cloud consults of these plans are asked for through the account manager, not here."), Tone::Neutral}});
}

void TpdPage::showEvent(QShowEvent* event)
{
    m_form->start();
    Page::showEvent(event);
}

bool TpdPage::hasUnsaved() const { return m_form->hasUnsaved(); }

bool TpdPage::isLostByLeaving() const { return m_form->isLostByLeaving(); }

bool TpdPage::keepIn(Workspace& copy) { return m_form->keepIn(copy); }

void TpdPage::flush() { m_form->flush(); }

UnsavedDrafts<AdvisoryDraft> TpdPage::takeUnsaved() { return m_form->takeUnsaved(); }

void TpdPage::giveUnsaved(const UnsavedDrafts<AdvisoryDraft>& drafts) { m_form->giveUnsaved(drafts); }

void TpdPage::hideEvent(QHideEvent* event)
{
    m_form->flush();
    Page::hideEvent(event);
}

void TpdPage::focusFirst()
{
    if (!m_form->isHidden())
        m_form->firstControl()->setFocus(Qt::TabFocusReason);
    else
        Page::focusFirst();
}
