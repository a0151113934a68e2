#pragma once

#include "model/workspace.h"
#include "ui/widgets/card.h"

class BenefitsTable;
class Button;
class MaskedId;
class ReasonLine;
class TextLabel;
class QAbstractItemModel;

// The technical support benefits as a table with their Activate: one button beside the heading where one activation
// covers the whole membership, one per row where each benefit is activated on its own; below, why not, and both IDs
// once issued, but for those that BenefitPanel shows.
class BenefitsCard : public Card
{
    Q_OBJECT

public:
    explicit BenefitsCard(QWidget* parent = nullptr);

    void setPage(const BenefitsPage& page, const Workspace& workspace);
    const QAbstractItemModel* model() const; // for a print
    void clear();                            // no page: no rows, and above all no IDs
    void maskIds();
    void focusTable();
    void focusIds(const Contract& contract); // after its activation: Show

Q_SIGNALS:
    void activateWanted(Benefit benefit);
    void openWanted(Benefit benefit);
    void signInWanted(const QString& signIn);

protected:
    void changeEvent(QEvent* event) override;

private:
    // Both IDs of one contract, with the dates it is valid.
    struct Ids
    {
        QWidget* part;
        TextLabel* heading; // which benefit; only where each has its own pair
        MaskedId* access;
        MaskedId* contract;
        TextLabel* note;
    };
    Ids newIds();
    void retranslate();
    void setButton(const BenefitsPage& page, ActivationStyle style);
    void setReasons(const BenefitsPage& page, const Workspace& workspace);
    void setIds(const BenefitsPage& page);

    BenefitsTable* m_table;
    Button* m_activate;     // for the whole card
    Benefit m_toActivate{}; // by m_activate
    QWidget* m_reasonPart;
    ReasonLine* m_reasons;
    QStringList m_said;        // by m_reasons: it is not built anew under somebody's focus
    QStringList m_canActivate; // sign-in names in the rows of m_reasons
    TextLabel* m_hint;         // that rows open
    QWidget* m_hintPart;
    QVBoxLayout* m_idsLayout;
    QWidget* m_idsPart;
    QList<Ids> m_ids;
};
