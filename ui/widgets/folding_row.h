#pragma once

#include <QLayout>

#include <functional>

/// Beside each other where all of it fits, else one below the other: it never asks for more width than its widest part. Parts
/// with a stretch share the room that the others leave. With perRow, that many stand beside each other, in columns of the same
/// width, and all rows fold together.
class FoldingRow final : public QLayout
{
public:
    explicit FoldingRow(int perRow = 0, QWidget* parent = nullptr);
    ~FoldingRow() override;

    void add(QWidget* widget, int stretch = 0, Qt::Alignment alignment = {});
    void add(QLayout* layout, int stretch = 0);
    void insert(int at, QLayout* layout, int stretch);
    /// Only seen between parts that stand beside each other.
    void addDivider(QWidget* divider);
    /// What a part with a stretch needs beside others; else its minimum.
    void setLeast(const std::function<int()>& least);
    bool isFolded() const { return m_folded; }

    void addItem(QLayoutItem* item) override;
    int count() const override { return int(m_parts.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    void setGeometry(const QRect& rect) override;

private:
    struct Part
    {
        QLayoutItem* item;
        int stretch = 0;
        bool isDivider = false;
    };
    using Row = QList<Part>;
    QList<Row> rows() const; // of what is not hidden
    int need(const Part& part) const;
    QList<int> widthsIn(const Row& row, int width) const;
    bool fits(int width) const;
    int place(const QRect& rect, bool moves) const; // returns the height

    QList<Part> m_parts;
    const int m_perRow;
    std::function<int()> m_least;
    bool m_folded = false;
};
