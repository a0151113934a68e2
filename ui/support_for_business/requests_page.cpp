#include "ui/support_for_business/requests_page.h"

#include "model/request_list_model.h"
#include "model/wording.h"
#include "ui/support_for_business/closing_bar.h"
#include "ui/support_for_business/request_details.h"
#include "ui/support_for_business/request_filter_row.h"
#include "ui/support_for_business/request_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

RequestsPage::RequestsPage(Workspace& workspace, std::optional<Portal> portal, QWidget* parent)
    : Page(parent), m_workspace(workspace), m_portal(portal), m_model(new RequestListModel(workspace, this, portal))
{
    setRehearsal(true);
    build();
    connect(&m_workspace, &Workspace::changed, this, &RequestsPage::refresh);
    connect(m_filter, &RequestFilterRow::changed, this, &RequestsPage::filter);
    connect(m_table, &RequestTable::chosen, this, &RequestsPage::choose);
    // By the arrow keys one walks through the list; a click or Enter asks for the details.
    for (const auto signal : {&RequestTable::clicked, &RequestTable::activated})
        connect(m_table, signal, this, [this] { revealLater(m_details); });
    connect(m_details, &RequestDetails::closeWanted, this, &RequestsPage::close);
    connect(m_details, &RequestDetails::signInWanted, this, [this] { Q_EMIT signInWanted({}); });
    connect(&m_workspace, &Workspace::accountChanged, m_result, &ClosingBar::clear);
    retranslate();
    whenThemeChanges(this, [this] { updateState(); });
}

void RequestsPage::build()
{
    m_new = new Button(ButtonKind::Primary, "plus", this);
    m_new->setObjectName(u"newRequestButton"_s);
    m_export = new ExportButton([this] { return list(); }, this);
    m_print = new PrintButton([this] { return sheet(); }, m_export->bar(), this);
    addHeaderAction(m_export);
    addHeaderAction(m_print);
    addHeaderAction(m_new);
    connect(m_new, &Button::clicked, this, [this] {
        Q_EMIT placeWanted(newRequestPlaceOf(m_portal.value_or(Portal::SupportForBusiness)).value_or(Place::NewRequest));
    });

    m_result = new ClosingBar(m_portal, this);
    m_result->setObjectName(u"resultBar"_s);
    m_unreadable = new MessageBar(Tone::Danger, this);
    m_unreadable->setObjectName(u"failureBar"_s);
    wideLayout()->addWidget(m_unreadable);
    wideLayout()->addWidget(m_result);
    wideLayout()->addWidget(m_export->bar());
    m_filter = new RequestFilterRow(this);
    m_count = new TextLabel(TextRole::Caption, this);
    m_count->setMuted(true);
    contentLayout()->addWidget(m_filter);
    contentLayout()->addWidget(m_count);
    buildList();
    m_details = new RequestDetails(this);
    for (QWidget* part : {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_details)})
        contentLayout()->addWidget(part);
}

void RequestsPage::buildList()
{
    m_list = new Card(this);
    m_table = new RequestTable(m_model, m_list);
    m_table->setObjectName(u"requestsTable"_s);
    m_list->addFlush(m_table);
    m_empty = new EmptyState("inbox", this);
    m_empty->setObjectName(u"emptyState"_s);
    connect(m_empty, &EmptyState::activated, this, [this] {
        if (!m_filter->isActive()) {
            Q_EMIT placeWanted(newRequestPlaceOf(m_portal.value_or(Portal::SupportForBusiness)).value_or(Place::NewRequest));
            return;
        }
        m_filter->clear();
        filter();
        m_filter->focusFirst(); // the button that was pressed is gone
    });
}

void RequestsPage::retranslate()
{
    if (m_portal) {
        setBreadcrumb({wording::textOf(*m_portal), tr("Help + support")});
        setTitle(tr("All support requests"));
        setSubtitle(tr("Everything filed in this portal, newest first"));
    } else {
        setBreadcrumb({tr("Support for Business")});
        setTitle(tr("Support requests"));
        setSubtitle(tr("Everything filed in this workspace, newest first"));
    }
    m_new->setText(tr("&New request"));
    m_filter->retranslate();
    m_table->setAccessibleName(tr("Support requests"));
    m_model->retranslate();
    m_details->retranslate();
    refresh();
    m_result->retranslate();
}

void RequestsPage::refresh()
{
    const RequestTable::View before = m_table->view();
    m_model->refresh();
    updateState();
    m_table->restore(before);
    choose(m_chosen);
}

