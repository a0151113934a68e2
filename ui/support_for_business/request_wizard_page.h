#pragma once

#include "ui/request/request_form.h"

/// Support for Business > New request: product and problem, support plan, contact and review, Submit on three pages, or on one
/// with three parts, as the edition has it (article, "How many Partner support incidents are remaining"; rules.md D4 to D7).
class RequestWizardPage final : public RequestForm
{
    Q_OBJECT

public:
    explicit RequestWizardPage(Workspace& workspace, QWidget* parent = nullptr);

protected:
    void retranslate() override;
};
