#include "ui/azure/azure_menu.h"

#include <QEvent>

AzureMenu::AzureMenu(Place current, QWidget* parent) : PortalMenu(parent)
{
    setCurrent(int(current));
    connect(this, &PortalMenu::chosen, this, [this](int id) { Q_EMIT placeWanted(Place(id)); });
    retranslate();
}

void AzureMenu::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    PortalMenu::changeEvent(event);
}

void AzureMenu::retranslate()
{
    setAccessibleName(tr("Help + support"));
    setEntries({{int(Place::Azure), tr("Overview"), QStringLiteral("azureOverviewButton")},
                {int(Place::AzureSupportPlans), tr("Support plans"), QStringLiteral("azurePlansButton")},
                {int(Place::AzureNewRequest), tr("+ New support request"), QStringLiteral("azureNewRequestButton")},
                {int(Place::AzureRequests), tr("All support requests"), QStringLiteral("azureRequestsButton")}});
}