void RequestsPage::filter()
{
    m_model->setFilter(m_filter->text(), m_filter->state());
    updateState();
    const QString none = m_model->failure() ? m_unreadable->accessibleName() : tr("No request matches");
    announce(this, m_model->rowCount() > 0 ? m_count->text() : none);
}

void RequestsPage::updateState()
{
    const int rows = m_model->rowCount();
    m_list->setVisible(rows > 0);
    m_empty->setVisible(rows == 0 && !m_model->failure()); // what could not be read is not empty
    m_count->setVisible(rows > 0);
    m_count->setText(tr("%n request(s)", nullptr, rows));
    if (m_filter->isActive()) {
        m_empty->setTexts(tr("No request matches"), m_portal ? tr("The filter hides all requests of this portal.")
                                                             : tr("The filter hides all requests of this workspace."));
        m_empty->setButtonText(tr("Clear the filter"));
    } else {
        m_empty->setTexts(tr("No requests yet"), tr("The requests that are filed are listed here."));
        m_empty->setButtonText(tr("New request"));
    }
    m_print->setVisible(rows > 0);
    m_export->setVisible(rows > 0);
    m_new->setVisible(m_empty->isHidden() || m_filter->isActive()); // else the empty list offers it
    // A list as high as its rows up to eight, then it scrolls by itself: the details stay within reach.
    m_table->setFitsRows(rows <= 8);
    m_table->setMinimumHeight(rows <= 8 ? 0 : scaled(8 * 58 + 42));
    if (const std::optional<Failure>& failure = m_model->failure())
        m_unreadable->setMessage(wording::titleOf(*failure), wording::textOf(*failure));
    else
        m_unreadable->setText({});
    m_table->select(m_chosen); // otherwise none: never one whose details are not below
    m_table->fold();
}

void RequestsPage::choose(const QString& number)
{
    if (!number.isEmpty())
        m_chosen = number;
    const Outcome<SupportRequest> request = m_workspace.request(m_chosen);
    m_details->setVisible(request.isDone());
    if (request.isDone())
        m_details->setRequest(*request, m_workspace);
}

void RequestsPage::showRequest(const QString& number)
{
    m_filter->clear();
    m_chosen = number;
    m_model->setFilter({}, std::nullopt);
    m_model->refresh();
    updateState();
    choose(number);
    revealLater(nullptr, [this] { showFromTheTop(); });
}

// Heading and list, with the row that is chosen: it says where one is. The details follow below.
void RequestsPage::showFromTheTop()
{
    auto* area = findChild<QScrollArea*>();
    area->verticalScrollBar()->setValue(0);
    m_table->scrollTo(m_table->currentIndex());
    const QRect row = m_table->visualRect(m_table->currentIndex());
    if (row.isValid() && m_table->isVisible())
        area->ensureVisible(0, m_table->viewport()->mapTo(area->widget(), row.bottomLeft()).y(), 0, units(4));
}

void RequestsPage::close(const QString& number, CloseReason reason)
{
    const Outcome<Closed> closing = m_workspace.close(number, reason);
    m_result->showClosing(number, closing);
    announce(m_result, m_result->accessibleName());
    if (!closing.isDone())
        return;
    if (m_list->isHidden()) // the button that was pressed is gone
        m_filter->focusFirst();
    else
        m_table->setFocus(Qt::OtherFocusReason);
}

// The table shows the product below the title; here it has a column of its own.
ExportList RequestsPage::list() const
{
    ExportList list = exportOf(*m_model, title());
    list.heads[RequestListModel::Title] = tr("Title");
    list.heads.insert(RequestListModel::Title + 1, tr("Product"));
    list.row = [this, cells = list.row](int row) {
        QStringList all = cells(row);
        all.insert(RequestListModel::Title + 1, m_model->index(row, 0).data(RequestListModel::ProductRole).toString());
        return all;
    };
    return list;
}

Print RequestsPage::sheet() const
{
    Print sheet;
    sheet.title = title();
    sheet.lines = {wording::textOf(m_workspace.name()), printedOn(m_workspace.today()), m_count->text()};
    if (m_model->rowCount() > sheet.mostRows)
        sheet.lines << tr("The %n newest of them are printed.", nullptr, sheet.mostRows);
    sheet.list = exportOf(*m_model, sheet.title);
    sheet.footnote = printedInRehearsal();
    return sheet;
}
