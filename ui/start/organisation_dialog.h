#pragma once

#include "model/domain/organisation_problems.h"

#include <QDialog>

class AccountEditor;
class Button;
class Catalogue;
class ChoiceRow;
class Field;
class LineEdit;
class MessageBar;
class OfferEditor;
class QDialogButtonBox;
class QScrollArea;
class QVBoxLayout;
class SearchableCombo;
class TextLabel;

// Start with my organisation: name, partner ID, country, accounts and membership offers. What is missing is said at its
// field, and nothing that was typed is lost. The file is asked for by whoever opens this.
class OrganisationDialog : public QDialog
{
    Q_OBJECT

public:
    OrganisationDialog(const Catalogue& catalogue, QWidget* parent);

    Organisation organisation() const;
    QString editionId() const;
    void accept() override; // stays open while something is wrong

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* newForm();
    void retranslate();
    const Edition& edition() const;
    AccountEditor* addAccount();
    OfferEditor* addOffer();
    void renumber();
    void showProblem(const OrganisationProblem& problem);

    const Catalogue& m_catalogue;
    TextLabel* m_intro;
    MessageBar* m_wrong;
    QScrollArea* m_scroll;
    LineEdit* m_name;
    LineEdit* m_partnerId;
    SearchableCombo* m_country;
    ChoiceRow* m_edition;
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
    QDialogButtonBox* m_buttons;
};
