#include "ui/request/product_chooser.h"

#include "model/wording.h"
#include "model/workspace.h"
#include "ui/request/coverage_bar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field.h"
#include "ui/widgets/searchable_combo.h"
#include "ui/widgets/spaces.h"

#include <QBoxLayout>
#include <QSet>

using Items = QList<SearchableCombo::Item>;

static Items familiesOf(const QList<ProductVersion>& products)
{
    Items items;
    QSet<QString> seen;
    for (const ProductVersion& version : products) {
        if (seen.contains(version.family))
            continue;
        seen.insert(version.family);
        items.append({version.family, wording::textOf(version.familyName)});
    }
    return items;
}

static Items productsOf(const QList<ProductVersion>& products, const QString& family)
{
    Items items;
    QSet<QString> seen;
    for (const ProductVersion& version : products) {
        if (version.family != family || seen.contains(version.product))
            continue;
        seen.insert(version.product);
        items.append({version.product, wording::textOf(version.productName)});
    }
    return items;
}

// Newest first, as people look for them. A cloud product has no versions: it stands for itself.
static Items versionsOf(const QList<ProductVersion>& products, const QString& family, const QString& product)
{
    Items items;
    for (const ProductVersion& version : products) {
        if (version.family != family || version.product != product)
            continue;
        const QString name = wording::textOf(version.versionName);
        items.prepend({version.id, name.isEmpty() ? wording::textOf(version.productName) : name});
    }
    return items;
}

ProductChooser::ProductChooser(Workspace& workspace, Draft& draft, QWidget* parent)
    : DraftPart(workspace, draft, parent), m_familyCombo(new SearchableCombo), m_productCombo(new SearchableCombo),
      m_versionCombo(new SearchableCombo), m_family(new Field(m_familyCombo, this)), m_product(new Field(m_productCombo, this)),
      m_version(new Field(m_versionCombo, this)), m_coverage(new CoverageBar(workspace))
{
    m_familyCombo->setObjectName(QStringLiteral("familyCombo"));
    m_productCombo->setObjectName(QStringLiteral("productCombo"));
    m_versionCombo->setObjectName(QStringLiteral("versionCombo"));
    auto* column = new QVBoxLayout(this);
    setSpaces(column, 3);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight);
    setSpaces(m_row, 3);
    for (Field* field : fields())
        m_row->addWidget(field, 1, Qt::AlignTop);
    column->addLayout(m_row);
    whenThemeChanges(m_row, [this] { arrange(); });
    column->addWidget(m_coverage);
    addField(QStringLiteral("family"), m_family);
    addField(QStringLiteral("product-name"), m_product);
    addField(QStringLiteral("product"), m_version);
    connect(m_coverage, &CoverageBar::placeWanted, this, &ProductChooser::placeWanted);
    connect(m_familyCombo, &SearchableCombo::idChosen, this, &ProductChooser::chooseFamily);
    connect(m_productCombo, &SearchableCombo::idChosen, this, &ProductChooser::chooseProduct);
    connect(m_versionCombo, &SearchableCombo::idChosen, this, &ProductChooser::chooseVersion);
}

// Side by side; where that would cut their words, one below the other.
void ProductChooser::arrange() { m_row->setDirection(width() < scaled(560) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight); }

void ProductChooser::resizeEvent(QResizeEvent* event)
{
    DraftPart::resizeEvent(event);
    arrange();
}

// What the portal lists, and the archive besides where the draft came from there.
QList<ProductVersion> ProductChooser::listed() const
{
    if (m_isArchived)
        if (const auto all = m_workspace.catalogue().productsWithArchive())
            return all.value();
    return m_workspace.catalogue().products();
}

void ProductChooser::chooseFamily(const QString& family)
{
    if (family == m_draft.family)
        return;
    m_draft.family = family;
    const Items products = productsOf(listed(), family);
    m_draft.product.clear();
    chooseProduct(products.size() == 1 ? products.first().id : QString());
}

void ProductChooser::chooseProduct(const QString& product)
{
    if (!product.isEmpty() && product == m_draft.product)
        return;
    m_draft.product = product;
    const Items versions = versionsOf(listed(), m_draft.family, product);
    m_draft.productVersion.clear();
    chooseVersion(versions.size() == 1 ? versions.first().id : QString());
}

void ProductChooser::chooseVersion(const QString& version)
{
    m_draft.productVersion = version;
    clearProblems();
    fill();
    showCoverage();
    m_coverage->announceCoverage();
    Q_EMIT edited();
}

void ProductChooser::fill()
{
    const QList<ProductVersion> products = listed();
    m_familyCombo->setItems(familiesOf(products));
    m_familyCombo->setCurrentId(m_draft.family);
    m_productCombo->setItems(productsOf(products, m_draft.family));
    m_productCombo->setCurrentId(m_draft.product);
    m_versionCombo->setItems(versionsOf(products, m_draft.family, m_draft.product));
    m_versionCombo->setCurrentId(m_draft.productVersion);
}

void ProductChooser::load()
{
    // A draft that names only the version (a start from elsewhere) gets the way to it.
    if (const ProductVersion* version = m_workspace.catalogue().product(m_draft.productVersion)) {
        m_draft.family = version->family;
        m_draft.product = version->product;
        m_isArchived = m_workspace.catalogue().isArchived(*version);
    }
    clearProblems();
    fill();
    showCoverage();
}

void ProductChooser::refresh()
{
    showCoverage(); // today may be another day
}

void ProductChooser::showCoverage() { m_coverage->setVersion(m_workspace.catalogue().product(m_draft.productVersion)); }

void ProductChooser::retranslate()
{
    m_family->setLabel(tr("Product family"));
    m_product->setLabel(tr("Product"));
    m_version->setLabel(tr("Version"));
    m_familyCombo->setPlaceholder(tr("Search family"));
    m_productCombo->setPlaceholder(tr("Search product"));
    m_versionCombo->setPlaceholder(tr("Search version"));
    fill();
    showCoverage();
}

QWidget* ProductChooser::firstControl() const { return m_familyCombo; }

Refusals ProductChooser::problems() const
{
    const Refusals missing = DraftPart::problems();
    if (m_draft.productVersion.isEmpty())
        return missing;
    const Outcome<PlanOffer> offer = m_workspace.plansFor(m_draft.productVersion, m_draft.portal, m_draft.customer);
    return (offer.isRefused() ? offer.refusals() : offer.isDone() ? offer->refusals : Refusals()) + missing;
}

// The first list that has no choice yet; the version when all have.
Field* ProductChooser::fieldOf(const Refusal& problem) const
{
    const bool isAboutProduct = problem.subject == QLatin1String("product") || problem.reason == Reason::CloudProduct ||
                                problem.reason == Reason::CspPartnerOnly || problem.reason == Reason::UnknownProduct;
    if (!isAboutProduct)
        return nullptr;
    if (m_draft.family.isEmpty())
        return m_family;
    return m_draft.product.isEmpty() ? m_product : m_version;
}
