#pragma once

#include "model/domain/organisation_problems.h"

#include "ui/widgets/card.h"

class Button;
class ChoiceRow;
class CollapsibleSection;
class Field;
class FoldingRow;
class LineEdit;
class QCheckBox;

// One account of one's own organisation: sign-in name, display name, kind, programmes, roles.
class AccountEditor : public Card
{
    Q_OBJECT

public:
    explicit AccountEditor(QWidget* parent = nullptr);

    Account account() const; // with the id that setAccount() brought; 0: a new one
    void setAccount(const Account& account);
    // It did something in this file: the sign-in name stays, and so does the account; the reason is said at the field.
    void setInUse(bool inUse);
    void showProblem(const Refusal& refusal);
    void clearProblems();
    // The account's position, for the heading, and whether there are others that would remain.
    void setNumber(int number, bool removable);
    void focusFirst();

Q_SIGNALS:
    void removeWanted();
    void mended(); // a field that was wrong is edited, and no longer called wrong

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showRemove();
    QCheckBox* addRole(Role role, FoldingRow* rows);

    Account m_was; // before it was edited: id and organisation
    bool m_inUse = false;
    bool m_removable = false;
    int m_number = 1;
    LineEdit* m_signIn;
    LineEdit* m_name;
    Field* m_signInField;
    Field* m_nameField;
    ChoiceRow* m_kind;
    Field* m_kindField;
    QCheckBox* m_mpn;
    QCheckBox* m_csp;
    QList<QCheckBox*> m_roles; // in the order of the enum
    CollapsibleSection* m_otherRoles;
    Button* m_remove;
};
