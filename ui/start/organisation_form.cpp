#include "ui/start/organisation_form.h"

#include "model/catalogue/catalogue.h"
#include "model/wording.h"
#include "ui/request/contact_lists.h"
#include "ui/start/account_editor.h"
#include "ui/start/edition_choice.h"
#include "ui/start/offer_editor.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/field.h"
#include "ui/widgets/folding_row.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/searchable_combo.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

OrganisationForm::OrganisationForm(const Catalogue& catalogue, QWidget* parent)
    : QWidget(parent), m_catalogue(catalogue), m_name(new LineEdit), m_partnerId(new LineEdit), m_country(new SearchableCombo),
      m_edition(new EditionChoice(catalogue)), m_nameField(new Field(m_name)), m_partnerIdField(new Field(m_partnerId)),
      m_countryField(new Field(m_country)), m_editionField(new Field(m_edition)), m_csp(new ChoiceRow),
      m_cspField(new Field(m_csp)), m_accountsTitle(new TextLabel(TextRole::Section)),
      m_offersTitle(new TextLabel(TextRole::Section)), m_accountsPlace(new QVBoxLayout), m_offersPlace(new QVBoxLayout),
      m_addAccount(new Button(ButtonKind::Secondary, "plus")), m_addOffer(new Button(ButtonKind::Secondary, "plus"))
{
    m_name->setObjectName(u"organisationNameField"_s);
    m_partnerId->setObjectName(u"partnerIdField"_s);
    m_country->setObjectName(u"countryCombo"_s);
    m_addAccount->setObjectName(u"addAccountButton"_s);
    m_addOffer->setObjectName(u"addOfferButton"_s);
    for (LineEdit* edit : {m_name, m_partnerId})
        edit->setMaxLength(maxShortFieldLength);
    for (Button* button : {m_addAccount, m_addOffer})
        button->setAutoDefault(false);
    build();
    m_country->setItems(countryItems());
    m_country->setCurrentId(QLocale::territoryToCode(QLocale::system().territory()));
    addAccount();
    retranslate();
    m_csp->setCurrentId(codeOf(CspKind::None));
    addOffer();
    connect(m_addAccount, &Button::clicked, this, [this] { addAccount()->focusFirst(); });
    connect(m_addOffer, &Button::clicked, this, [this] { addOffer()->focusFirst(); });
    const auto isEdited = [this](Field* field) {
        return [this, field] {
            if (field->error().isEmpty())
                return;
            field->clearError();
            Q_EMIT mended();
        };
    };
    connect(m_name, &QLineEdit::textChanged, this, isEdited(m_nameField));
    connect(m_partnerId, &QLineEdit::textChanged, this, isEdited(m_partnerIdField));
    connect(m_country, &SearchableCombo::idChosen, this, isEdited(m_countryField));
    connect(m_country->lineEdit(), &QLineEdit::textEdited, this, isEdited(m_countryField));
    connect(m_edition, &EditionChoice::chosen, this, [this] {
        for (OfferEditor* offer : std::as_const(m_offers))
            offer->setEdition(edition());
    });
}

void OrganisationForm::build()
{
    auto* column = new QVBoxLayout(this);
    setSpaces(column, 3, 1);
    auto* first = new FoldingRow;
    setSpaces(first, 3);
    first->add(m_partnerIdField, 1);
    first->add(m_countryField, 1);
    setSpaces(m_accountsPlace, 3);
    setSpaces(m_offersPlace, 3);
    column->addWidget(m_nameField);
    column->addLayout(first);
    column->addWidget(m_editionField);
    column->addWidget(m_cspField);
    column->addWidget(m_accountsTitle);
    column->addLayout(m_accountsPlace);
    column->addWidget(m_addAccount, 0, Qt::AlignLeading);
    column->addWidget(m_offersTitle);
    column->addLayout(m_offersPlace);
    column->addWidget(m_addOffer, 0, Qt::AlignLeading);
    column->addStretch(1);
}

void OrganisationForm::retranslate()
{
    m_nameField->setLabel(tr("&Organisation name"));
    m_partnerIdField->setLabel(tr("&Partner ID"));
    m_countryField->setLabel(tr("Co&untry"));
    m_country->setItems(countryItems());
    m_editionField->setLabel(tr("&Edition of the programme"));
    m_cspField->setLabel(tr("Takes part in CSP"));
    m_csp->setLabel(tr("Takes part in CSP"));
    QList<ChoiceRow::Choice> kinds;
    for (CspKind kind : {CspKind::None, CspKind::DirectBill, CspKind::IndirectReseller})
        kinds.append({codeOf(kind), wording::textOf(kind)});
    m_csp->setChoices(kinds);
    m_accountsTitle->setText(tr("Accounts"));
    m_offersTitle->setText(tr("Membership offers"));
    m_addAccount->setText(tr("Add an &account"));
    m_addOffer->setText(tr("Add a &membership offer"));
}

void OrganisationForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OrganisationForm::setOrganisation(const Organisation& organisation, const Edition& edition, const OrganisationUse& use)
{
    m_was = organisation;
    m_name->setText(organisation.name);
    m_partnerId->setText(organisation.partnerId);
    m_country->setCurrentId(organisation.country);
    m_edition->setCurrentId(edition.id);
    m_editionField->hide();
    m_csp->setCurrentId(codeOf(organisation.csp));
    while (!m_accounts.isEmpty())
        delete m_accounts.takeLast();
    while (!m_offers.isEmpty())
        delete m_offers.takeLast();
    for (const Account& account : organisation.accounts) {
        AccountEditor* editor = addAccount();
        editor->setAccount(account);
        editor->setInUse(use.isUsed(account));
    }
    for (const Offer& offer : organisation.offers) {
        OfferEditor* editor = addOffer();
        editor->setOffer(offer);
        editor->setInUse(use.lastDayOf(offer, edition));
    }
}

const Edition& OrganisationForm::edition() const { return m_edition->edition(); }

AccountEditor* OrganisationForm::addAccount()
{
    auto* editor = new AccountEditor;
    m_accounts.append(editor);
    m_accountsPlace->addWidget(editor);
    connect(editor, &AccountEditor::removeWanted, this, [this, editor] { remove(editor); });
    connect(editor, &AccountEditor::mended, this, &OrganisationForm::mended);
    renumber();
    return editor;
}

OfferEditor* OrganisationForm::addOffer()
{
    auto* editor = new OfferEditor(edition(), QDate::currentDate());
    m_offers.append(editor);
    m_offersPlace->addWidget(editor);
    connect(editor, &OfferEditor::removeWanted, this, [this, editor] { remove(editor); });
    connect(editor, &OfferEditor::mended, this, &OrganisationForm::mended);
    renumber();
    return editor;
}

void OrganisationForm::remove(AccountEditor* editor)
{
    m_accounts.removeOne(editor);
    editor->deleteLater();
    m_addAccount->setFocus();
    renumber();
}

void OrganisationForm::remove(OfferEditor* editor)
{
    m_offers.removeOne(editor);
    editor->deleteLater();
    m_addOffer->setFocus();
    renumber();
}

void OrganisationForm::renumber()
{
    for (qsizetype i = 0; i < m_accounts.size(); ++i)
        m_accounts[i]->setNumber(int(i) + 1, m_accounts.size() > 1);
    for (qsizetype i = 0; i < m_offers.size(); ++i)
        m_offers[i]->setNumber(int(i) + 1);
}

Organisation OrganisationForm::organisation() const
{
    Organisation organisation = m_was;
    organisation.name = m_name->text().trimmed();
    organisation.partnerId = m_partnerId->text().trimmed();
    organisation.country = m_country->currentId();
    organisation.csp = cspKindFromCode(m_csp->currentId()).value_or(CspKind::None);
    organisation.accounts.clear();
    for (const AccountEditor* editor : m_accounts)
        organisation.accounts.append(editor->account());
    organisation.offers.clear();
    for (const OfferEditor* editor : m_offers)
        organisation.offers.append(editor->offer());
    return organisation;
}

void OrganisationForm::clearProblems()
{
    for (Field* field : {m_nameField, m_partnerIdField, m_countryField})
        field->clearError();
    for (AccountEditor* editor : std::as_const(m_accounts))
        editor->clearProblems();
    for (OfferEditor* editor : std::as_const(m_offers))
        editor->clearProblems();
}

void OrganisationForm::showProblems(const QList<OrganisationProblem>& problems)
{
    for (auto problem = problems.rbegin(); problem != problems.rend(); ++problem)
        showProblem(*problem); // the first one last: it gets the focus
    // Once the errors have taken their room.
    QTimer::singleShot(0, this, [this] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QWidget* focused = window()->focusWidget();
        Q_EMIT revealWanted(focused && isAncestorOf(focused) ? focused : m_nameField);
    });
}

void OrganisationForm::showProblem(const OrganisationProblem& problem)
{
    const auto isAt = [&](OrganisationProblem::Part part, qsizetype count) {
        return problem.part == part && problem.index >= 0 && problem.index < count;
    };
    if (isAt(OrganisationProblem::Part::Account, m_accounts.size())) {
        m_accounts[problem.index]->showProblem(problem.refusal);
        m_accounts[problem.index]->focusFirst();
    } else if (isAt(OrganisationProblem::Part::Offer, m_offers.size())) {
        m_offers[problem.index]->showProblem(problem.refusal)->setFocus(Qt::OtherFocusReason);
    } else if (problem.part == OrganisationProblem::Part::Organisation) {
        Field* field = problem.refusal.subject == u"partner-id"_s ? m_partnerIdField
                       : problem.refusal.subject == u"country"_s  ? m_countryField
                                                                  : m_nameField;
        field->setError(problem.refusal.reason == Reason::InvalidValue && problem.refusal.actual == 0 && field == m_partnerIdField
                            ? tr("A partner ID has 4 to 10 digits.")
                            : wording::textAtField(problem.refusal));
        field->editor()->setFocus(Qt::OtherFocusReason);
    }
}

void OrganisationForm::focusFirst() { m_name->setFocus(Qt::OtherFocusReason); }
