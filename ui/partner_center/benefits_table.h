#pragma once

#include "model/benefits_model.h"
#include "ui/widgets/table.h"

#include <QMap>

class Button;

// The rows of the Technical benefits page, whole at every width: columns that find no room give their text to others.
// Where each benefit is activated on its own, a row that is not activated has its button in the last column.
class BenefitsTable : public Table
{
    Q_OBJECT

public:
    explicit BenefitsTable(QWidget* parent = nullptr);

    void setPage(const BenefitsPage& page, const Edition& edition);
    void clear();
    void retranslate();
    const BenefitsModel* benefitsModel() const { return m_model; }
    QString nameAt(int row) const { return m_model->index(row, BenefitsModel::Name).data().toString(); }
    QWidget* firstButton() const; // nullptr where no row has one

Q_SIGNALS:
    void activateWanted(Benefit benefit);

protected:
    void resizeEvent(QResizeEvent* event) override;
    int sizeHintForColumn(int column) const override; // also the room of the buttons that stand in it

private:
    // What stands in another column's place because there is no room for its own.
    struct Folds
    {
        bool source = false; // under the quantity
        bool date = false;   // of activation: the line about the contract repeats it
        bool state = false;  // of what is activated, in place of its date; what is not has its button
    };
    void setButtons(const BenefitsPage& page);
    Button* newButton(int row, Benefit benefit);
    void removeButton(int row, Button* button);
    void removeButtons();
    int wantedWidth(int column) const;
    void fold();
    void setFolds(const Folds& folds);

    BenefitsModel* m_model;
    QMap<Benefit, Button*> m_buttons;
    ActivationStyle m_style = ActivationStyle::WholeMembership;
    bool m_showsDates = false; // or buttons: the last column has something to say
    bool m_isStateFolded = false;
};
