#include "model/request_list_model.h"

#include "model/wording.h"

RequestListModel::RequestListModel(const Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
    refresh();
}

void RequestListModel::setFilter(const QString& text, std::optional<RequestState> state)
{
    if (text == m_filter.text && state == m_filter.state)
        return;
    m_filter.text = text;
    m_filter.state = state;
    refresh();
}

void RequestListModel::refresh()
{
    RequestFilter first = m_filter;
    first.offset = 0;
    first.limit = pageSize;
    Result<RequestList> list = m_workspace.requests(first);
    const int total = list ? list->total : 0;
    m_failure = list ? std::nullopt : std::optional(list.error());
    const bool sameRows = total == m_total;
    if (!sameRows)
        beginResetModel();
    m_pages.clear();
    m_total = total;
    if (list)
        m_pages.insert(0, new QList<SupportRequest>(std::move(list->requests)));
    if (!sameRows)
        endResetModel();
    else if (m_total > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_total - 1, columnCountValue - 1));
}

void RequestListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCountValue - 1);
    if (m_total > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_total - 1, columnCountValue - 1));
}

const SupportRequest* RequestListModel::at(int row) const
{
    const int page = row / pageSize;
    QList<SupportRequest>* rows = m_pages.object(page);
    if (!rows) {
        RequestFilter window = m_filter;
        window.offset = page * pageSize;
        window.limit = pageSize;
        Result<RequestList> list = m_workspace.requests(window);
        rows = new QList<SupportRequest>(list ? std::move(list->requests) : QList<SupportRequest>());
        m_pages.insert(page, rows);
    }
    const int within = row - page * pageSize;
    return within < rows->size() ? &rows->at(within) : nullptr;
}

int RequestListModel::rowOf(const QString& number) const
{
    for (int row = 0; row < m_total; ++row)
        if (const SupportRequest* request = at(row); request && request->number == number)
            return row;
    return -1;
}

int RequestListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_total;
}

int RequestListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnCountValue;
}

QString RequestListModel::productText(const SupportRequest& request) const
{
    const ProductVersion* product = m_workspace.catalogue().product(request.asked.productVersion);
    return product ? wording::productText(*product) : request.asked.productVersion;
}

QString RequestListModel::textOf(const SupportRequest& request, Column column) const
{
    switch (column) {
    case Number: return request.number;
    case Title: return request.asked.title;
    case Plan: return request.planName;
    case SeverityColumn: return request.asked.severity ? codeOf(*request.asked.severity) : QString();
    case State: return wording::textOf(request.state);
    case Opened: return wording::dateText(request.opened);
    case columnCountValue: break;
    }
    return {};
}

QVariant RequestListModel::data(const QModelIndex& index, int role) const
{
    const SupportRequest* request = index.isValid() ? at(index.row()) : nullptr;
    if (!request)
        return {};
    switch (role) {
    case Qt::DisplayRole: return textOf(*request, Column(index.column()));
    case Qt::ToolTipRole: return index.column() == Title ? QVariant(request->asked.title) : QVariant();
    // The second line is drawn, not text of the cell: said here so that a screen reader has it too.
    case Qt::AccessibleTextRole:
        return index.column() == Title ? tr("%1, %2").arg(request->asked.title, productText(*request))
                                       : textOf(*request, Column(index.column()));
    case NumberRole: return request->number;
    case ProductRole: return productText(*request);
    case StateRole: return int(request->state);
    default: return {};
    }
}

QVariant RequestListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Number: return tr("Number");
    case Title: return tr("Title and product");
    case Plan: return tr("Plan");
    case SeverityColumn: return tr("Severity");
    case State: return tr("State");
    case Opened: return tr("Opened");
    case columnCountValue: break;
    }
    return {};
}
