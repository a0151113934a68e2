#pragma once

#include "ui/widgets/dialog.h"

class EditionChoice;
class MessageBar;
class QDialogButtonBox;
class TextLabel;
class Workspace;

// Puts a training workspace under the rules of another edition, after saying what that does to it. What the workspace
// refuses is said in the dialog, which stays open.
class EditionDialog final : public Dialog
{
    Q_OBJECT

public:
    EditionDialog(Workspace& workspace, QWidget* parent);

    void accept() override;

private:
    void retranslate() override;
    void showChoice();

    Workspace& m_workspace;
    TextLabel* m_explanation;
    MessageBar* m_refused;
    EditionChoice* m_editions;
    QDialogButtonBox* m_buttons;
};
