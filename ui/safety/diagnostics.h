#pragma once

#include "model/result.h"
#include "ui/widgets/dialog.h"

#include <optional>

class Workspace;
class Button;
class QDialogButtonBox;
class QPlainTextEdit;
class TextLabel;

// What helps somebody else to understand a problem, in English: versions, codes and counts; no name, no ID, no text that a
// person typed, and the home folder as ~. Either may be missing.
QString diagnosticDetails(const Workspace* workspace, const std::optional<Failure>& failure);

// Shows exactly what Copy copies.
class DiagnosticsDialog final : public Dialog
{
    Q_OBJECT

public:
    DiagnosticsDialog(const QString& details, QWidget* parent);

private:
    void retranslate() override;
    void copy();

    TextLabel* m_intro;
    QPlainTextEdit* m_text;
    Button* m_copy;
    TextLabel* m_copied;
    QDialogButtonBox* m_buttons;
};
