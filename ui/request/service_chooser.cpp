#include "ui/request/service_chooser.h"

#include "model/wording.h"
#include "model/workspace.h"
#include "ui/widgets/field.h"
#include "ui/widgets/searchable_combo.h"
#include "ui/widgets/spaces.h"

#include <QVBoxLayout>

ServiceChooser::ServiceChooser(Workspace& workspace, Draft& draft, QWidget* parent)
    : DraftPart(workspace, draft, parent), m_combo(new SearchableCombo), m_service(new Field(m_combo))
{
    m_combo->setObjectName(QStringLiteral("serviceCombo"));
    auto* column = new QVBoxLayout(this);
    setSpaces(column, 0);
    column->addWidget(m_service);
    addField(QStringLiteral("product"), m_service);
    connect(m_combo, &SearchableCombo::idChosen, this, &ServiceChooser::choose);
}

// Business Central online has no portal of its own. It belongs to the family of the Power Platform admin center, which says that
// only the CSP partner may ask, or takes it in a customer's context (rules.md D6).
static bool isAskedAbout(const ProductVersion& version, Portal portal)
{
    if (version.portal)
        return version.portal == portal;
    return portal == businessCentralPortal && version.deployment == Deployment::Cloud;
}

QList<const ProductVersion*> ServiceChooser::offered() const
{
    QList<const ProductVersion*> services;
    const QList<ProductVersion>& products = m_workspace.catalogue().products();
    for (const ProductVersion& version : products)
        if (isAskedAbout(version, m_draft.portal) && (m_kind == Kind::All || version.needsNoPlan == (m_kind == Kind::NoPlan)))
            services.append(&version);
    return services;
}

void ServiceChooser::setKind(Kind kind)
{
    m_kind = kind;
    const QList<const ProductVersion*> services = offered();
    const bool isKept = std::any_of(services.begin(), services.end(),
                                    [this](const ProductVersion* version) { return version->id == m_draft.productVersion; });
    fill();
    if (!isKept && !m_loading)
        choose(services.size() == 1 ? services.constFirst()->id : QString());
}

void ServiceChooser::fill()
{
    QList<SearchableCombo::Item> items;
    const QList<const ProductVersion*> services = offered();
    for (const ProductVersion* version : services)
        items.append({version->id, wording::productText(*version)});
    m_combo->setItems(items);
    m_combo->setCurrentId(m_draft.productVersion);
    showNote();
}

void ServiceChooser::choose(const QString& id)
{
    if (id == m_draft.productVersion)
        return;
    const ProductVersion* version = m_workspace.catalogue().product(id);
    m_draft.productVersion = id;
    m_draft.family = version ? version->family : QString();
    m_draft.product = version ? version->product : QString();
    m_combo->setCurrentId(id);
    clearProblems();
    showNote();
    Q_EMIT edited();
}

void ServiceChooser::showNote()
{
    const ProductVersion* version = m_workspace.catalogue().product(m_draft.productVersion);
    m_service->setHint(version ? wording::textOf(version->note) : QString());
}

void ServiceChooser::load()
{
    clearProblems();
    fill();
}

void ServiceChooser::refresh() { showNote(); }

void ServiceChooser::retranslate()
{
    m_service->setLabel(tr("Service"));
    m_combo->setPlaceholder(tr("Search service"));
    fill();
}

QWidget* ServiceChooser::firstControl() const { return m_combo; }

Refusals ServiceChooser::problems() const
{
    const Refusals missing = DraftPart::problems();
    if (m_draft.productVersion.isEmpty())
        return missing;
    const Outcome<PlanOffer> offer = m_workspace.plansFor(m_draft.productVersion, m_draft.portal, m_draft.customer);
    return (offer.isRefused() ? offer.refusals() : offer.isDone() ? offer->refusals : Refusals()) + missing;
}

Field* ServiceChooser::fieldOf(const Refusal& problem) const
{
    const bool isAboutProduct = contains({{.reason = Reason::OtherPortal},
                                          {.reason = Reason::CloudProduct},
                                          {.reason = Reason::OnPremisesProduct},
                                          {.reason = Reason::CspPartnerOnly},
                                          {.reason = Reason::UnknownProduct}},
                                         problem.reason);
    return isAboutProduct ? m_service : DraftPart::fieldOf(problem);
}
