#include "ui/editions/changes_table.h"

#include "model/wording.h"
#include "ui/editions/editions_page.h"
#include "ui/exporting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

static ChipContent contentFor(const EditionChange& change)
{
    if (change.before.isEmpty())
        return {Tone::Success, EditionsPage::tr("New"), "plus"};
    if (change.after.isEmpty())
        return {Tone::Danger, EditionsPage::tr("Went away"), "minus"};
    if (change.isSame())
        return {Tone::Neutral, EditionsPage::tr("Unchanged"), "check"};
    return {Tone::Info, EditionsPage::tr("Changed"), "pencil"};
}

ExportList exportOf(const QList<EditionChange>& changes, const ChangesHead& head, const QString& title)
{
    return {title,
            {EditionsPage::tr("What"), head.before, head.after, EditionsPage::tr("Change"), EditionsPage::tr("How it is known")},
            int(changes.size()),
            [changes](int row) {
                const EditionChange& change = changes.at(row);
                return QStringList{change.what, change.before, change.after, contentFor(change).text,
                                   wording::textOf(change.evidence)};
            }};
}

static StatusChip* chipFor(const EditionChange& change, QWidget* parent)
{
    auto* chip = new StatusChip(parent);
    chip->setContent(contentFor(change));
    return chip;
}

StatusChip* newMark(Evidence evidence, QWidget* parent)
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

QWidget* newChangesTable(const QList<EditionChange>& changes, const ChangesHead& head, bool isNarrow, QWidget* parent)
{
    auto* table = new QWidget(parent);
    auto* grid = new QGridLayout(table);
    setSpaces(grid, 0);
    const int columns = isNarrow ? 2 : 4; // narrow: what and marks above, the two editions below
    grid->setColumnStretch(0, isNarrow ? 1 : 3);
    grid->setColumnStretch(1, isNarrow ? 1 : 4);
    grid->setColumnStretch(2, isNarrow ? 0 : 4);
    if (!isNarrow)
        whenThemeChanges(grid, [grid] { grid->setColumnMinimumWidth(3, marksWidth()); });
    const int firstEdition = isNarrow ? 0 : 1;
    QStringList heads{EditionsPage::tr("What"), head.before, head.after};
    if (isNarrow)
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
        const QString absent =
            change.topic == EditionChange::Topic::Grant ? EditionsPage::tr("Not known: counts for nothing") : QString();
        auto* what = newCell(true, false, false, 3, isNarrow ? 0 : 3);
        addWords(what, change.what, TextRole::Strong, false, table);
        grid->addLayout(what, row, 0);
        auto* marks = newCell(false, true, true, 3, isNarrow ? 0 : 3);
        marks->addWidget(chipFor(change, table), 0, Qt::AlignLeft);
        if (change.evidence != Evidence::Published)
            marks->addWidget(newMark(change.evidence, table), 0, Qt::AlignLeft);
        marks->addStretch(1);
        grid->addLayout(marks, row, columns - 1);
        if (isNarrow)
            ++row;
        int column = firstEdition;
        for (const QString& text : {change.before, change.after}) {
            auto* cell = newCell(column == 0, column == columns - 1, false, isNarrow ? 1 : 3, 3);
            addWords(cell, text.isEmpty() ? absent : text, TextRole::Body, change.isSame() || text.isEmpty(), table);
            grid->addLayout(cell, row, column++);
        }
        ++row;
    }
    return table;
}
