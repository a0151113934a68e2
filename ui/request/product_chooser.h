#pragma once

#include "ui/places.h"
#include "ui/request/draft_part.h"

class CoverageBar;
class QBoxLayout;

/// Product family, product and version: three lists that are searched by typing, each narrowed by the one before; below them the
/// coverage of the chosen version, in words. A product with one version chooses it by itself. Offers every product, also those
/// that the portal does not take: problems() says why it does not (article, step 1; rules.md D5, D6).
class ProductChooser final : public DraftPart
{
    Q_OBJECT

public:
    ProductChooser(Workspace& workspace, Draft& draft, QWidget* parent = nullptr);

    void load() override;
    void refresh() override;
    void retranslate() override;
    QWidget* firstControl() const override;
    Refusals problems() const override;

Q_SIGNALS:
    /// The portal of a product that is not asked about here.
    void placeWanted(Place place);

protected:
    void resizeEvent(QResizeEvent* event) override;
    Field* fieldOf(const Refusal& problem) const override;

private:
    QList<Field*> fields() const { return {m_family, m_product, m_version}; }
    void arrange();
    void showCoverage();
    void chooseFamily(const QString& family);
    void chooseProduct(const QString& product);
    void chooseVersion(const QString& version);
    void fill();
    QList<ProductVersion> listed() const;

    QBoxLayout* m_row;
    bool m_isArchived = false; // the draft came with a version that only the archive has
    SearchableCombo* m_familyCombo;
    SearchableCombo* m_productCombo;
    SearchableCombo* m_versionCombo;
    Field* m_family;
    Field* m_product;
    Field* m_version;
    CoverageBar* m_coverage;
};
