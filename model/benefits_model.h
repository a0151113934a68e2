#pragma once

#include "model/workspace.h"

#include <QAbstractTableModel>

// The rows of the Technical benefits page as a list for views. Values in, values out: setPage() replaces them and says
// what changed, so that the selection stays. It never holds an Access ID or a Contract ID: what a view, a print or a
// screen reader can ask for cannot give them away.
class BenefitsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    // Where each benefit is activated on its own, State says until when it can be activated ("Activate By").
    enum Column { Name, Source, Amount, State, Activation, columnCountValue };
    // SecondLineRole is the muted line of a cell: what the benefit is for; what remains; how well the source is founded.
    // Where columns are folded, what they say follows there, each in a line of its own.
    enum DataRole { SecondLineRole = Qt::UserRole, ActivatedRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setPage(const BenefitsPage& page, const Edition& edition);
    void clear();
    bool hasRowsOf(const BenefitsPage& page) const; // the same benefits in the same order
    Benefit benefitAt(int row) const { return m_rows.at(row).allowance.benefit; }
    void retranslate(); // headers and cells are in words
    // Columns that a view has no room for and hides: source and state stand under the quantity, all of it under the name.
    struct Folds
    {
        bool source = false;
        bool state = false;
        bool amount = false; // only with the source
        bool operator==(const Folds& other) const
        {
            return source == other.source && state == other.state && amount == other.amount;
        }
    };
    const Folds& folds() const { return m_folds; }
    void setFolds(const Folds& folds);
    int lineCount() const; // of the highest cell; a cell without a second line has one

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        Allowance allowance;
        QDate activated;    // null before activation
        Quantity remaining; // where the edition shows it here; an unlimited one is said by its quantity
    };

    static Row rowOf(const BenefitsPage::Row& row, const Edition& edition);
    const BenefitText* textsOf(const Row& row) const;
    QString textOf(const Row& row, Column column) const;
    QString secondLine(const Row& row, Column column) const; // or lines

    QList<Row> m_rows;
    Folds m_folds;
    QList<BenefitText> m_texts;
    bool m_isEach = false; // each benefit on its own
};
