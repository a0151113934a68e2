#pragma once

#include "model/workspace.h"

#include <QAbstractTableModel>
#include <QCache>

// The requests of the workspace, newest first, as a list for views. Windowed: it asks the workspace for the pages that
// a view looks at and keeps a few of them, each row without its description, so that a register of any length costs the
// same memory.
class RequestListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Title, Plan, SeverityColumn, State, Opened, columnCountValue };
    // SecondLineRole is the muted line of a cell: what setFolding() says. ProductRole is the product in any cell of the row.
    enum DataRole { NumberRole = Qt::UserRole, SecondLineRole, StateRole, ProductRole };
    // Where a view has no room for all columns, it hides some and their texts go to the second line of others: the date
    // under the number, and then the plan behind the product. `data` of the columns themselves stays as it is.
    enum class Folding { None, Date, DateAndPlan };

    static constexpr int pageSize = 128; // rows read at once
    static constexpr int pagesKept = 8;

    RequestListModel(const Workspace& workspace, QObject* parent);

    // Reads again. New requests without a filter of state are inserted at the top, so that selection and scroll
    // position stay; where rows may have left the list in any place, it is reset. After a read that failed the rows
    // stay and failure() says why.
    void refresh();
    void setFilter(const QString& text, std::optional<RequestState> state); // resets, unless it is the filter already
    // -1: not among the rows that match. Reads one request and a number of pages that grows with the logarithm of the
    // rows.
    int rowOf(const QString& number) const;
    const std::optional<Failure>& failure() const { return m_failure; }
    int rowsHeld() const { return int(m_pages.size()) * pageSize; } // at most; what the list costs
    void retranslate();

    Folding folding() const { return m_folding; }
    void setFolding(Folding folding);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    using Page = QList<SupportRequest>;

    Result<RequestList> read(int page, bool countsAll) const;
    void keep(int page, Page rows) const;
    const Page& page(int number) const;
    const SupportRequest* at(int row) const;
    QString productText(const SupportRequest& request) const;
    QString secondLine(const SupportRequest& request, Column column) const;
    QString textOf(const SupportRequest& request, Column column) const;
    void tellChanged();

    const Workspace& m_workspace;
    RequestFilter m_filter;
    Folding m_folding = Folding::None;
    int m_total = 0;
    int m_ahead = 0;     // newer requests that are being inserted: what is above row 0 in the workspace
    qint64 m_newest = 0; // id of row 0; 0 = no row
    std::optional<Failure> m_failure;
    mutable QCache<int, Page> m_pages{pagesKept};
};
