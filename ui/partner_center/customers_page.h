#pragma once

#include "model/workspace.h"
#include "ui/places.h"
#include "ui/widgets/page.h"

class Button;
class Card;
class EmptyState;
class ExportButton;
class PrintButton;
struct ExportList;
struct Print;
class HelpList;
class MessageBar;
class RefusalCard;
class ServiceManagement;

// Partner Center > CSP > Customers (article, "Signature Cloud Support"; rules.md D8): the organisation's customers, and for one
// of them Service Management, from which a request is opened in the customer's context.
class CustomersPage final : public Page
{
    Q_OBJECT

public:
    explicit CustomersPage(Workspace& workspace, QWidget* parent = nullptr);

    /// "" = the list.
    void showCustomer(const QString& customer);
    QString customer() const { return m_customer; }
    void focusFirst() override;

Q_SIGNALS:
    void placeWanted(Place place);
    void signInWanted(const QString& signIn); // "" = choose one
    void portalWanted(Portal portal, const QString& customer);

protected:
    void retranslate() override;

private:
    void refresh();
    ExportList list() const; // what Export writes
    Print sheet() const;     // what Print puts on paper
    void rebuildList(const Organisation& organisation);
    QWidget* newRow(const QString& customer, const Organisation& organisation);
    QList<Account> accountsThatMay(const Organisation& organisation) const;
    void showSide();

    Workspace& m_workspace;
    QString m_customer;
    ExportButton* m_export;
    PrintButton* m_print;
    MessageBar* m_context; // for whom the person acts
    Button* m_back;
    RefusalCard* m_refused;
    EmptyState* m_none;
    QWidget* m_list = nullptr;
    QList<Button*> m_open;
    ServiceManagement* m_service;
    Card* m_rules;
    HelpList* m_rulesList;
};
