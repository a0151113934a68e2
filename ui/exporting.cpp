#include "ui/exporting.h"

#include "model/exchange/table_text.h"
#include "model/exchange/write_file.h"
#include "model/wording.h"
#include "ui/widgets/message_bar.h"

#include <QAbstractItemModel>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QProgressDialog>
#include <QStandardPaths>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

ExportList exportOf(const QAbstractItemModel& model, const QString& title)
{
    ExportList list{title, {}, model.rowCount(), [&model](int row) {
                        QStringList cells;
                        for (int column = 0; column < model.columnCount(); ++column)
                            cells.append(model.index(row, column).data().toString());
                        return cells;
                    }};
    for (int column = 0; column < model.columnCount(); ++column)
        list.heads.append(model.headerData(column, Qt::Horizontal).toString());
    return list;
}

ExportButton::ExportButton(std::function<ExportList()> list, QWidget* parent)
    : Button(ButtonKind::Secondary, "download", parent), m_list(std::move(list)), m_bar(new MessageBar(Tone::Success, parent))
{
    setObjectName(u"exportButton"_s);
    m_bar->setObjectName(u"exportBar"_s);
    askPath = [this](const QString& suggested) {
        return QFileDialog::getSaveFileName(window(), tr("Export the list"), suggested,
                                            tr("Table for spreadsheets (*.csv);;Excel workbook (*.xlsx)"));
    };
    connect(this, &Button::clicked, this, [this] {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        const QString path = askPath(QDir(folder).filePath(m_list().title + u".csv"));
        if (!path.isEmpty())
            exportTo(path);
    });
    retranslate();
}

// Nothing where the person stopped it. Short lists are read without a dialog.
static std::optional<TableText> read(const ExportList& list, const QString& says, QWidget* parent)
{
    constexpr int readAtOnce = 500;
    TableText table{list.title, list.heads, {}};
    std::unique_ptr<QProgressDialog> progress;
    if (list.rows > readAtOnce) {
        progress = std::make_unique<QProgressDialog>(parent);
        progress->setWindowModality(Qt::WindowModal);
        progress->setMinimumDuration(300);
        progress->setLabelText(says);
        progress->setRange(0, list.rows);
    }
    for (int row = 0; row < list.rows; ++row) {
        if (progress && row % 100 == 0)
            progress->setValue(row);
        if (progress && progress->wasCanceled())
            return std::nullopt;
        table.rows.append(list.row(row));
    }
    return table;
}

QString whyNotWritten(const Failure& failure, const QString& isOther)
{
    return failure.kind == Failure::Kind::Exists ? isOther.arg(QFileInfo(failure.path).fileName()) : wording::textOf(failure);
}

void ExportButton::exportTo(const QString& path)
{
    const bool isWorkbook = path.endsWith(u".xlsx"_s, Qt::CaseInsensitive);
    const QString target = QFileInfo(path).suffix().isEmpty() ? QString(path + u".csv") : path;
    const std::optional<TableText> table = read(m_list(), tr("Reading the list"), window());
    if (!table)
        return;
    const std::optional<Failure> failure = writeAll(target, isWorkbook ? xlsxOf(*table) : csvOf(*table));
    m_bar->setTone(failure ? Tone::Danger : Tone::Success);
    if (failure)
        m_bar->showMessage(tr("The list was not exported."),
                           whyNotWritten(*failure, tr("%1 is no list: it was left as it is. Choose another name.")));
    else
        m_bar->showMessage(tr("The list is exported."),
                           tr("%n row(s) in %1.", nullptr, int(table->rows.size())).arg(QFileInfo(target).fileName()));
}

void ExportButton::retranslate()
{
    setText(tr("E&xport"));
    m_bar->hide(); // news of before, in the language of before
}

// With the list goes what was said of it; not where only the page is left.
void ExportButton::hideEvent(QHideEvent* event)
{
    if (isHidden())
        m_bar->hide();
    Button::hideEvent(event);
}

void ExportButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Button::changeEvent(event);
}
