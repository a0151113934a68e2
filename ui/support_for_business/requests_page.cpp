#include "ui/support_for_business/requests_page.h"

#include "model/request_list_model.h"
#include "model/wording.h"
#include "ui/printing.h"
#include "ui/support_for_business/request_details.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace {

ChipContent chipOf(RequestState state)
{
    switch (state) {
    case RequestState::Open: return {Tone::Info, wording::textOf(state), "circle-dashed"};
    case RequestState::Waiting: return {Tone::Warning, wording::textOf(state), "clock"};
    case RequestState::Closed: return {Tone::Neutral, wording::textOf(state), "circle-check"};
    }
    Q_UNREACHABLE();
}

} // namespace

RequestsPage::RequestsPage(Workspace& workspace, QWidget* parent)
    : Page(parent), m_workspace(workspace), m_model(new RequestListModel(workspace, this))
{
    setRehearsal(true);
    build();
    connect(&m_workspace, &Workspace::changed, this, &RequestsPage::refresh);
    connect(m_search, &LineEdit::textChanged, this, &RequestsPage::filter);
    connect(m_states, &Segmented::chosen, this, &RequestsPage::filter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& row) { choose(row.data(RequestListModel::NumberRole).toString()); });
    connect(m_details, &RequestDetails::closeWanted, this, &RequestsPage::close);
    connect(new QShortcut(QKeySequence::Copy, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
            &RequestsPage::copyRows);
    retranslate();
}

void RequestsPage::build()
{
    m_print = new Button(ButtonKind::Secondary, "printer", this);
    m_new = new Button(ButtonKind::Primary, "plus", this);
    m_print->setObjectName(u"printButton"_s);
    m_new->setObjectName(u"newRequestButton"_s);
    addHeaderAction(m_print);
    addHeaderAction(m_new);
    connect(m_print, &Button::clicked, this, &RequestsPage::print);
    connect(m_new, &Button::clicked, this, [this] { Q_EMIT placeWanted(Place::NewRequest); });

    m_result = new MessageBar(Tone::Success, this);
    wideLayout()->addWidget(m_result);

    auto* row = new QHBoxLayout;
    setSpaces(row, 4);
    m_search = new LineEdit(this);
    m_search->setObjectName(u"filterEdit"_s);
    m_search->setLeadingIcon("search");
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(200);
    m_searchField = new Field(m_search, this);
    m_states = new Segmented(this);
    m_states->setObjectName(u"stateFilter"_s);
    for (const QString& id : {u"all"_s, codeOf(RequestState::Open), codeOf(RequestState::Waiting), codeOf(RequestState::Closed)})
        m_states->addChoice(id, id);
    m_states->setCurrentId(u"all"_s);
    m_count = new TextLabel(TextRole::Caption, this);
    m_count->setMuted(true);
    row->addWidget(m_searchField, 1);
    row->addWidget(m_states, 0, Qt::AlignBottom);
    contentLayout()->addLayout(row);
    contentLayout()->addWidget(m_count);

    m_list = new Card(this);
    m_table = new Table(m_list);
    m_table->setObjectName(u"requestsTable"_s);
    m_table->setStretchColumn(RequestListModel::Title);
    m_table->tableDelegate()->setStrong(RequestListModel::Title);
    m_table->tableDelegate()->setSecondLine(RequestListModel::Title, RequestListModel::ProductRole);
    m_table->tableDelegate()->setChips(RequestListModel::State, [](const QModelIndex& index) -> std::optional<ChipContent> {
        const QVariant state = index.data(RequestListModel::StateRole);
        return state.isValid() ? std::optional(chipOf(RequestState(state.toInt()))) : std::nullopt;
    });
    m_table->setModel(m_model);
    m_list->addFlush(m_table);
    m_empty = new EmptyState("inbox", this);
    connect(m_empty, &EmptyState::activated, this, [this] {
        if (m_search->text().isEmpty() && m_states->currentId() == u"all")
            Q_EMIT placeWanted(Place::NewRequest);
        m_states->setCurrentId(u"all"_s);
        m_search->clear();
        filter();
    });
    m_details = new RequestDetails(this);
    for (QWidget* part : {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_details)})
        contentLayout()->addWidget(part);
}

