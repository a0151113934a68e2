#pragma once

#include "model/workspace.h"
#include "ui/theme/theme.h"

#include <QDialog>

class Button;
class ContractIds;
class MessageBar;
class TextLabel;

/// "Add Contract ID" (domain.md 2.4): both IDs of a contract, which Workspace::link() links to the signed-in account in Support for
/// Business. A refusal is said at its field, or above both where it concerns the pair; what was typed stays.
class AddContractDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AddContractDialog(Workspace& workspace, QWidget* parent = nullptr);

    /// Set once the dialog was accepted.
    const std::optional<Contract>& linked() const { return m_linked; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void add();
    void showRefusals(const Refusals& refusals);
    void showBar(Tone tone, const QString& strong, const QString& text);

    Workspace& m_workspace;
    std::optional<Contract> m_linked;
    TextLabel* m_text;
    MessageBar* m_bar;
    ContractIds* m_ids;
    Button* m_cancel;
    Button* m_add;
};
