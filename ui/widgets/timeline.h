#pragma once

#include "ui/widgets/timeline_legend.h"

#include <QDate>
#include <QWidget>

/// Bars of days, one row for each thing that lasts, with a scale of years below and a line at one day. A picture: put a table
/// with the same facts beside it. Its accessible description says every row in words.
class Timeline : public QWidget
{
    Q_OBJECT

public:
    /// Full = filled with the accent; Faint = outlined, tinted; Dashed = dashed outline only. Shape and not only colour tells
    /// them apart.
    enum class Kind { Full, Faint, Dashed };
    struct Span
    {
        QDate from;
        QDate until; ///< inclusive; null = open: drawn to the right edge
        Kind kind = Kind::Full;
    };
    struct Row
    {
        QString name;
        QString words; ///< what the bars say, as one sentence; tooltip and accessible description
        QList<Span> spans;
        bool chosen = false;
    };

    explicit Timeline(QWidget* parent = nullptr);

    void setRows(const QList<Row>& rows);
    /// The line; text stands at its top. Null = none.
    void setMarker(const QDate& day, const QString& text);
    /// What the three kinds mean, below the scale; empty ones are left out.
    void setLegend(const QString& full, const QString& faint, const QString& dashed);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;
    /// Where that day is drawn; for tests.
    int xOf(const QDate& day) const;
    /// Where that row's name is drawn: beside its bars, or above them where there is too little room beside; for tests.
    QRect nameRect(int row) const;
    const TimelineLegend& legend() const { return m_legend; }
    static void paintSpan(QPainter* painter, const QRect& rect, Kind kind);

Q_SIGNALS:
    void rowClicked(int row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    void describe();
    int rowAt(const QPoint& position) const;
    int widestName() const;
    bool hasNamesAbove(int width) const;
    int rowHeight(int width) const;
    int rowsTop() const;
    QRect bars() const;
    void paintScale(QPainter* painter) const;
    void paintGround(QPainter* painter, int index) const;
    void paintRow(QPainter* painter, int row) const;
    void paintMarker(QPainter* painter) const;

    QList<Row> m_rows;
    QDate m_first;
    QDate m_last;
    QDate m_marker;
    QString m_markerText;
    TimelineLegend m_legend;
};
