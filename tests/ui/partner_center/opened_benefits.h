#pragma once

#include "tests/ui/page_test.h"
#include "ui/partner_center/technical_benefits_page.h"
#include "ui/widgets/masked_id.h"

/// The accounts of the scenario "Gold, hybrid competency".
inline const QString helpdesk = QStringLiteral("helpdesk@aurora.example");
inline const QString globalAdmin = QStringLiteral("global.admin@aurora.example");
inline const QString partnerAdmin = QStringLiteral("partner.admin@aurora.example");
inline const QString adminAgent = QStringLiteral("admin.agent@aurora.example");

/// The page in a window, on a workspace of its own; what it asks for is done as the main window does it.
class OpenedBenefits : public PageInWindow
{
public:
    explicit OpenedBenefits(std::unique_ptr<Workspace> opened, const QString& signIn, int width = 1280);

    /// The IDs that are to be seen, masked or not.
    QList<MaskedId*> ids() const;

    TechnicalBenefitsPage* page;
};
