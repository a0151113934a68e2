#include "ui/request/contact_block.h"

#include "model/domain/support_language.h"
#include "model/wording.h"
#include "model/workspace.h"
#include "ui/request/contact_lists.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/field.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QScopedValueRollback>

static SearchableCombo* comboOf(Field* field) { return qobject_cast<SearchableCombo*>(field->editor()); }

static QLineEdit* lineOf(Field* field) { return qobject_cast<QLineEdit*>(field->editor()); }

ContactBlock::ContactBlock(Workspace& workspace, Draft& draft, QWidget* parent)
    : DraftPart(workspace, draft, parent),
      m_name(draft.portal == Portal::Azure
                 ? newName("firstNameEdit", QStringLiteral("first-name"), &ContactName::first)
                 : newLine("contactNameEdit", QStringLiteral("contact-name"), &Draft::contactName, maxShortFieldLength)),
      m_lastName(draft.portal == Portal::Azure ? newName("lastNameEdit", QStringLiteral("last-name"), &ContactName::last)
                                               : nullptr),
      m_email(newLine("emailEdit", QStringLiteral("email"), &Draft::email, maxShortFieldLength)),
      m_methodLabel(new TextLabel(TextRole::Strong)), m_method(new ChoiceRow),
      m_phone(newLine("phoneEdit", QStringLiteral("phone"), &Draft::phone, maxShortFieldLength)),
      m_language(newCombo("languageCombo", QStringLiteral("language"), &Draft::language)),
      m_zone(newCombo("timeZoneCombo", QStringLiteral("time-zone"), &Draft::timeZone)),
      m_country(newCombo("countryCombo", QStringLiteral("country"), &Draft::country)),
      m_copyTo(newLine("copyToEdit", QStringLiteral("copy-to"), &Draft::copyTo, maxCopiedAddresses))
{
    m_method->setObjectName(QStringLiteral("methodChoice"));
    build();
    connect(m_method, &ChoiceRow::chosen, this, [this](const QString& id) {
        m_draft.contactMethod = contactMethodFromCode(id).value_or(ContactMethod::Email);
        m_phone->clearError();
        showMethod();
        Q_EMIT edited();
    });
}

void ContactBlock::addPair(QVBoxLayout* column, QWidget* left, QWidget* right)
{
    auto* pair = new QHBoxLayout;
    setSpaces(pair, 3);
    pair->addWidget(left, 1, Qt::AlignTop);
    pair->addWidget(right, 1, Qt::AlignTop);
    column->addLayout(pair);
}

void ContactBlock::build()
{
    auto* column = new QVBoxLayout(this);
    setSpaces(column, 3);
    auto* method = new QWidget;
    auto* methodColumn = new QVBoxLayout(method);
    setSpaces(methodColumn, 1);
    methodColumn->addWidget(m_methodLabel);
    methodColumn->addWidget(m_method);
    if (asksForTwoNames()) {
        addPair(column, m_name, m_lastName);
        addPair(column, m_email, m_phone);
        addPair(column, method, m_copyTo);
        addPair(column, m_language, m_country);
        addPair(column, m_zone, new QWidget);
        return;
    }
    addPair(column, m_name, m_email);
    addPair(column, method, m_phone);
    addPair(column, m_language, m_country);
    addPair(column, m_zone, m_copyTo);
}

Field* ContactBlock::newName(const char* name, const QString& subject, QString ContactName::*part)
{
    auto* edit = new LineEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setMaxLength(maxShortFieldLength);
    auto* field = new Field(edit);
    addField(subject, field);
    connect(edit, &QLineEdit::textChanged, this, [this, field, part](const QString& text) {
        ContactName typed = contactNameFrom(m_draft.contactName);
        typed.*part = text;
        store(field, &Draft::contactName, contactNameOf(typed));
    });
    connect(edit, &LineEdit::pasteCut, this, [this, field](int characters) { sayCut(field, characters); });
    return field;
}

// A name in one piece and a language that the portal has not (an account's, an older draft's) become what its form can show.
void ContactBlock::takeWhatThePortalAsks()
{
    if (!asksForTwoNames())
        return;
    m_draft.contactName = contactNameOf(contactNameFrom(m_draft.contactName));
    m_draft.language = supportLanguageFor(m_draft.language, m_draft.portal);
}

void ContactBlock::load()
{
    takeWhatThePortalAsks();
    {
        const QScopedValueRollback<bool> loading(m_loading, true);
        clearProblems();
        const ContactName name = contactNameFrom(m_draft.contactName);
        lineOf(m_name)->setText(asksForTwoNames() ? name.first : m_draft.contactName);
        if (asksForTwoNames())
            lineOf(m_lastName)->setText(name.last);
        lineOf(m_email)->setText(m_draft.email);
        lineOf(m_phone)->setText(m_draft.phone);
        lineOf(m_copyTo)->setText(m_draft.copyTo);
        m_method->setCurrentId(codeOf(m_draft.contactMethod));
    }
    showMethod();
    chooseInCombos();
}

// The lists are long: only when the step is seen. Lists that are there already stay as they are: somebody may be typing in one.
void ContactBlock::refresh()
{
    if (comboOf(m_zone)->count() == 0)
        fillCombos();
}

void ContactBlock::fillCombos()
{
    comboOf(m_language)->setItems(languageItems(m_draft.portal));
    comboOf(m_country)->setItems(countryItems());
    comboOf(m_zone)->setItems(timeZoneItems());
    chooseInCombos();
}

void ContactBlock::chooseInCombos()
{
    comboOf(m_language)->setCurrentId(m_draft.language);
    comboOf(m_country)->setCurrentId(m_draft.country);
    comboOf(m_zone)->setCurrentId(m_draft.timeZone);
}

void ContactBlock::showMethod()
{
    const bool byPhone = m_draft.contactMethod == ContactMethod::Phone;
    m_phone->setHint(byPhone ? tr("Required, because phone is the preferred method.") : tr("Optional."));
}

QWidget* ContactBlock::firstControl() const { return m_name->editor(); }

void ContactBlock::retranslate()
{
    m_name->setLabel(asksForTwoNames() ? tr("First name") : tr("Contact name"));
    if (asksForTwoNames())
        m_lastName->setLabel(tr("Last name"));
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
    showMethod();
    if (comboOf(m_zone)->count() > 0)
        fillCombos();
}
