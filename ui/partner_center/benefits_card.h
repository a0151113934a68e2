#pragma once

#include "model/benefits_model.h"
#include "ui/widgets/card.h"

#include <QMap>

class BenefitsTable;
class Button;
class MaskedId;
class ReasonLine;
class TextLabel;

// The technical support benefits as a table with their Activate: one button beside the heading where one activation
// covers the whole membership, one per row where each benefit is activated on its own; below, why not, and both IDs
// once issued.
class BenefitsCard : public Card
{
    Q_OBJECT

public:
    explicit BenefitsCard(QWidget* parent = nullptr);

    void setPage(const BenefitsPage& page, const Workspace& workspace);
    const QAbstractItemModel* model() const { return m_model; }
    void clear(); // no page: no rows, and above all no IDs
    void maskIds();
    void focusIds(const Contract& contract); // after its activation: Show

Q_SIGNALS:
    void activateWanted(Benefit benefit);
    void signInWanted(const QString& signIn);

protected:
    void changeEvent(QEvent* event) override;

private:
    // What stands in another column's place because there is no room for its own.
    struct Folds
    {
        bool source = false; // under the quantity
        bool date = false;   // of activation: the line about the contract repeats it
        bool state = false;  // of what is activated, in place of its date; what is not has its button
    };
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
    void setButtons(const BenefitsPage& page, ActivationStyle style);
    void setRowButtons(const BenefitsPage& page);
    Button* newRowButton(int row, Benefit benefit);
    void removeRowButton(int row, Button* button);
    void removeRowButtons();
    void fold();
    void setFolds(const Folds& folds);
    void setReasons(const BenefitsPage& page, const Workspace& workspace);
    void setIds(const BenefitsPage& page, ActivationStyle style);

    BenefitsModel* m_model;
    BenefitsTable* m_table;
    Button* m_activate;                  // for the whole card
    Benefit m_toActivate{};              // by m_activate
    QMap<Benefit, Button*> m_rowButtons; // where each benefit is activated on its own
    bool m_showsDates = false;           // or row buttons: the last column has something to say
    ActivationStyle m_style = ActivationStyle::WholeMembership;
    bool m_isStateFolded = false;
    QWidget* m_reasonPart;
    ReasonLine* m_reasons;
    QStringList m_said;        // by m_reasons: it is not built anew under somebody's focus
    QStringList m_canActivate; // sign-in names in the rows of m_reasons
    QVBoxLayout* m_idsLayout;
    QWidget* m_idsPart;
    QList<Ids> m_ids;
};
