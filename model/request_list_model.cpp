#include "model/request_list_model.h"

#include "model/wording.h"

RequestListModel::RequestListModel(const Workspace& workspace, QObject* parent, std::optional<Portal> portal)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
    m_filter.portal = portal;
    refresh();
}

void RequestListModel::setFilter(const QString& text, std::optional<RequestState> state)
{
    if (text == m_filter.text && state == m_filter.state)
        return;
    beginResetModel(); // another question: even an equal number of rows may be other rows
    m_filter.text = text;
    m_filter.state = state;
    m_pages.clear();
    m_total = 0;
    m_newest = 0;
    endResetModel();
    refresh();
}

Result<RequestList> RequestListModel::read(int page, bool countsAll) const
{
    RequestFilter window = m_filter;
    window.offset = m_ahead + page * pageSize;
    window.limit = pageSize;
    window.countsAll = countsAll;
    return m_workspace.requests(window);
}

void RequestListModel::keep(int page, Page rows) const
{
    for (SupportRequest& request : rows)
        request.asked.description = QString(); // up to 100,000 characters that no column shows
    m_pages.insert(page, new Page(std::move(rows)));
}

void RequestListModel::refresh()
{
    Result<RequestList> list = read(0, true);
    m_failure = list ? std::nullopt : std::optional(list.error());
    if (!list)
        return;
    const int added = list->total - m_total;
    const qint64 newest = list->requests.isEmpty() ? 0 : list->requests.first().id;
    // Requests are never deleted and what the text filter looks at never changes: without a filter of state the only
    // difference can be new rows at the top. Looked at all the same, for a file that was put back.
    const bool isSame = added == 0 && newest == m_newest && !m_filter.state;
    const bool isLonger =
        added > 0 && added < list->requests.size() && list->requests.at(added).id == m_newest && !m_filter.state;
    if (isLonger) {
        m_ahead = added; // whoever asks for a page now still gets the rows of before
        beginInsertRows({}, 0, added - 1);
        m_ahead = 0;
    } else if (!isSame) {
        beginResetModel();
    }
    m_pages.clear();
    m_total = list->total;
    m_newest = newest;
    keep(0, std::move(list->requests));
    if (isLonger)
        endInsertRows();
    else if (!isSame)
        endResetModel();
    if (isSame || isLonger)
        tellChanged();
}

void RequestListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCountValue - 1);
    tellChanged();
}

void RequestListModel::setFolding(Folding folding)
{
    if (folding == m_folding)
        return;
    m_folding = folding;
    tellChanged();
}

void RequestListModel::tellChanged()
{
    if (m_total > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_total - 1, columnCountValue - 1));
}

const RequestListModel::Page& RequestListModel::page(int number) const
{
    if (!m_pages.contains(number)) {
        Result<RequestList> list = read(number, false);
        // A page that cannot be read stays empty until the next refresh(): not asked again with every paint.
        keep(number, list ? std::move(list->requests) : Page());
    }
    return *m_pages.object(number);
}

const SupportRequest* RequestListModel::at(int row) const
{
    const Page& rows = page(row / pageSize);
    const int within = row % pageSize;
    return within < rows.size() ? &rows.at(within) : nullptr;
}

int RequestListModel::rowOf(const QString& number) const
{
    const Outcome<SupportRequest> wanted = m_workspace.request(number);
    if (!wanted.isDone())
        return -1;
    if (m_filter.portal && wanted->asked.portal != *m_filter.portal)
        return -1;
    // The rows stand in falling order of their ids.
    int first = 0;
    int end = m_total;
    while (first < end) {
        const int middle = first + (end - first) / 2;
        const SupportRequest* request = at(middle);
        if (!request)
            return -1;
        if (request->id == wanted->id)
            return middle;
        if (request->id > wanted->id)
            first = middle + 1;
        else
            end = middle;
    }
    return -1;
}

int RequestListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_total; }

int RequestListModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columnCountValue; }

QString RequestListModel::productText(const SupportRequest& request) const
{
    const ProductVersion* product = m_workspace.catalogue().product(request.asked.productVersion);
    return product ? wording::productText(*product) : request.asked.productVersion;
}

QString RequestListModel::secondLine(const SupportRequest& request, Column column) const
{
    if (column == Number && m_folding != Folding::None)
        return wording::dateText(request.opened);
    if (column != Title)
        return {};
    const QString product = productText(request);
    return m_folding == Folding::DateAndPlan && !request.planName.isEmpty() ? tr("%1, %2").arg(product, request.planName)
                                                                            : product;
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
    case Qt::AccessibleTextRole: {
        const QString text = textOf(*request, Column(index.column()));
        const QString second = secondLine(*request, Column(index.column()));
        return second.isEmpty() ? text : tr("%1, %2").arg(text, second);
    }
    case NumberRole: return request->number;
    case SecondLineRole: return secondLine(*request, Column(index.column()));
    case StateRole: return int(request->state);
    case ProductRole: return productText(*request);
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
