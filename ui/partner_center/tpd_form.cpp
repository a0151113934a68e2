#include "ui/partner_center/tpd_form.h"

#include "model/wording.h"
#include "ui/request/contact_lists.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/field.h"
#include "ui/widgets/folding_row.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/searchable_combo.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_edit.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/wrapped_text.h"

#include <QAbstractButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QUuid>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TpdForm::TpdForm(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_card(new Card), m_refused(new MessageBar(Tone::Danger)),
      m_conflict(new MessageBar(Tone::Warning)), m_keepMine(new Button(ButtonKind::Secondary)),
      m_takeOther(new Button(ButtonKind::Secondary)), m_serviceLabel(new TextLabel(TextRole::Strong)), m_service(new ChoiceRow),
      m_productCombo(new SearchableCombo), m_hoursBox(new QSpinBox), m_titleEdit(new LineEdit), m_descriptionEdit(new TextEdit),
      m_emailEdit(new LineEdit), m_phoneEdit(new LineEdit), m_languageCombo(new SearchableCombo),
      m_countryCombo(new SearchableCombo), m_zoneCombo(new SearchableCombo), m_product(new Field(m_productCombo)),
      m_hours(new Field(m_hoursBox)), m_title(new Field(m_titleEdit)), m_description(new Field(m_descriptionEdit)),
      m_email(new Field(m_emailEdit)), m_phone(new Field(m_phoneEdit)), m_language(new Field(m_languageCombo)),
      m_country(new Field(m_countryCombo)), m_zone(new Field(m_zoneCombo)), m_draftLine(new TextLabel(TextRole::Caption)),
      m_retry(new Button(ButtonKind::Quiet, "rotate-ccw")), m_discard(new Button(ButtonKind::Quiet)),
      m_submit(new Button(ButtonKind::Primary))
{
    setObjectName(u"tpdForm"_s);
    const std::pair<QWidget*, const char16_t*> names[] = {
        {m_refused, u"refusedBar"},        {m_conflict, u"conflictBar"},    {m_keepMine, u"keepMineButton"},
        {m_takeOther, u"takeOtherButton"}, {m_service, u"serviceChoice"},   {m_productCombo, u"productCombo"},
        {m_hoursBox, u"hoursBox"},         {m_titleEdit, u"titleEdit"},     {m_descriptionEdit, u"descriptionEdit"},
        {m_emailEdit, u"emailEdit"},       {m_phoneEdit, u"phoneEdit"},     {m_languageCombo, u"languageCombo"},
        {m_countryCombo, u"countryCombo"}, {m_zoneCombo, u"timeZoneCombo"}, {m_draftLine, u"draftLine"},
        {m_discard, u"discardButton"},     {m_submit, u"submitButton"},     {m_retry, u"retryDraftButton"}};
    for (const auto& [widget, name] : names)
        widget->setObjectName(QString::fromUtf16(name));
    m_titleEdit->setMaxLength(maxTitleLength);
    m_title->setMaximum(maxTitleLength);
    m_emailEdit->setMaxLength(maxShortFieldLength);
    m_phoneEdit->setMaxLength(maxShortFieldLength);
    m_descriptionEdit->setMaximum(maxDescriptionLength);
    m_description->setMaximum(maxDescriptionLength);
    m_hoursBox->setRange(0, mostAdvisoryHours);
    m_draftLine->setMuted(true);
    m_timer.setSingleShot(true);
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &TpdForm::keepUp);
    m_readAgain.setSingleShot(true);
    m_readAgain.setInterval(1000);
    connect(&m_readAgain, &QTimer::timeout, this, [this] {
        const Workspace::Hurry hurry(m_workspace);
        if (m_card->isHidden())
            start();
    });
    build();
    connectFields();
    whenThemeChanges(this, [this] { setSubmitText(); });
}

TpdForm::~TpdForm() { flush(); }

