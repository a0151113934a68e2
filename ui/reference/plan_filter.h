#pragma once

#include "model/domain/plan_comparison.h"
#include "model/workspace.h"

#include <QWidget>

class Field;
class QCheckBox;
class QGridLayout;
class SearchableCombo;
class Segmented;

// What a support plan is needed for: a product or where it runs, how soon somebody answers, for whom.
class PlanFilter final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanFilter(Workspace& workspace, QWidget* parent = nullptr);

    PlanNeed need() const;
    void clear();
    // The fields one below the other.
    void setNarrow(bool narrow);
    void retranslate();
    void focusFirst();

Q_SIGNALS:
    void changed(); // by a person, or by clear()

private:
    void build();
    void arrange();

    Workspace& m_workspace;
    bool m_isNarrow = false;
    QGridLayout* m_grid;
    SearchableCombo* m_product;
    Field* m_productField;
    Segmented* m_where;
    Field* m_whereField;
    Segmented* m_response;
    Field* m_responseField;
    QCheckBox* m_customers;
};
