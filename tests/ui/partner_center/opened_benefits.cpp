#include "tests/ui/partner_center/opened_benefits.h"

#include <QtTest>

OpenedBenefits::OpenedBenefits(std::unique_ptr<Workspace> opened, const QString& signIn, int width)
    : PageInWindow(std::move(opened), signIn), page(new TechnicalBenefitsPage(*workspace))
{
    QObject::connect(page, &TechnicalBenefitsPage::signInWanted, page, [this](const QString& wanted) {
        if (!wanted.isEmpty())
            QVERIFY(workspace->signInAs(wanted));
    });
    show(page, width, 1000);
}

QList<MaskedId*> OpenedBenefits::ids() const
{
    QList<MaskedId*> all = page->findChildren<MaskedId*>();
    all.removeIf([](const MaskedId* id) { return !id->isVisible(); });
    return all;
}
