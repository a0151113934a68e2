#pragma once

#include "ui/start/organisation_dialog.h"

class Button;
class Workspace;

// Edit my organisation: corrects what stands in the file of an own organisation. What is in use is marked and stays; where
// another program changed the organisation meanwhile, nothing is saved, and what is typed stays until it is read again.
class EditOrganisationDialog final : public OrganisationDialog
{
    Q_OBJECT

public:
    EditOrganisationDialog(Workspace& workspace, QWidget* parent);

    void accept() override;

protected:
    void retranslate() override;

private:
    void read();
    void sayRefused(const Refusals& refusals);

    Workspace& m_workspace;
    Organisation m_known; // as it was read; the change is refused where the file says something else by then
    MessageBar* m_changed;
    Button* m_readAgain;
};
