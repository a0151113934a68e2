#pragma once

#include <QPushButton>

/// Primary: one per page. Quiet: no fill, link colour. Danger: line and text in danger colour, never primary.
enum class ButtonKind { Secondary, Primary, Quiet, Danger };

/// A push button of a kind, with an optional icon of theme/icon.h that follows the theme.
class Button : public QPushButton
{
    Q_OBJECT

public:
    explicit Button(ButtonKind kind, QWidget* parent = nullptr);
    Button(ButtonKind kind, const char* iconName, QWidget* parent = nullptr);

    void setKind(ButtonKind kind);
    ButtonKind kind() const { return m_kind; }
    void setIconName(const char* iconName);
    /// Disables the button, shows a lock instead of its icon, and makes the reason its tooltip and accessible description; an
    /// empty reason enables it again. Show the same reason in a visible line (ReasonLine).
    void setRefusal(const QString& reason);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void updateIcon();

    ButtonKind m_kind;
    QByteArray m_iconName;
    bool m_refused = false;
};
