#pragma once

#include "ui/request/request_form.h"

class AzureMenu;

/// Azure portal > Help + support > New support request: Basics, Solutions, Details, Review + create (article, "Azure portal";
/// domain.md 4.2; rules.md D6 to D8).
class AzureForm final : public RequestForm
{
    Q_OBJECT

public:
    explicit AzureForm(Workspace& workspace, QWidget* parent = nullptr);

protected:
    void retranslate() override;
    QString submitText() const override;
    Place placeAfterLeaving() const override { return Place::Azure; }

private:
    AzureMenu* m_menu;
};
