#pragma once

#include "model/benefits_model.h"
#include "ui/widgets/card.h"

class Button;
class MaskedId;
class ReasonLine;
class Table;
class TextLabel;

// The technical support benefits as a table with their Activate: one button beside the heading where one activation covers
// the whole membership, one per row where each benefit is activated on its own; below, why not, and both IDs once issued.
class BenefitsCard : public Card
{
    Q_OBJECT

public:
    explicit BenefitsCard(QWidget* parent = nullptr);

    void setPage(const BenefitsPage& page, const Workspace& workspace);
    const QAbstractItemModel* model() const { return m_model; }
    void maskIds();
    void focusIds(); // after an activation: the first Show button

Q_SIGNALS:
    void activateWanted(Benefit benefit);
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
    void setButtons(const BenefitsPage& page, ActivationStyle style);
    void setReasons(const BenefitsPage& page, const Workspace& workspace);
    void setIds(const BenefitsPage& page, ActivationStyle style);

    BenefitsModel* m_model;
    Table* m_table;
    Button* m_activate; // for the whole card
    QList<Button*> m_rowButtons;
    QWidget* m_reasonPart;
    ReasonLine* m_reasons;
    QStringList m_canActivate; // sign-in names in the rows of m_reasons
    QVBoxLayout* m_idsLayout;
    QWidget* m_idsPart;
    QList<Ids> m_ids;
};
