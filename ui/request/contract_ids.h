#pragma once

#include "model/domain/portal.h"
#include "model/domain/reason.h"

#include <QWidget>

class Button;
class Field;
class LineEdit;

/// Access ID and Contract ID of a contract, the second hidden unless it is shown. A malformed one is said at its field.
class ContractIds : public QWidget
{
    Q_OBJECT

public:
    explicit ContractIds(QWidget* parent = nullptr);

    /// The Power Platform admin center calls the second one "Contract ID/Password" (domain.md 1.9).
    void setPortal(Portal portal);
    QString accessId() const;   // trimmed
    QString contractId() const; // trimmed
    void hideContractId();      // as it is typed
    void clear();
    void clearErrors();
    /// Those about the shape of one ID at its field; the others are returned. The focus goes to what is to be mended.
    Refusals showRefusals(const Refusals& refusals);
    void retranslate();
    void focusFirst();

Q_SIGNALS:
    void edited();

private:
    void build();
    void showContractId(bool shown);

    Portal m_portal = Portal::SupportForBusiness;
    LineEdit* m_accessIdEdit;
    LineEdit* m_contractIdEdit;
    Field* m_accessId;
    Field* m_contractId;
    Button* m_show;
};
