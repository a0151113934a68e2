#include "ui/azure/azure_overview_page.h"

#include "model/wording.h"
#include "ui/azure/azure_menu.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>

AzureOverviewPage::AzureOverviewPage(Workspace& workspace, QWidget* parent)
    : Page(parent), m_workspace(workspace), m_menu(new AzureMenu(Place::Azure)), m_card(new Card), m_state(new Card),
      m_facts(new Facts), m_note(new Card), m_noteText(new TextLabel(TextRole::Caption))
{
    setObjectName(QStringLiteral("azureOverviewPage"));
    setRehearsal(true);
    setMenu(m_menu);
    connect(m_menu, &AzureMenu::placeWanted, this, &AzureOverviewPage::placeWanted);
    addRow(Place::AzureNewRequest, "plus", "openNewRequestButton");
    addRow(Place::AzureSupportPlans, "life-buoy", "openPlansButton");
    addRow(Place::AzureLink, "link-2", "openLinkButton");
    addRow(Place::AzureRequests, "inbox", "openRequestsButton");
    addRow(Place::DecodeError, "message-square-quote", "openDecodeButton");
    contentLayout()->addWidget(m_card);
    m_state->setSmallTitle(true);
    m_state->bodyLayout()->addWidget(m_facts);
    m_note->setSmallTitle(true);
    m_note->bodyLayout()->addWidget(m_noteText);
    sideLayout()->addWidget(m_state);
    sideLayout()->addWidget(m_note);
    connect(&m_workspace, &Workspace::changed, this, &AzureOverviewPage::refresh);
    retranslate();
}

void AzureOverviewPage::addRow(Place place, const char* icon, const char* name)
{
    Row row{place, new TextLabel(TextRole::Strong), new TextLabel(TextRole::Caption), new Button(ButtonKind::Secondary)};
    row.text->setMuted(true);
    row.button->setObjectName(QLatin1String(name));
    row.button->setKind(m_rows.isEmpty() ? ButtonKind::Primary : ButtonKind::Secondary);
    auto* words = new QVBoxLayout;
    setSpaces(words, 0);
    words->addWidget(row.title);
    words->addWidget(row.text);
    auto* line = new QHBoxLayout;
    setSpaces(line, 3);
    line->addWidget(new IconLabel(icon, 20), 0, Qt::AlignTop);
    line->addLayout(words, 1);
    line->addWidget(row.button);
    m_card->addSection()->addLayout(line);
    connect(row.button, &Button::clicked, this, [this, place] { Q_EMIT placeWanted(place); });
    m_rows.append(row);
}

void AzureOverviewPage::setRow(Place place, const QString& title, const QString& text, const QString& button)
{
    for (const Row& row : std::as_const(m_rows)) {
        if (row.place != place)
            continue;
        row.title->setText(title);
        row.text->setText(text);
        row.button->setText(button);
        row.button->setAccessibleName(title);
    }
}

void AzureOverviewPage::retranslate()
{
    setBreadcrumb({tr("Azure portal")});
    setTitle(tr("Help + support"));
    m_card->setTitle(tr("What to do here"));
    setRow(Place::AzureNewRequest, tr("New support request"),
           tr("Basics, Solutions, Details, Review + create. Nothing is consumed before Create."), tr("Begin"));
    setRow(Place::AzureSupportPlans, tr("Support plans"),
           tr("The plans that can be used for Azure today, and why another one is hidden."), tr("Open"));
    setRow(Place::AzureLink, tr("Link support benefits"), tr("Once for each account, with the Access ID and the Contract ID."),
           tr("Link"));
    setRow(Place::AzureRequests, tr("All support requests"), tr("What was filed in Azure: details, history, closing."),
           tr("Open"));
    setRow(Place::DecodeError, tr("Decode this error"),
           tr("The portal says that an Access ID is already associated: five questions tell what it means."), tr("Decode"));
    m_state->setTitle(tr("State"));
    m_note->setTitle(tr("Billing and quota"));
    m_noteText->setText(
        tr("Questions about billing, quota and subscriptions are free: they need no support plan and use no incident."));
    refresh();
}

void AzureOverviewPage::refresh()
{
    const std::optional<Account> account = m_workspace.account();
    setSubtitle(account ? tr("Signed in as %1").arg(account->signIn) : tr("Nobody is signed in"));
    RequestFilter filter;
    filter.limit = 1;
    filter.portal = Portal::Azure;
    const auto requests = m_workspace.requests(filter);
    m_facts->setFacts({{tr("Linked contracts"), wording::numberText(m_workspace.linkedContracts().size())},
                       {tr("Requests in Azure"), requests ? wording::numberText(requests->total) : tr("Not readable")},
                       {tr("Today"), wording::dateText(m_workspace.today())}});
}
