#pragma once

#include "model/workspace.h"
#include "ui/widgets/card.h"

class TextTableModel;
class Timeline;
class WrappingTable;

// All versions of one product: their support as a picture, and the same facts in a table below. In the coverage checker.
class VersionLine final : public Card
{
    Q_OBJECT

public:
    explicit VersionLine(Workspace& workspace, QWidget* parent = nullptr);

    // The line that this version belongs to, with it chosen, on that date. Hidden for a cloud product, which has none.
    void showLineOf(const ProductVersion& version, const QDate& date);
    void retranslate(); // what stands there whichever product is shown
    TextTableModel* rows() const { return m_rows; }
    // The same for files: every fact in a column of its own.
    const TextTableModel* whole() const { return m_whole; }

Q_SIGNALS:
    void versionChosen(const QString& productVersion);

private:
    void choose(int row);

    Workspace& m_workspace;
    QString m_version; // the chosen one
    QStringList m_ids; // of the rows, newest first
    Timeline* m_timeline;
    WrappingTable* m_table;
    TextTableModel* m_rows;
    TextTableModel* m_whole;
};
