#include "ui/editions/editions_page.h"

#include "model/wording.h"
#include "model/workspace.h"
#include "ui/editions/changes_table.h"
#include "ui/printing.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QGridLayout>

using namespace Qt::StringLiterals;

EditionsPage::EditionsPage(Workspace& workspace, QWidget* parent) : Page(parent), m_workspace(workspace)
{
    setObjectName(u"editionsPage"_s);
    build();
    connect(&m_workspace, &Workspace::changed, this, &EditionsPage::refresh);
    retranslate();
}

void EditionsPage::build()
{
    m_switch = new Button(ButtonKind::Secondary, "sliders-horizontal", this);
    m_switch->setObjectName(u"tryEditionButton"_s);
    auto* exporting = new ExportButton([this] { return list(); }, this);
    addHeaderAction(exporting);
    addHeaderAction(new PrintButton([this] { return sheet(); }, exporting->bar(), this));
    wideLayout()->addWidget(exporting->bar());
    addHeaderAction(m_switch);
    connect(m_switch, &Button::clicked, this, &EditionsPage::editionWanted);
    m_choice = new ChoiceRow(Qt::Horizontal, this);
    m_choice->setObjectName(u"pairChoice"_s);
    connect(m_choice, &ChoiceRow::chosen, this, &EditionsPage::showPair);
    m_secondHand = new MessageBar(Tone::Warning, this);
    m_secondHand->setObjectName(u"secondHandBar"_s);
    m_partsSlot = new QVBoxLayout;
    setSpaces(m_partsSlot, 4);
    wideLayout()->addWidget(m_choice);
    wideLayout()->addWidget(m_secondHand);
    contentLayout()->addLayout(m_partsSlot);
}

// From each edition to the next, then over all of them.
QList<EditionsPage::Pair> EditionsPage::pairs() const
{
    const QList<Edition>& editions = m_workspace.catalogue().editions();
    QList<Pair> result;
    for (qsizetype i = 1; i < editions.size(); ++i)
        result.append(Pair{&editions.at(i - 1), &editions.at(i)});
    if (editions.size() > 2)
        result.append(Pair{&editions.first(), &editions.last()});
    return result;
}

static QString pairId(const Edition& before, const Edition& after) { return before.id + u' ' + after.id; }

void EditionsPage::retranslate()
{
    setBreadcrumb({tr("Benefits")});
    setTitle(tr("Editions compared"));
    setSubtitle(tr("What changed between the programme's rules of one year and those of another"));
    m_choice->setLabel(tr("Which editions"));
    m_switch->setText(tr("Try another &edition…"));
    QList<ChoiceRow::Choice> choices;
    const QList<Pair> all = pairs();
    for (const Pair& pair : all)
        choices.append(
            {pairId(*pair.before, *pair.after), tr("%1 to %2").arg(pair.before->id.right(4), pair.after->id.right(4))});
    const bool isFirst = m_choice->currentId().isEmpty();
    m_choice->setChoices(choices);
    if (isFirst) // the pair that leads to this workspace's edition
        for (qsizetype i = all.size() - 1; i >= 0; --i)
            if (all.at(i).after->id == m_workspace.edition().id || (i == 0 && m_choice->currentId().isEmpty()))
                m_choice->setCurrentId(pairId(*all.at(i).before, *all.at(i).after));
    refresh();
    showPair();
}

void EditionsPage::refresh() { m_switch->setVisible(m_workspace.kind() == WorkspaceKind::Training); }

ExportList EditionsPage::list() const
{
    const QList<Pair> all = pairs();
    for (const Pair& pair : all)
        if (pairId(*pair.before, *pair.after) == m_choice->currentId())
            return exportOf(changesBetween(*pair.before, *pair.after, m_workspace.catalogue()),
                            {wording::textOf(pair.before->name), wording::textOf(pair.after->name)}, title());
    return {};
}

Print EditionsPage::sheet() const
{
    Print sheet;
    sheet.title = title();
    sheet.list = list();
    sheet.footnote = printedInRehearsal();
    return sheet;
}

