#pragma once

#include <QWidget>

class TextLabel;

/// 32 px high, violet, masks icon, dashed line below: stands on every page that imitates a portal.
/// Without setText() it says "Rehearsal: nothing leaves this computer".
class RehearsalBand : public QWidget
{
    Q_OBJECT

public:
    explicit RehearsalBand(QWidget* parent = nullptr);

    void setText(const QString& text);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    TextLabel* m_label;
    bool m_ownText = true;
};
