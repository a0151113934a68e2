#pragma once

#include "model/benefits_model.h"
#include "ui/widgets/table.h"

#include <QMap>
#include <QSet>

class ActivationDelegate;
class Button;

// The rows of the Technical benefits page, whole at every width: columns that find no room give their text to others.
// Where each benefit is activated on its own, buttons stand over the last column: Activate, or Open once it is activated; the row
// itself opens too, by click and Enter. They are children of the table's parent, which holds nothing else: what stands in a
// table is no part of what Qt tells a screen reader about it.
class BenefitsTable : public Table
{
    Q_OBJECT

public:
    explicit BenefitsTable(QWidget* parent);

    void setPage(const BenefitsPage& page, const Edition& edition);
    void clear();
    void retranslate();
    const BenefitsModel* benefitsModel() const { return m_model; }
    QString nameAt(int row) const { return m_model->index(row, BenefitsModel::Name).data().toString(); }
    Button* firstButton() const; // nullptr where no row has one

Q_SIGNALS:
    void activateWanted(Benefit benefit);
    void openWanted(Benefit benefit);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    int sizeHintForColumn(int column) const override; // also the room of the buttons that stand in it

private:
    // What stands in another column's place because there is no room for its own.
    struct Folds
    {
        BenefitsModel::Folds columns;
        bool date = false; // of activation: the line about the contract repeats it
    };
    void setButtons(const BenefitsPage& page);
    Button* newButton(Benefit benefit, bool opens);
    void removeButton(Button* button);
    void removeButtons();
    void placeButtons();
    int rowOf(const QObject* button) const;
    int wantedWidth(int column) const;
    void fold();
    void setFolds(const Folds& folds);

    BenefitsModel* m_model;
    QWidget* m_overRows; // as large as the rows that are seen, and open but for the buttons
    ActivationDelegate* m_activation;
    QMap<Benefit, Button*> m_buttons;
    QSet<Benefit> m_opens; // whose button opens
    ActivationStyle m_style = ActivationStyle::WholeMembership;
    bool m_showsDates = false; // or buttons: the last column has something to say
};
