#pragma once

#include <QPushButton>

#include <optional>
#include <utility>

/// Looks like a link, is a button: reachable by Tab, pressed by Space and Enter, named for a screen reader. At least 24 px high.
class LinkButton : public QPushButton
{
    Q_OBJECT

public:
    explicit LinkButton(QWidget* parent = nullptr);
    explicit LinkButton(const QString& text, QWidget* parent = nullptr);

    /// Underlined (the default) inside sentences; without the line in lists and tables, where the place says that it is a link.
    void setUnderlined(bool underlined);
    /// Caption size instead of body.
    void setSmall(bool small);
    void setIconName(const char* iconName);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool m_underlined = true;
    bool m_small = false;
    QByteArray m_iconName;
    // A layout asks dozens of times.
    mutable std::optional<std::pair<QString, QFont>> m_measured;
    mutable QSize m_words;
};
