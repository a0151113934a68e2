#pragma once

#include <QWidget>

/// One small block per incident, filled = left, outlined = used; above 20 incidents one block per tenth; unlimited = the word.
/// Accessible name: "17 of 20 incidents remaining".
class IncidentStrip : public QWidget
{
    Q_OBJECT

public:
    explicit IncidentStrip(QWidget* parent = nullptr);

    /// remaining is brought into 0..granted.
    void setIncidents(int granted, int remaining);
    void setUnlimited();
    /// Blocks drawn and how many of them are filled; a tenth counts as filled when any of it is left.
    int blocks() const;
    int filledBlocks() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    int m_granted = 0;
    int m_remaining = 0;
    bool m_unlimited = false;
};
