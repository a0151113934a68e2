#pragma once

#include "ui/places.h"
#include "ui/widgets/portal_menu.h"

/// Azure's Help + support: Overview, Support plans, New support request, All support requests.
class AzureMenu : public PortalMenu
{
    Q_OBJECT

public:
    explicit AzureMenu(Place current, QWidget* parent = nullptr);

Q_SIGNALS:
    void placeWanted(Place place);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
};
