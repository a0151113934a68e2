#pragma once

#include "ui/widgets/reason_line.h"

class LinkButton;
class QGridLayout;
class TextLabel;

/// The rows of a ReasonLine. Three columns where there is room; else the second text goes below the first, and then the link
/// below both: the first text is a sign-in name, which is unreadable when it is broken in the middle.
class ReasonRows : public QWidget
{
    Q_OBJECT

public:
    ReasonRows(const QList<ReasonLine::Row>& rows, QWidget* parent);

    /// In the order of the rows; hidden ones have no words.
    QList<LinkButton*> links() const;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(int row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Line
    {
        TextLabel* text;
        TextLabel* secondary;
        QWidget* cell; // holds the link
        LinkButton* link;
        QWidget* divider; // above it; null for the first
    };
    void addLine(const ReasonLine::Row& row);
    int columnsIn(int width) const;
    void arrange(int columns);
    int textWidth() const;
    int linkWidth() const;

    QList<Line> m_lines;
    QGridLayout* m_grid;
    int m_columns = 0;
};
