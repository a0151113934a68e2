#include "ui/start/organisation_dialog.h"

#include "model/catalogue/catalogue.h"
#include "model/wording.h"
#include "ui/start/account_editor.h"
#include "ui/start/offer_editor.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/field.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/searchable_combo.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// Every country by its own name, as its people write it: the names need no translation of ours.
static QList<SearchableCombo::Item> countries()
{
    QList<SearchableCombo::Item> items;
    QSet<QString> seen;
    for (const QLocale& locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
        const QString code = QLocale::territoryToCode(locale.territory());
        if (code.size() != 2 || seen.contains(code))
            continue;
        seen.insert(code);
        items.append({code, u"%1 (%2)"_s.arg(QLocale::territoryToString(locale.territory()), code)});
    }
    std::sort(items.begin(), items.end(), [](const auto& a, const auto& b) { return a.text.localeAwareCompare(b.text) < 0; });
    return items;
}

OrganisationDialog::OrganisationDialog(const Catalogue& catalogue, QWidget* parent)
    : QDialog(parent), m_catalogue(catalogue), m_intro(new TextLabel(TextRole::Body)), m_wrong(new MessageBar(Tone::Danger)),
      m_scroll(new QScrollArea), m_name(new LineEdit), m_partnerId(new LineEdit), m_country(new SearchableCombo),
      m_edition(new ChoiceRow(Qt::Vertical)), m_nameField(new Field(m_name)), m_partnerIdField(new Field(m_partnerId)),
      m_countryField(new Field(m_country)), m_editionField(new Field(m_edition)), m_csp(new ChoiceRow),
      m_cspField(new Field(m_csp)),
      m_accountsTitle(new TextLabel(TextRole::Section)), m_offersTitle(new TextLabel(TextRole::Section)),
      m_accountsPlace(new QVBoxLayout), m_offersPlace(new QVBoxLayout),
      m_addAccount(new Button(ButtonKind::Secondary, "plus")), m_addOffer(new Button(ButtonKind::Secondary, "plus")),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(u"organisationDialog"_s);
    build();
    m_country->setItems(countries());
    m_country->setCurrentId(QLocale::territoryToCode(QLocale::system().territory()));
    addAccount();
    retranslate();
    m_edition->setCurrentId(catalogue.editions().constFirst().id);
    m_csp->setCurrentId(codeOf(CspKind::None));
    addOffer();
    m_name->setFocus();
}

void OrganisationDialog::build()
{
    m_name->setObjectName(u"organisationNameField"_s);
    m_partnerId->setObjectName(u"partnerIdField"_s);
    m_country->setObjectName(u"countryCombo"_s);
    m_addAccount->setObjectName(u"addAccountButton"_s);
    m_addOffer->setObjectName(u"addOfferButton"_s);
    m_name->setMaxLength(maxShortFieldLength);
    m_partnerId->setMaxLength(maxShortFieldLength);
    m_scroll->setWidget(newForm());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    setSpaces(column, 4, 4);
    column->addWidget(m_intro);
    column->addWidget(m_wrong);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_buttons);
    resize(qMin(scaled(760), screen()->availableSize().width()), qMin(scaled(680), screen()->availableSize().height()));
    connect(m_addAccount, &Button::clicked, this, [this] { addAccount()->focusFirst(); });
    connect(m_addOffer, &Button::clicked, this, [this] { addOffer()->focusFirst(); });
    connect(m_edition, &ChoiceRow::chosen, this, [this] {
        for (OfferEditor* offer : std::as_const(m_offers))
            offer->setEdition(edition());
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &OrganisationDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &OrganisationDialog::reject);
}

QWidget* OrganisationDialog::newForm()
{
    auto* form = new QWidget;
    auto* column = new QVBoxLayout(form);
    setSpaces(column, 3, 4);
    auto* first = new QHBoxLayout;
    setSpaces(first, 3);
    first->addWidget(m_partnerIdField, 1);
    first->addWidget(m_countryField, 1);
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
    for (Button* button : {m_addAccount, m_addOffer})
        button->setAutoDefault(false);
    return form;
}

