#include "ui/support_for_business/request_filter_row.h"

#include "ui/theme/theme.h"
#include "ui/widgets/field.h"
#include "ui/widgets/folding_row.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/spaces.h"

using namespace Qt::StringLiterals;

RequestFilterRow::RequestFilterRow(QWidget* parent)
    : QWidget(parent), m_search(new LineEdit(this)), m_searchField(new Field(m_search, this)), m_states(new Segmented(this))
{
    m_search->setObjectName(u"filterEdit"_s);
    m_search->setLeadingIcon("search");
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(200);
    m_states->setObjectName(u"stateFilter"_s);
    for (const QString& id : {u"all"_s, codeOf(RequestState::Open), codeOf(RequestState::Waiting), codeOf(RequestState::Closed)})
        m_states->addChoice(id, id);
    m_states->setCurrentId(u"all"_s);
    auto* row = new FoldingRow(0, this);
    setSpaces(row, 4);
    row->setLeast([] { return scaled(280); });
    row->add(m_searchField, 1);
    row->add(m_states, 0, Qt::AlignLeading | Qt::AlignBottom);
    connect(m_search, &LineEdit::textChanged, this, &RequestFilterRow::changed);
    connect(m_states, &Segmented::chosen, this, &RequestFilterRow::changed);
}

QString RequestFilterRow::text() const { return m_search->text(); }

std::optional<RequestState> RequestFilterRow::state() const { return requestStateFromCode(m_states->currentId()); }

bool RequestFilterRow::isActive() const { return !text().isEmpty() || m_states->currentId() != u"all"; }

void RequestFilterRow::clear()
{
    m_states->setCurrentId(u"all"_s);
    m_search->clear();
}

void RequestFilterRow::retranslate()
{
    m_searchField->setLabel(tr("&Filter by number, title, description or product"));
    m_states->setAccessibleName(tr("State"));
    m_states->setChoiceText(u"all"_s, tr("All"));
    // In Italian the requests are many and feminine, where the state of one has words of its own.
    m_states->setChoiceText(codeOf(RequestState::Open), tr("Open", "filter: the requests that are"));
    m_states->setChoiceText(codeOf(RequestState::Waiting), tr("Waiting", "filter: the requests that are"));
    m_states->setChoiceText(codeOf(RequestState::Closed), tr("Closed", "filter: the requests that are"));
}

void RequestFilterRow::focusFirst() { m_search->setFocus(Qt::OtherFocusReason); }
