#pragma once

#include "ui/widgets/dialog.h"

class Button;
class Field;
class MessageBar;
class QDateEdit;
class QDialogButtonBox;
class TextLabel;
class Workspace;

// Sets or advances the date of a training workspace. A date that the workspace refuses is said in the dialog, which stays
// open with what was typed.
class ClockDialog final : public Dialog
{
    Q_OBJECT

public:
    ClockDialog(Workspace& workspace, QWidget* parent);

    void accept() override;

private:
    void retranslate() override;

    Workspace& m_workspace;
    TextLabel* m_explanation;
    MessageBar* m_refused;
    QDateEdit* m_date;
    Field* m_field;
    QList<Button*> m_steps; // as stepDays in the .cpp
    QDialogButtonBox* m_buttons;
};
