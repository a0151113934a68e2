#pragma once

#include "model/workspace.h"

#include <QAbstractTableModel>
#include <QCache>

// The requests of the workspace, newest first, as a list for views. Windowed: it asks the workspace for the pages that a
// view looks at and keeps a few of them, so that a register of any length costs the same memory.
class RequestListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Title, Plan, SeverityColumn, State, Opened, columnCountValue };
    enum DataRole { NumberRole = Qt::UserRole, ProductRole, StateRole };

    RequestListModel(const Workspace& workspace, QObject* parent);

    // Reads again; keeps persistent indexes on the same request numbers where they are still within the first page.
    void refresh();
    void setFilter(const QString& text, std::optional<RequestState> state);
    int rowOf(const QString& number) const; // -1: not among the rows that match
    const std::optional<Failure>& failure() const { return m_failure; }
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static constexpr int pageSize = 128;

    const SupportRequest* at(int row) const;
    QString productText(const SupportRequest& request) const;
    QString textOf(const SupportRequest& request, Column column) const;

    const Workspace& m_workspace;
    RequestFilter m_filter;
    int m_total = 0;
    std::optional<Failure> m_failure;
    mutable QCache<int, QList<SupportRequest>> m_pages{8};
};
