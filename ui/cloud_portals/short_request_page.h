#pragma once

#include "ui/request/request_form.h"

class MessageBar;

/// A request in a cloud portal that asks on one page: Microsoft 365 admin center, Power Platform admin center, Lifecycle
/// Services, for the own organisation or in a CSP customer's context (rules.md D6, D8). What differs between them is data
/// (portal_facts.h).
class ShortRequestPage final : public RequestForm
{
    Q_OBJECT

public:
    ShortRequestPage(Workspace& workspace, Portal portal, QWidget* parent = nullptr);

protected:
    void retranslate() override;
    Place placeAfterLeaving() const override;
};