void RequestsPage::retranslate()
{
    setBreadcrumb({tr("Support for Business")});
    setTitle(tr("Support requests"));
    setSubtitle(tr("Everything filed in this workspace, newest first"));
    m_print->setText(tr("&Print"));
    m_new->setText(tr("&New request"));
    m_searchField->setLabel(tr("&Filter by number, title, description or product"));
    m_states->setAccessibleName(tr("State"));
    m_states->setChoiceText(u"all"_s, tr("All"));
    for (RequestState state : {RequestState::Open, RequestState::Waiting, RequestState::Closed})
        m_states->setChoiceText(codeOf(state), wording::textOf(state));
    m_table->setAccessibleName(tr("Support requests"));
    m_result->setText({});
    m_model->retranslate();
    m_details->retranslate();
    refresh();
}

void RequestsPage::refresh()
{
    m_model->refresh();
    updateState();
    choose(m_chosen);
}

void RequestsPage::filter()
{
    m_model->setFilter(m_search->text(), requestStateFromCode(m_states->currentId()));
    updateState();
    announce(this, m_count->text());
}

void RequestsPage::updateState()
{
    const int rows = m_model->rowCount();
    const bool isFiltered = !m_search->text().isEmpty() || m_states->currentId() != u"all";
    m_list->setVisible(rows > 0);
    m_empty->setVisible(rows == 0);
    m_count->setVisible(rows > 0);
    m_count->setText(tr("%n request(s)", nullptr, rows));
    if (isFiltered) {
        m_empty->setTexts(tr("No request matches"), tr("The filter hides all requests of this workspace."));
        m_empty->setButtonText(tr("Clear the filter"));
    } else {
        m_empty->setTexts(tr("No requests yet"), tr("The requests that are filed are listed here."));
        m_empty->setButtonText(tr("New request"));
    }
    if (const std::optional<Failure>& failure = m_model->failure()) {
        m_result->setTone(Tone::Danger);
        m_result->setMessage(wording::titleOf(failure->kind), wording::textOf(*failure));
    }
    // A list as high as its rows up to eight, then it scrolls by itself: the details stay within reach.
    m_table->setFitsRows(rows <= 8);
    m_table->setMinimumHeight(rows <= 8 ? 0 : scaled(8 * 58 + 42));
    if (!m_chosen.isEmpty()) {
        const int row = m_model->rowOf(m_chosen);
        if (row >= 0 && m_table->currentIndex().row() != row)
            m_table->selectRow(row);
    }
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
    m_search->clear();
    m_states->setCurrentId(u"all"_s);
    m_chosen = number;
    m_model->setFilter({}, std::nullopt);
    m_model->refresh();
    updateState();
    choose(number);
    reveal(m_details);
}

void RequestsPage::close(const QString& number, CloseReason reason)
{
    const Outcome<Closed> outcome = m_workspace.close(number, reason);
    if (outcome.isRefused()) {
        m_result->setTone(Tone::Warning);
        m_result->showMessage(wording::textOf(outcome.refusals().first()), wording::adviceFor(outcome.refusals().first()));
    } else if (outcome.isFailed()) {
        m_result->setTone(Tone::Danger);
        m_result->showMessage(wording::titleOf(outcome.failure().kind), wording::textOf(outcome.failure()));
    } else {
        m_result->setTone(Tone::Success);
        const QString kept = outcome->isCounted && outcome->refunded == 0 ? tr("Its incident stays used.") : QString();
        const QString back = outcome->refunded > 0 ? tr("Its incident is back: %1.").arg(wording::remainingText(outcome->remaining)) : kept;
        m_result->showMessage(tr("Request %1 is closed.").arg(number), back);
        refresh();
    }
}

void RequestsPage::copyRows()
{
    const QModelIndex row = m_table->currentIndex();
    if (!row.isValid())
        return;
    QStringList cells;
    for (int column = 0; column < m_model->columnCount(); ++column)
        cells << row.siblingAtColumn(column).data().toString();
    QGuiApplication::clipboard()->setText(cells.join(u'\t'));
    announce(this, tr("Row copied"));
}

void RequestsPage::print()
{
    Print sheet;
    sheet.title = title();
    sheet.lines = {wording::textOf(m_workspace.name()), tr("On %1").arg(wording::dateText(m_workspace.today())), m_count->text()};
    sheet.table = m_model;
    sheet.footnote = tr("From a rehearsal: nothing leaves the computer.");
    printWithDialog(this, sheet);
}