void EditionsPage::showPair()
{
    const QList<Pair> all = pairs();
    for (const Pair& pair : all) {
        if (pairId(*pair.before, *pair.after) != m_choice->currentId())
            continue;
        m_secondHand->setText({});
        if (pair.before->secondHand || pair.after->secondHand)
            m_secondHand->setMessage(tr("Second-hand facts."),
                                     tr("What is known of the edition %1 was told by others, not published where it could be "
                                        "read. Each such fact carries its mark.")
                                         .arg(wording::textOf(pair.after->name)));
        delete m_parts;
        m_parts = new QWidget(this);
        auto* column = new QVBoxLayout(m_parts);
        setSpaces(column, 4);
        const QList<EditionChange> changes = changesBetween(*pair.before, *pair.after, m_workspace.catalogue());
        const std::pair<EditionChange::Topic, QString> topics[] = {{EditionChange::Topic::Name, tr("Names")},
                                                                   {EditionChange::Topic::Grant, tr("What each offer grants")},
                                                                   {EditionChange::Topic::Rule, tr("Rules")}};
        for (const auto& [topic, title] : topics) {
            QList<EditionChange> own;
            for (const EditionChange& change : changes)
                if (change.topic == topic)
                    own.append(change);
            auto* card = new Card(m_parts);
            column->addWidget(card);
            card->setTitle(title);
            card->addFlush(
                newChangesTable(own, {wording::textOf(pair.before->name), wording::textOf(pair.after->name)}, m_isNarrow, card));
        }
        m_partsSlot->addWidget(m_parts);
        fillListed(*pair.after);
        fillNotes(*pair.after);
        m_parts->show();
        return;
    }
}

// Below this width of the page itself four columns would break Italian words; how wide the navigation is depends on the language.
static constexpr int leastForFourColumns = 740;

void EditionsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool isNarrow = width() < scaled(leastForFourColumns);
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    showPair();
}

// What the programme's lists show besides, in the columns that they have.
void EditionsPage::fillListed(const Edition& edition)
{
    if (edition.listed.isEmpty())
        return;
    auto* card = new Card(tr("Also on the list of %1").arg(wording::textOf(edition.name)), m_parts);
    card->setObjectName(u"listedCard"_s);
    auto* grid = new QGridLayout;
    setSpaces(grid, 3);
    grid->setColumnStretch(0, 5);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 3);
    int column = 0;
    for (const QString& words : {tr("Benefit Name"), tr("Source"), tr("Quantity")}) {
        auto* head = new TextLabel(words, TextRole::Caption, card);
        head->setMuted(true);
        grid->addWidget(head, 0, column++);
    }
    int row = 1;
    for (const ListedBenefit& listed : edition.listed) {
        grid->addWidget(newDivider(card), row++, 0, 1, 4);
        grid->addWidget(new TextLabel(wording::textOf(listed.name), TextRole::Strong, card), row, 0, Qt::AlignTop);
        grid->addWidget(new TextLabel(wording::textOf(listed.source), TextRole::Body, card), row, 1, Qt::AlignTop);
        grid->addWidget(new TextLabel(wording::listedText(listed), TextRole::Body, card), row, 2, Qt::AlignTop);
        if (listed.evidence != Evidence::Published)
            grid->addWidget(newMark(listed.evidence, card), row, 3, Qt::AlignTop);
        ++row;
    }
    card->bodyLayout()->addLayout(grid);
    m_parts->layout()->addWidget(card);
}

void EditionsPage::fillNotes(const Edition& edition)
{
    if (edition.notes.isEmpty())
        return;
    auto* card = new Card(tr("Also to know of %1").arg(wording::textOf(edition.name)), m_parts);
    for (const EditionNote& note : edition.notes) {
        auto* line = new QHBoxLayout;
        setSpaces(line, 3);
        line->addWidget(new TextLabel(wording::textOf(note.text), TextRole::Body, card), 1);
        if (note.evidence != Evidence::Published)
            line->addWidget(newMark(note.evidence, card), 0, Qt::AlignTop);
        card->bodyLayout()->addLayout(line);
    }
    m_parts->layout()->addWidget(card);
}
