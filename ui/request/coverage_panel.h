#pragma once

#include "model/domain/product.h"
#include "ui/widgets/card.h"

class QVBoxLayout;
class TextLabel;
class Workspace;

/// Side panel of step 1: what Microsoft Product Support covers, and every version of the chosen product that is out today with
/// its rank (rules.md D5). A help: the answer itself stands in the bar under the fields.
class CoveragePanel : public Card
{
    Q_OBJECT

public:
    explicit CoveragePanel(Workspace& workspace, QWidget* parent = nullptr);

    /// nullptr: no product yet, only the rule is said.
    void setVersion(const ProductVersion* version);
    /// All texts again, in the language of now and on today's date.
    void rebuild();

private:
    void addRow(const ProductVersion& version, const QString& chosen);

    Workspace& m_workspace;
    QString m_version;
    TextLabel* m_rule;
    QWidget* m_rows;
    QVBoxLayout* m_rowLayout;
};
