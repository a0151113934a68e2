#pragma once

#include "model/domain/plan_comparison.h"
#include "model/workspace.h"
#include "ui/places.h"
#include "ui/printing.h"
#include "ui/widgets/page.h"

class Button;
class Card;
class EmptyState;
class ExportButton;
class Facts;
class PlanFilter;
class TextLabel;
class TextTableModel;
class WrappingTable;

// Benefits > Partner support plans: what the plans give, side by side; narrowed to what one needs; the chosen one in full.
class SupportPlansPage final : public Page
{
    Q_OBJECT

public:
    explicit SupportPlansPage(Workspace& workspace, QWidget* parent = nullptr);

    // Every fact of every plan that is shown: a row for each aspect, a column for each plan. For paper and clipboard.
    const TextTableModel* comparison() const { return m_whole; }
    Print sheet() const;

Q_SIGNALS:
    void placeWanted(Place place);
    void signInWanted(const QString& signIn);

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void refresh();
    void showChosen();
    void clearFilter();
    void copy();
    QString factText(const PlanFact& fact) const;

    Workspace& m_workspace;
    PlanComparison m_plans;
    QList<ComparedPlan> m_shown;
    QString m_chosen;

    Button* m_copy;
    ExportButton* m_export;
    PrintButton* m_print;
    PlanFilter* m_filter;
    TextLabel* m_count;
    Card* m_list;
    WrappingTable* m_table;
    TextTableModel* m_rows;
    TextTableModel* m_whole;
    EmptyState* m_empty;
    Card* m_details;
    Facts* m_facts;
    TextLabel* m_sources;
    TextLabel* m_note;
};
