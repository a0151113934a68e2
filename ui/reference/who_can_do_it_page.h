#pragma once

#include "model/domain/permission.h"
#include "model/workspace.h"
#include "ui/places.h"
#include "ui/printing.h"
#include "ui/widgets/page.h"

class Button;
class Card;
class QGridLayout;
class ReasonLine;
class TextLabel;
class TextTableModel;
class WrappingTable;

// Benefits > Who can do this?: what the portals let whom do, which accounts of the organisation that are, and every role
// with what it opens.
class WhoCanDoItPage final : public Page
{
    Q_OBJECT

public:
    explicit WhoCanDoItPage(Workspace& workspace, QWidget* parent = nullptr);

    // Chooses that row: the accounts that may stand below.
    void showPermission(Permission permission);
    Print sheet() const;

Q_SIGNALS:
    void placeWanted(Place place);
    void signInWanted(const QString& signIn);

protected:
    void retranslate() override;

private:
    void refresh();
    void showAccounts();
    void fillRoles();
    Organisation organisation() const;

    Workspace& m_workspace;
    Permission m_chosen = Permission::Activate;
    QStringList m_signIns; // of the rows of m_accounts
    PrintButton* m_print;
    Card* m_list;
    WrappingTable* m_table;
    TextTableModel* m_rows;
    Card* m_accountsCard;
    ReasonLine* m_accounts;
    Card* m_rolesCard;
    TextLabel* m_rolesNote;
    QGridLayout* m_roles;
    TextTableModel* m_rolesModel; // the same for paper and files
    QString m_said;
};
