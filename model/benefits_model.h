#pragma once

#include "model/workspace.h"

#include <QAbstractTableModel>

// The rows of the Technical benefits page as a list for views. Values in, values out: refresh() replaces them and says
// what changed, so that the selection stays.
class BenefitsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Source, Amount, State, Activation, columnCountValue };
    enum DataRole { ScopeRole = Qt::UserRole, ActivatedRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setPage(const BenefitsPage& page, const Edition& edition);
    const BenefitsPage::Row& rowAt(int row) const { return m_rows.at(row); }
    void retranslate(); // headers and cells are in words

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString textOf(const BenefitsPage::Row& row, Column column) const;

    QList<BenefitsPage::Row> m_rows;
    QList<BenefitText> m_texts;
};
