#include "ui/editions/editions_page.h"

#include "model/wording.h"
#include "model/workspace.h"
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
#include <QPainter>

#include <algorithm>

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
            fill(card, title, own, pair);
        }
        m_partsSlot->addWidget(m_parts);
        fillListed(*pair.after);
        fillNotes(*pair.after);
        m_parts->show();
        return;
    }
}

static StatusChip* chipFor(const EditionChange& change, QWidget* parent)
{
    auto* chip = new StatusChip(parent);
    if (change.before.isEmpty())
        chip->setContent({Tone::Success, EditionsPage::tr("New"), "plus"});
    else if (change.after.isEmpty())
        chip->setContent({Tone::Danger, EditionsPage::tr("Went away"), "minus"});
    else if (change.isSame())
        chip->setContent({Tone::Neutral, EditionsPage::tr("Unchanged"), "check"});
    else
        chip->setContent({Tone::Info, EditionsPage::tr("Changed"), "pencil"});
    return chip;
}

static StatusChip* markFor(Evidence evidence, QWidget* parent)
{
    return new StatusChip(Tone::Warning, wording::textOf(evidence), parent);
}

namespace {

// As under the head of every table.
class HeadLine : public QWidget
{
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {units(4), strokeWidth(1)}; }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), colours().controlBorder); }
};

} // namespace

// A table's cell: 16 px at the edges of the card, 8 inside. Words begin a little lower than chips, so that both stand on one
// line.
static QVBoxLayout* newCell(bool isFirst, bool isLast, bool isChips, int above, int below)
{
    auto* cell = new QVBoxLayout;
    whenThemeChanges(cell, [=] {
        const int lower =
            isChips ? 0 : std::max(0, (chipSize({Tone::Neutral, u"x"_s, {}}).height() - lineHeightOf(TextRole::Body)) / 2);
        cell->setSpacing(units(1));
        cell->setContentsMargins(units(isFirst ? 4 : 2), units(above) + lower, units(isLast ? 4 : 2), units(below));
    });
    return cell;
}

// The width comes from the column alone: the same columns in every card of the page.
static void addWords(QVBoxLayout* cell, const QString& text, TextRole role, bool isMuted, QWidget* parent)
{
    auto* label = new TextLabel(text, role, parent);
    label->setMuted(isMuted);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    cell->addWidget(label);
    cell->addStretch(1);
}

// The widest chip that any row can have.
static int marksWidth()
{
    int width = 0;
    for (const QString& text :
         {EditionsPage::tr("New"), EditionsPage::tr("Went away"), EditionsPage::tr("Unchanged"), EditionsPage::tr("Changed"),
          wording::textOf(Evidence::SecondHand), wording::textOf(Evidence::Assumed)})
        width = std::max(width, chipSize({Tone::Warning, text, {}}).width());
    return width + units(2) + units(4);
}

void EditionsPage::fill(Card* card, const QString& title, const QList<EditionChange>& changes, const Pair& pair)
{
    card->setTitle(title);
    auto* table = new QWidget(card);
    auto* grid = new QGridLayout(table);
    setSpaces(grid, 0);
    const int columns = m_isNarrow ? 2 : 4; // narrow: what and marks above, the two editions below
    grid->setColumnStretch(0, m_isNarrow ? 1 : 3);
    grid->setColumnStretch(1, m_isNarrow ? 1 : 4);
    grid->setColumnStretch(2, m_isNarrow ? 0 : 4);
    if (!m_isNarrow)
        whenThemeChanges(grid, [grid] { grid->setColumnMinimumWidth(3, marksWidth()); });
    const int firstEdition = m_isNarrow ? 0 : 1;
    QStringList heads{tr("What"), wording::textOf(pair.before->name), wording::textOf(pair.after->name)};
    if (m_isNarrow)
        heads.removeFirst();
    for (int column = 0; column < heads.size(); ++column) {
        auto* cell = newCell(column == 0, column == columns - 1, false, 2, 2);
        addWords(cell, heads.at(column), TextRole::CaptionStrong, true, table);
        grid->addLayout(cell, 0, column);
    }
    auto* headLine = new HeadLine(table);
    headLine->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    grid->addWidget(headLine, 1, 0, 1, columns);
    int row = 2;
    for (const EditionChange& change : changes) {
        if (row > 2)
            grid->addWidget(newDivider(table), row++, 0, 1, columns);
        const QString absent = change.topic == EditionChange::Topic::Grant ? tr("Not known: counts for nothing") : QString();
        auto* what = newCell(true, false, false, 3, m_isNarrow ? 0 : 3);
        addWords(what, change.what, TextRole::Strong, false, table);
        grid->addLayout(what, row, 0);
        auto* marks = newCell(false, true, true, 3, m_isNarrow ? 0 : 3);
        marks->addWidget(chipFor(change, table), 0, Qt::AlignLeft);
        if (change.evidence != Evidence::Published)
            marks->addWidget(markFor(change.evidence, table), 0, Qt::AlignLeft);
        marks->addStretch(1);
        grid->addLayout(marks, row, columns - 1);
        if (m_isNarrow)
            ++row;
        int column = firstEdition;
        for (const QString& text : {change.before, change.after}) {
            auto* cell = newCell(column == 0, column == columns - 1, false, m_isNarrow ? 1 : 3, 3);
            addWords(cell, text.isEmpty() ? absent : text, TextRole::Body, change.isSame() || text.isEmpty(), table);
            grid->addLayout(cell, row, column++);
        }
        ++row;
    }
    card->addFlush(table);
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
            grid->addWidget(markFor(listed.evidence, card), row, 3, Qt::AlignTop);
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
            line->addWidget(markFor(note.evidence, card), 0, Qt::AlignTop);
        card->bodyLayout()->addLayout(line);
    }
    m_parts->layout()->addWidget(card);
}
