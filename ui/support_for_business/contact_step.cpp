#include "ui/support_for_business/contact_step.h"

#include "model/wording.h"
#include "model/workspace.h"
#include "ui/support_for_business/contact_lists.h"
#include "ui/support_for_business/review_card.h"
#include "ui/support_for_business/severity_choice.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/field.h"
#include "ui/widgets/help_list.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QScopedValueRollback>

static SearchableCombo* comboOf(Field* field)
{
    return qobject_cast<SearchableCombo*>(field->editor());
}

static QLineEdit* lineOf(Field* field)
{
    return qobject_cast<QLineEdit*>(field->editor());
}

ContactStep::ContactStep(Workspace& workspace, Draft& draft, QWidget* parent)
    : WizardStep(workspace, draft, parent), m_severityCard(new Card), m_severity(new SeverityChoice), m_contactCard(new Card),
      m_name(newLine("contactNameEdit", QStringLiteral("contact-name"), &Draft::contactName, maxShortFieldLength)),
      m_email(newLine("emailEdit", QStringLiteral("email"), &Draft::email, maxShortFieldLength)),
      m_methodLabel(new TextLabel(TextRole::Strong)), m_method(new ChoiceRow),
      m_phone(newLine("phoneEdit", QStringLiteral("phone"), &Draft::phone, maxShortFieldLength)),
      m_language(newCombo("languageCombo", QStringLiteral("language"), &Draft::language)),
      m_zone(newCombo("timeZoneCombo", QStringLiteral("time-zone"), &Draft::timeZone)),
      m_country(newCombo("countryCombo", QStringLiteral("country"), &Draft::country)),
      m_copyTo(newLine("copyToEdit", QStringLiteral("copy-to"), &Draft::copyTo, maxCopiedAddresses)),
      m_review(new ReviewCard(workspace)), m_consequences(new Card), m_help(new HelpList)
{
    m_method->setObjectName(QStringLiteral("methodChoice"));
    build();
    connect(m_severity, &SeverityChoice::chosen, this, [this] {
        m_draft.severity = m_severity->severity();
        m_draft.hours = m_severity->hours();
        Q_EMIT edited();
    });
    connect(m_method, &ChoiceRow::chosen, this, [this](const QString& id) {
        m_draft.contactMethod = contactMethodFromCode(id).value_or(ContactMethod::Email);
        m_phone->clearError();
        showMethod();
        Q_EMIT edited();
    });
    connect(this, &WizardStep::edited, this, [this] {
        showReview();
        showSide();
    });
    connect(m_review, &ReviewCard::editWanted, this, [this](int step) {
        if (step == 3)
            focusOn(m_name->editor());
        else
            Q_EMIT stepWanted(step);
    });
}

Field* ContactStep::newLine(const char* name, const QString& subject, QString Draft::*member, int maximum)
{
    auto* edit = new LineEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setMaxLength(maximum);
    auto* field = new Field(edit);
    addLine(subject, field, member);
    return field;
}

Field* ContactStep::newCombo(const char* name, const QString& subject, QString Draft::*member)
{
    auto* combo = new SearchableCombo;
    combo->setObjectName(QLatin1String(name));
    auto* field = new Field(combo);
    addField(subject, field);
    connect(combo, &SearchableCombo::idChosen, this, [this, field, member](const QString& id) { store(field, member, id); });
    return field;
}

void ContactStep::build()
{
    auto* column = new QVBoxLayout(this);
    setSpaces(column, 4);
    m_severityCard->bodyLayout()->addWidget(m_severity);
    buildContactCard();
    column->addWidget(m_severityCard);
    column->addWidget(m_contactCard);
    column->addWidget(m_review);
    m_consequences->setSmallTitle(true);
    m_consequences->bodyLayout()->addWidget(m_help);
    sideLayout()->addWidget(m_consequences);
}

void ContactStep::buildContactCard()
{
    QVBoxLayout* body = m_contactCard->bodyLayout();
    setSpaces(body, 3, 4);
    const auto addPair = [body](QWidget* left, QWidget* right) {
        auto* pair = new QHBoxLayout;
        setSpaces(pair, 3);
        pair->addWidget(left, 1, Qt::AlignTop);
        pair->addWidget(right, 1, Qt::AlignTop);
        body->addLayout(pair);
    };
    auto* method = new QWidget;
    auto* methodColumn = new QVBoxLayout(method);
    setSpaces(methodColumn, 1);
    methodColumn->addWidget(m_methodLabel);
    methodColumn->addWidget(m_method);
    addPair(m_name, m_email);
    addPair(method, m_phone);
    addPair(m_language, m_country);
    addPair(m_zone, m_copyTo);
}