// The portal's words, on two lines where one has no room for them.
void TpdForm::setSubmitText()
{
    const QString text = tr("Submit technical presales and deployment request");
    const QFontMetrics metrics = m_submit->fontMetrics();
    m_submit->setText(effectiveWidth(this) < 700 ? wrappedText(text, metrics, metrics.horizontalAdvance(text) * 6 / 10) : text);
    m_submit->setAccessibleName(text);
}

void TpdForm::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setSubmitText();
}

QLayout* TpdForm::pair(QWidget* left, QWidget* right)
{
    auto* row = new FoldingRow;
    setSpaces(row, 3);
    row->add(left, 1);
    row->add(right, 1);
    return row;
}

void TpdForm::build()
{
    auto* column = new QVBoxLayout(this);
    setSpaces(column, 4);
    m_conflict->addAction(m_keepMine);
    m_conflict->addAction(m_takeOther);
    for (QWidget* part : std::initializer_list<QWidget*>{m_conflict, m_refused, m_card})
        column->addWidget(part);
    m_conflict->hide();
    m_refused->hide();
    QVBoxLayout* body = m_card->bodyLayout();
    setSpaces(body, 3, 4);
    auto* service = new QVBoxLayout;
    setSpaces(service, 1);
    service->addWidget(m_serviceLabel);
    service->addWidget(m_service);
    body->addLayout(service);
    body->addLayout(pair(m_product, m_hours));
    body->addWidget(m_title);
    body->addWidget(m_description);
    body->addLayout(pair(m_email, m_phone));
    body->addLayout(pair(m_language, m_country));
    body->addLayout(pair(m_zone, new QWidget));
    QVBoxLayout* foot = m_card->addSection(true);
    foot->addWidget(m_draftLine);
    auto* row = new QHBoxLayout;
    setSpaces(row, 2);
    row->addWidget(m_discard);
    row->addWidget(m_retry);
    row->addStretch();
    row->addWidget(m_submit);
    foot->addLayout(row);
}

void TpdForm::connectFields()
{
    const auto take = [this](Field* field, QString AdvisoryDraft::*member) {
        return [this, field, member](const QString& text) {
            if (m_loading)
                return;
            m_draft.*member = text;
            field->clearError();
            edited();
        };
    };
    connect(m_titleEdit, &QLineEdit::textChanged, this, take(m_title, &AdvisoryDraft::title));
    connect(m_emailEdit, &QLineEdit::textChanged, this, take(m_email, &AdvisoryDraft::email));
    connect(m_phoneEdit, &QLineEdit::textChanged, this, take(m_phone, &AdvisoryDraft::phone));
    connect(m_languageCombo, &SearchableCombo::idChosen, this, take(m_language, &AdvisoryDraft::language));
    connect(m_countryCombo, &SearchableCombo::idChosen, this, take(m_country, &AdvisoryDraft::country));
    connect(m_zoneCombo, &SearchableCombo::idChosen, this, take(m_zone, &AdvisoryDraft::timeZone));
    const auto takeProduct = take(m_product, &AdvisoryDraft::productVersion);
    connect(m_productCombo, &SearchableCombo::idChosen, this, [this, takeProduct](const QString& id) {
        takeProduct(id);
        showScope();
    });
    const auto takeDescription = take(m_description, &AdvisoryDraft::description);
    connect(m_descriptionEdit, &QPlainTextEdit::textChanged, this,
            [this, takeDescription] { takeDescription(m_descriptionEdit->toPlainText()); });
    connect(m_hoursBox, &QSpinBox::valueChanged, this, [this](int hours) {
        if (m_loading)
            return;
        m_draft.hours = hours;
        m_hours->clearError();
        edited();
    });
    connect(m_service, &ChoiceRow::chosen, this, [this](const QString& id) {
        m_draft.service = advisoryServiceFromCode(id).value_or(m_draft.service);
        edited();
    });
    const auto sayCut = [this](Field* field) {
        return [this, field](int characters) {
            const QString text = tr("The pasted text was cut: %n character(s) did not fit.", nullptr, characters);
            field->setError(text);
            announce(this, text);
        };
    };
    connect(m_titleEdit, &LineEdit::pasteCut, this, sayCut(m_title));
    connect(m_descriptionEdit, &TextEdit::pasteCut, this, sayCut(m_description));
    connect(m_submit, &Button::clicked, this, &TpdForm::submit);
    connect(m_retry, &Button::clicked, this, &TpdForm::save);
    connect(m_discard, &Button::clicked, this, &TpdForm::discard);
    connect(m_keepMine, &Button::clicked, this, &TpdForm::overwrite);
    connect(m_takeOther, &Button::clicked, this, &TpdForm::takeOther);
}

