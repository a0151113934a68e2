#pragma once

#include <QList>
#include <QRect>
#include <QStringList>

class QPainter;

/// What the kinds of bars of a timeline mean, one after the other, in as many lines as they need.
class TimelineLegend
{
public:
    /// In the order of Timeline::Kind; empty ones are left out.
    void setWords(const QStringList& words) { m_words = words; }
    /// Where the entries stand in this width, from the top of the first line; empty ones are null.
    QList<QRect> rectsIn(int width) const;
    int heightIn(int width) const; ///< one line at least
    void paint(QPainter* painter, int top, int width) const;

private:
    QStringList m_words;
};