void ContactStep::load()
{
    {
        const QScopedValueRollback<bool> loading(m_loading, true);
        clearProblems();
        lineOf(m_name)->setText(m_draft.contactName);
        lineOf(m_email)->setText(m_draft.email);
        lineOf(m_phone)->setText(m_draft.phone);
        lineOf(m_copyTo)->setText(m_draft.copyTo);
        m_severity->setValues(m_draft.severity, m_draft.hours);
        m_method->setCurrentId(codeOf(m_draft.contactMethod));
    }
    showMethod();
    chooseInCombos();
    if (isVisible())
        refresh();
}

// The lists are long and the review asks for the plans: only when the step is seen. Lists that are there already stay as they
// are: somebody may be typing in one.
void ContactStep::refresh()
{
    if (comboOf(m_zone)->count() == 0)
        fillCombos();
    showReview();
    showSide();
}

void ContactStep::fillCombos()
{
    comboOf(m_language)->setItems(languageItems());
    comboOf(m_country)->setItems(countryItems());
    comboOf(m_zone)->setItems(timeZoneItems());
    chooseInCombos();
}

void ContactStep::chooseInCombos()
{
    comboOf(m_language)->setCurrentId(m_draft.language);
    comboOf(m_country)->setCurrentId(m_draft.country);
    comboOf(m_zone)->setCurrentId(m_draft.timeZone);
}

void ContactStep::showMethod()
{
    const bool byPhone = m_draft.contactMethod == ContactMethod::Phone;
    m_phone->setHint(byPhone ? tr("Required, because phone is the preferred method.") : tr("Optional."));
}

void ContactStep::showReview()
{
    m_review->setDraft(m_draft);
}

void ContactStep::showSide()
{
    QString response = m_draft.severity ? wording::textOf(firstResponse(*m_draft.severity)) : tr("first response: choose a severity");
    response[0] = response.at(0).toUpper();
    m_help->setItems({{"file-text", QString(), tr("Submit creates the request and gives it a number."), Tone::Neutral},
                      {"gauge", QString(), tr("Submit uses one incident of the chosen plan. Closing the request as a duplicate or as a product "
                                              "bug gives it back."), Tone::Neutral},
                      {"clock", QString(), response + u'.', Tone::Neutral}});
}

void ContactStep::focusFirst()
{
    focusOn(m_severity->firstControl());
}

void ContactStep::showProblems(const Refusals& problems)
{
    WizardStep::showProblems(problems);
    for (const Refusal& problem : problems)
        if (problem.subject == QLatin1String("severity") || problem.subject == QLatin1String("hours")) {
            focusFirst();
            return;
        }
}

void ContactStep::retranslate()
{
    m_severityCard->setTitle(tr("Severity"));
    m_severity->retranslate();
    m_contactCard->setTitle(tr("Contact details"));
    m_name->setLabel(tr("Contact name"));
    m_email->setLabel(tr("E-mail"));
    m_methodLabel->setText(tr("Preferred contact method"));
    m_method->setLabel(m_methodLabel->text());
    m_method->setChoices({{codeOf(ContactMethod::Email), wording::textOf(ContactMethod::Email)},
                          {codeOf(ContactMethod::Phone), wording::textOf(ContactMethod::Phone)}});
    for (ContactMethod method : {ContactMethod::Email, ContactMethod::Phone})
        m_method->buttonOf(codeOf(method))->setObjectName(QStringLiteral("method_%1").arg(codeOf(method)));
    m_method->setCurrentId(codeOf(m_draft.contactMethod));
    m_phone->setLabel(tr("Phone"));
    m_language->setLabel(tr("Language of support"));
    m_country->setLabel(tr("Country"));
    m_zone->setLabel(tr("Time zone"));
    m_copyTo->setLabel(tr("People to copy"));
    m_copyTo->setHint(tr("E-mail addresses, separated by semicolons."));
    m_review->retranslate();
    m_consequences->setTitle(tr("What Submit does"));
    showMethod();
    if (comboOf(m_zone)->count() > 0)
        fillCombos();
    if (isVisible())
        refresh();
}
