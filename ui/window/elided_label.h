#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

// One line of words in a bar that may have little room: cut with dots, whole in the tooltip and for a screen reader.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(TextRole role, bool muted = false, QWidget* parent = nullptr);

    // Where the words are cut; their end, unless it says more than their middle.
    void setElideMode(Qt::TextElideMode mode) { m_elideMode = mode; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    TextRole m_role;
    bool m_muted;
    Qt::TextElideMode m_elideMode = Qt::ElideRight;
};
