#pragma once

#include "model/workspace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialog.h"

class Button;
class ContractIds;
class MessageBar;
class TextLabel;

/// "Add Contract ID" (domain.md 2.4): both IDs of a contract, which Workspace::link() links to the signed-in account in this
/// portal. A refusal is said at its field, or above both where it concerns the pair; what was typed stays.
class AddContractDialog final : public Dialog
{
    Q_OBJECT

public:
    AddContractDialog(Workspace& workspace, Portal portal, QWidget* parent = nullptr);

    /// Set once the dialog was accepted.
    const std::optional<Contract>& linked() const { return m_linked; }
    /// What was said although it was linked (no-cloud-entitlement).
    const QList<Reason>& notices() const { return m_notices; }

private:
    void build();
    void retranslate() override;
    void add();
    void showRefusals(const Refusals& refusals);
    void showBar(Tone tone, const QString& strong, const QString& text);

    Workspace& m_workspace;
    const Portal m_portal;
    std::optional<Contract> m_linked;
    QList<Reason> m_notices;
    TextLabel* m_text;
    MessageBar* m_bar;
    ContractIds* m_ids;
    Button* m_cancel;
    Button* m_add;
};
