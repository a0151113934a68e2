#pragma once

#include "model/workspace.h"

#include <QWidget>

class Button;
class Card;
class QVBoxLayout;
class TextLabel;

/// Service Management of one CSP customer: New request, then the workload, whose portal opens in the customer's context (rules.md
/// D8). A workload that is refused says why.
class ServiceManagement : public QWidget
{
    Q_OBJECT

public:
    explicit ServiceManagement(Workspace& workspace, QWidget* parent = nullptr);

    void setCustomer(const QString& customer);
    /// Reads what is refused again and keeps what is open.
    void refresh();
    void retranslate();
    Button* newRequestButton() const { return m_new; }

Q_SIGNALS:
    void portalWanted(Portal portal, const QString& customer);

private:
    void showWorkloads();
    QWidget* newRow(Portal portal, const QString& name, const QString& products);

    Workspace& m_workspace;
    QString m_customer;
    Card* m_card;
    TextLabel* m_text;
    Button* m_new;
    QWidget* m_workloads = nullptr;
    bool m_isOpen = false;
    QList<Button*> m_buttons;
};
