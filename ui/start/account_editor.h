#pragma once

#include "model/domain/organisation_problems.h"

#include "ui/widgets/card.h"

class Button;
class ChoiceRow;
class CollapsibleSection;
class Field;
class LineEdit;
class QCheckBox;
class QGridLayout;

// One account of one's own organisation: sign-in name, display name, kind, programmes, roles.
class AccountEditor : public Card
{
    Q_OBJECT

public:
    explicit AccountEditor(QWidget* parent = nullptr);

    Account account() const;
    void showProblem(const Refusal& refusal);
    void clearProblems();
    // The account's position, for the heading, and whether there are others that would remain.
    void setNumber(int number, bool removable);
    void focusFirst();

Q_SIGNALS:
    void removeWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QCheckBox* addRole(Role role, QGridLayout* grid);

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
