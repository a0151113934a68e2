#pragma once

#include "model/domain/organisation_edit.h"

#include <QWidget>

class AccountEditor;
class Button;
class Catalogue;
class ChoiceRow;
class EditionChoice;
class Field;
class LineEdit;
class OfferEditor;
class QVBoxLayout;
class SearchableCombo;
class TextLabel;

// What there is to say of one's own organisation: name, partner ID, country, edition, CSP, accounts and membership offers; for a
// new one or one that is there. It decides nothing: what is wrong is brought to it and said at its field.
class OrganisationForm : public QWidget
{
    Q_OBJECT

public:
    explicit OrganisationForm(const Catalogue& catalogue, QWidget* parent = nullptr);

    // One that is there: its edition stays, and what is in use is marked.
    void setOrganisation(const Organisation& organisation, const Edition& edition, const OrganisationUse& use);
    Organisation organisation() const; // ids as they came; 0 for what is new
    const Edition& edition() const;
    void clearProblems();
    void showProblems(const QList<OrganisationProblem>& problems); // the first one gets the focus
    void focusFirst();

Q_SIGNALS:
    void revealWanted(QWidget* control);
    void mended(); // a field that was wrong is edited, and no longer called wrong

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    AccountEditor* addAccount();
    OfferEditor* addOffer();
    void remove(AccountEditor* editor);
    void remove(OfferEditor* editor);
    void renumber();
    void showProblem(const OrganisationProblem& problem);

    const Catalogue& m_catalogue;
    LineEdit* m_name;
    LineEdit* m_partnerId;
    SearchableCombo* m_country;
    EditionChoice* m_edition;
    Field* m_nameField;
    Field* m_partnerIdField;
    Field* m_countryField;
    Field* m_editionField;
    ChoiceRow* m_csp;
    Field* m_cspField;
    TextLabel* m_accountsTitle;
    TextLabel* m_offersTitle;
    QVBoxLayout* m_accountsPlace;
    QVBoxLayout* m_offersPlace;
    QList<AccountEditor*> m_accounts;
    QList<OfferEditor*> m_offers;
    Button* m_addAccount;
    Button* m_addOffer;
    Organisation m_was; // customers and contracts go through unchanged
};
