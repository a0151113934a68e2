#pragma once

#include <QFrame>

class QPropertyAnimation;
class QToolButton;
class QVBoxLayout;

/// A card with a header of 44 px: chevron and DemiBold title. The whole header is clickable; Space and Enter toggle; closed at
/// first.
class CollapsibleSection : public QFrame
{
    Q_OBJECT
    Q_PROPERTY(int contentHeight READ contentHeight WRITE setContentHeight)

public:
    explicit CollapsibleSection(QWidget* parent = nullptr);
    explicit CollapsibleSection(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    QString title() const;
    bool isOpen() const;
    void setOpen(bool open);
    /// 16 px padding at the sides and below.
    QVBoxLayout* contentLayout() const { return m_layout; }
    QToolButton* header() const { return m_header; }
    int contentHeight() const;
    void setContentHeight(int height);

Q_SIGNALS:
    void toggled(bool open);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showOpen(bool open);

    QToolButton* m_header;
    QWidget* m_content;
    QVBoxLayout* m_layout;
    QPropertyAnimation* m_animation;
};
