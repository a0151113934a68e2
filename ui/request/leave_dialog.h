#pragma once

#include <QDialog>

/// "Keep draft / Discard / Go on": asked when a request is left before Submit. Enter keeps, Esc goes on.
class LeaveDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Choice { Keep, Discard, GoOn };

    /// title: of the draft; may be empty.
    explicit LeaveDialog(const QString& title, QWidget* parent = nullptr);

    Choice choice() const { return m_choice; }

private:
    void choose(Choice choice);

    Choice m_choice = Choice::GoOn;
};
