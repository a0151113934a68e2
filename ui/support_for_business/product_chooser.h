#pragma once

#include "model/domain/request.h"

#include <QWidget>

class Field;
class SearchableCombo;
class Workspace;

/// Product family, product and version: three lists that are searched by typing, each narrowed by the one before. A product with one
/// version chooses it by itself.
class ProductChooser : public QWidget
{
    Q_OBJECT

public:
    ProductChooser(Workspace& workspace, Draft& draft, QWidget* parent = nullptr);

    void load();
    void retranslate();
    /// The first list that has no choice yet; the version when all have.
    Field* fieldToMend() const;
    Field* familyField() const { return m_family; }
    QList<Field*> fields() const { return {m_family, m_product, m_version}; }

Q_SIGNALS:
    /// Written into the draft already.
    void chosen();

private:
    void chooseFamily(const QString& family);
    void chooseProduct(const QString& product);
    void chooseVersion(const QString& version);
    void fill();

    Workspace& m_workspace;
    Draft& m_draft;
    SearchableCombo* m_familyCombo;
    SearchableCombo* m_productCombo;
    SearchableCombo* m_versionCombo;
    Field* m_family;
    Field* m_product;
    Field* m_version;
};
