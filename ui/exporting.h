#pragma once

#include "model/result.h"
#include "ui/widgets/button.h"

#include <QStringList>

#include <functional>

class MessageBar;
class QAbstractItemModel;

// A list as a page gives it out. Rows are asked for one at a time: a long register is never held twice.
struct ExportList
{
    QString title; // of the sheet, and the name that the file dialog suggests
    QStringList heads;
    int rows = 0;
    std::function<QStringList(int row)> row;
};
// Why a file that was asked for is not written. Whoever asked has said already that it may be replaced: `isOther` tells of one
// that never is, such as a workspace, by the name that takes the place of %1.
QString whyNotWritten(const Failure& failure, const QString& isOther);
// What the cells of the model show.
ExportList exportOf(const QAbstractItemModel& model, const QString& title);

// Export: asks for a file and writes the list as CSV, or as XLSX where the name ends so. A long list shows its progress and can
// be stopped; what stood in the file stays until the new content is whole.
class ExportButton : public Button
{
    Q_OBJECT

public:
    explicit ExportButton(std::function<ExportList()> list, QWidget* parent = nullptr);

    // Says how it went; the page gives it a place.
    MessageBar* bar() const { return m_bar; }
    void exportTo(const QString& path);

    // How the file is asked for; tests put an answer here. Empty = cancelled.
    std::function<QString(const QString& suggested)> askPath;

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void retranslate();

    std::function<ExportList()> m_list;
    MessageBar* m_bar;
};