Field* TpdForm::fieldFor(const QString& subject) const
{
    const std::pair<const char16_t*, Field*> fields[] = {
        {u"product", m_product},         {u"advisory-hours", m_hours}, {u"title", m_title},
        {u"description", m_description}, {u"email", m_email},          {u"phone", m_phone},
        {u"language", m_language},       {u"country", m_country},      {u"time-zone", m_zone}};
    for (const auto& [name, field] : fields)
        if (subject == QStringView(name))
            return field;
    return nullptr;
}

QWidget* TpdForm::firstControl() const { return m_service->buttonOf(codeOf(m_draft.service)); }

void TpdForm::retranslate()
{
    m_card->setTitle(tr("Technical presales and deployment request"));
    m_serviceLabel->setText(tr("Service"));
    m_service->setLabel(tr("Service"));
    m_product->setLabel(tr("Search Products"));
    m_hours->setLabel(tr("Hours"));
    m_title->setLabel(tr("Case Title"));
    m_description->setLabel(tr("Case Description"));
    m_description->setHint(tr("A technical summary, and the local time at which a call suits."));
    m_email->setLabel(wording::fieldName(u"email"_s));
    m_phone->setLabel(wording::fieldName(u"phone"_s));
    m_phone->setHint(tr("With the full international code, for instance +39."));
    m_language->setLabel(wording::fieldName(u"language"_s));
    m_country->setLabel(wording::fieldName(u"country"_s));
    m_country->setHint(tr("Country and language decide who answers."));
    m_zone->setLabel(wording::fieldName(u"time-zone"_s));
    m_hours->setHint(tr("At most %1 for one engagement.").arg(mostAdvisoryHours));
    m_discard->setText(tr("Discard draft"));
    m_retry->setText(tr("Retry"));
    m_keepMine->setText(tr("Keep this text"));
    m_takeOther->setText(tr("Take the other one"));
    setSubmitText();
    fillLists();
    showScope();
}

void TpdForm::fillLists()
{
    const QScopedValueRollback<bool> loading(m_loading, true);
    m_service->setChoices({{codeOf(AdvisoryService::Presales), wording::textOf(AdvisoryService::Presales)},
                           {codeOf(AdvisoryService::Deployment), wording::textOf(AdvisoryService::Deployment)}});
    QList<SearchableCombo::Item> products;
    for (const ProductVersion& product : m_workspace.catalogue().products())
        products.append({product.id, wording::productText(product)});
    m_productCombo->setItems(products);
    m_languageCombo->setItems(languageItems(Portal::SupportForBusiness));
    m_countryCombo->setItems(countryItems());
    m_zoneCombo->setItems(timeZoneItems());
    load();
}

void TpdForm::load()
{
    const QScopedValueRollback<bool> loading(m_loading, true);
    m_service->setCurrentId(codeOf(m_draft.service));
    m_productCombo->setCurrentId(m_draft.productVersion);
    m_hoursBox->setValue(m_draft.hours);
    const std::pair<LineEdit*, const QString*> lines[] = {
        {m_titleEdit, &m_draft.title}, {m_emailEdit, &m_draft.email}, {m_phoneEdit, &m_draft.phone}};
    for (const auto& [edit, text] : lines)
        if (edit->text() != *text)
            edit->setText(*text);
    if (m_descriptionEdit->toPlainText() != m_draft.description)
        m_descriptionEdit->setText(m_draft.description);
    m_languageCombo->setCurrentId(m_draft.language);
    m_countryCombo->setCurrentId(m_draft.country);
    m_zoneCombo->setCurrentId(m_draft.timeZone);
}