void OrganisationDialog::retranslate()
{
    setWindowTitle(tr("Start with my organisation"));
    m_intro->setText(tr("All of this stays in one file on this computer. The next step asks where."));
    m_nameField->setLabel(tr("&Organisation name"));
    m_partnerIdField->setLabel(tr("&Partner ID"));
    m_countryField->setLabel(tr("Co&untry"));
    m_editionField->setLabel(tr("&Edition of the programme"));
    m_edition->setLabel(tr("Edition of the programme"));
    QList<ChoiceRow::Choice> editions;
    for (const Edition& one : m_catalogue.editions())
        editions.append({one.id, wording::textOf(one.name)});
    m_edition->setChoices(editions);
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
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Create…"));
}

void OrganisationDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

const Edition& OrganisationDialog::edition() const
{
    const Edition* chosen = m_catalogue.edition(m_edition->currentId());
    return chosen ? *chosen : m_catalogue.editions().constFirst();
}

QString OrganisationDialog::editionId() const { return edition().id; }

AccountEditor* OrganisationDialog::addAccount()
{
    auto* editor = new AccountEditor;
    m_accounts.append(editor);
    m_accountsPlace->addWidget(editor);
    connect(editor, &AccountEditor::removeWanted, this, [this, editor] {
        m_accounts.removeOne(editor);
        editor->deleteLater();
        m_addAccount->setFocus();
        renumber();
    });
    renumber();
    return editor;
}

OfferEditor* OrganisationDialog::addOffer()
{
    auto* editor = new OfferEditor(edition(), QDate::currentDate());
    m_offers.append(editor);
    m_offersPlace->addWidget(editor);
    connect(editor, &OfferEditor::removeWanted, this, [this, editor] {
        m_offers.removeOne(editor);
        editor->deleteLater();
        m_addOffer->setFocus();
        renumber();
    });
    renumber();
    return editor;
}

void OrganisationDialog::renumber()
{
    for (qsizetype i = 0; i < m_accounts.size(); ++i)
        m_accounts[i]->setNumber(int(i) + 1, m_accounts.size() > 1);
    for (qsizetype i = 0; i < m_offers.size(); ++i)
        m_offers[i]->setNumber(int(i) + 1);
}

Organisation OrganisationDialog::organisation() const
{
    Organisation organisation;
    organisation.name = m_name->text().trimmed();
    organisation.partnerId = m_partnerId->text().trimmed();
    organisation.country = m_country->currentId();
    organisation.csp = cspKindFromCode(m_csp->currentId()).value_or(CspKind::None);
    for (const AccountEditor* editor : m_accounts)
        organisation.accounts.append(editor->account());
    for (const OfferEditor* editor : m_offers)
        organisation.offers.append(editor->offer());
    return organisation;
}

void OrganisationDialog::accept()
{
    for (Field* field : {m_nameField, m_partnerIdField, m_countryField})
        field->clearError();
    for (AccountEditor* editor : std::as_const(m_accounts))
        editor->clearProblems();
    for (OfferEditor* editor : std::as_const(m_offers))
        editor->clearProblems();
    const QList<OrganisationProblem> problems = problemsIn(organisation(), edition());
    if (problems.isEmpty()) {
        QDialog::accept();
        return;
    }
    for (auto problem = problems.rbegin(); problem != problems.rend(); ++problem)
        showProblem(*problem); // the first one last: it gets the focus
    m_wrong->showMessage({}, tr("%n field(s) must be looked at. Each one says what is missing.", nullptr, int(problems.size())));
}

void OrganisationDialog::showProblem(const OrganisationProblem& problem)
{
    if (problem.part == OrganisationProblem::Part::Account && problem.index < m_accounts.size()) {
        m_accounts[problem.index]->showProblem(problem.refusal);
        m_accounts[problem.index]->focusFirst();
    } else if (problem.part == OrganisationProblem::Part::Offer && problem.index < m_offers.size()) {
        m_offers[problem.index]->showProblem(problem.refusal);
        m_offers[problem.index]->focusFirst();
    } else {
        Field* field = problem.refusal.subject == u"partner-id"_s ? m_partnerIdField
            : problem.refusal.subject == u"country"_s             ? m_countryField
                                                                  : m_nameField;
        field->setError(wording::textAtField(problem.refusal));
        field->editor()->setFocus(Qt::OtherFocusReason);
    }
    m_scroll->ensureWidgetVisible(focusWidget() ? focusWidget() : m_name);
}
