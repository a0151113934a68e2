#include "ui/start/offer_editor.h"

#include "model/edition_changes.h"
#include "model/wording.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/folding_row.h"
#include "ui/widgets/searchable_combo.h"
#include "ui/widgets/spaces.h"

#include <QDateEdit>
#include <QEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

// An offer type is named by its kind and level together.
static QString idOf(const OfferType& type) { return type.kind + u'/' + type.level; }

OfferEditor::OfferEditor(const Edition& edition, const QDate& today, QWidget* parent)
    : Card(parent), m_edition(&edition), m_type(new SearchableCombo), m_competency(new SearchableCombo),
      m_start(new QDateEdit(today)), m_end(new QDateEdit(today.addYears(1).addDays(-1))), m_typeField(new Field(m_type)),
      m_competencyField(new Field(m_competency)), m_startField(new Field(m_start)), m_endField(new Field(m_end)),
      m_remove(new Button(ButtonKind::Quiet, "trash-2"))
{
    m_type->setObjectName(u"offerTypeCombo"_s);
    m_competency->setObjectName(u"competencyCombo"_s);
    m_start->setObjectName(u"offerStart"_s);
    m_end->setObjectName(u"offerEnd"_s);
    m_remove->setObjectName(u"removeOfferButton"_s);
    m_remove->setAutoDefault(false);
    for (QDateEdit* date : {m_start, m_end})
        date->setCalendarPopup(true);
    auto* what = new FoldingRow;
    setSpaces(what, 3);
    what->add(m_typeField, 1);
    what->add(m_competencyField, 1);
    auto* when = new FoldingRow;
    setSpaces(when, 3);
    when->add(m_startField, 1);
    when->add(m_endField, 1);
    setSmallTitle(true);
    addTitleAction(m_remove);
    bodyLayout()->addLayout(what);
    bodyLayout()->addLayout(when);
    connect(m_type, &SearchableCombo::idChosen, this, &OfferEditor::updateCompetency);
    connect(m_remove, &Button::clicked, this, &OfferEditor::removeWanted);
    const auto isEdited = [this](Field* field) {
        return [this, field] {
            if (field->error().isEmpty())
                return;
            field->clearError();
            Q_EMIT mended();
        };
    };
    for (Field* field : {m_typeField, m_competencyField}) {
        auto* combo = qobject_cast<SearchableCombo*>(field->editor());
        connect(combo, &SearchableCombo::idChosen, this, isEdited(field));
        connect(combo->lineEdit(), &QLineEdit::textEdited, this, isEdited(field));
    }
    for (QDateEdit* date : {m_start, m_end}) // that the end is too early can be mended at both
        connect(date, &QDateEdit::dateChanged, this, isEdited(m_endField));
    retranslate();
}

void OfferEditor::retranslate()
{
    setTitle(tr("Membership offer %1").arg(m_number));
    m_typeField->setLabel(tr("Membership offer"));
    m_competencyField->setLabel(tr("Competency"));
    m_startField->setLabel(tr("Start date"));
    m_endField->setLabel(tr("End date"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove membership offer %1").arg(m_number));
    for (QDateEdit* date : {m_start, m_end}) {
        date->setLocale(QLocale()); // that of the language, not of the widget's birth
        date->setDisplayFormat(u"d MMMM yyyy"_s);
    }
    QList<SearchableCombo::Item> types;
    for (const OfferType& type : m_edition->offerTypes) {
        types.append({idOf(type), wording::offerTypeText(type)});
    }
    m_type->setItems(types);
    updateCompetency();
    setInUse(m_usedOn);
}

// Those that the offer is held for: a designation is no competency.
void OfferEditor::fillCompetencies()
{
    const QString kind = m_type->currentId().section(u'/', 0, 0);
    QList<SearchableCombo::Item> competencies;
    for (const Competency& competency : m_edition->competencies)
        if (kind.isEmpty() || competency.kind == kind)
            competencies.append({competency.id, wording::textOf(competency.name)});
    m_competency->setItems(competencies);
}

void OfferEditor::setOffer(const Offer& offer)
{
    m_id = offer.id;
    m_type->setCurrentId(offer.kind + u'/' + offer.level);
    updateCompetency();
    m_competency->setCurrentId(offer.competency);
    m_start->setDate(offer.start);
    m_end->setDate(offer.end);
}

void OfferEditor::setInUse(const QDate& day)
{
    m_usedOn = day;
    const bool inUse = day.isValid();
    for (QWidget* part : {static_cast<QWidget*>(m_type), static_cast<QWidget*>(m_competency), static_cast<QWidget*>(m_start)})
        part->setEnabled(!inUse);
    m_remove->setVisible(!inUse);
    m_endField->setHint(inUse ? wording::textOf(Refusal{.reason = Reason::InUse, .subject = u"offer"_s, .date = day})
                              : QString());
}

void OfferEditor::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OfferEditor::setEdition(const Edition& edition)
{
    m_edition = &edition;
    retranslate();
}

void OfferEditor::setNumber(int number)
{
    m_number = number;
    retranslate();
}

// An offer without a competency in its name (Action Pack) asks for none.
void OfferEditor::updateCompetency()
{
    fillCompetencies();
    const Offer chosen = offer();
    const OfferType* type = m_edition->offerType(chosen.kind, chosen.level);
    m_competencyField->setVisible(!type || type->name.en.contains("%1"_L1));
}

Offer OfferEditor::offer() const
{
    Offer offer;
    offer.id = m_id;
    offer.kind = m_type->currentId().section(u'/', 0, 0);
    offer.level = m_type->currentId().section(u'/', 1);
    const OfferType* type = m_edition->offerType(offer.kind, offer.level);
    if (type && type->name.en.contains("%1"_L1))
        offer.competency = m_competency->currentId();
    offer.start = m_start->date();
    offer.end = m_end->date();
    return offer;
}

QWidget* OfferEditor::showProblem(const Refusal& refusal)
{
    Field* field = m_typeField;
    if (refusal.reason == Reason::InUse) {
        field = m_endField;
        field->setError(wording::textOf(refusal));
    } else if (refusal.subject == u"end"_s) {
        field = m_endField;
        field->setError(tr("The end date is before the start date."));
    } else if (refusal.subject == u"competency"_s) {
        field = m_competencyField;
        field->setError(tr("A competency is needed for this membership offer."));
    } else {
        field->setError(tr("A membership offer is needed. Remove this block where there is none."));
    }
    return field->editor();
}

void OfferEditor::clearProblems()
{
    for (Field* field : {m_typeField, m_competencyField, m_startField, m_endField})
        field->clearError();
}

void OfferEditor::focusFirst() { m_type->setFocus(Qt::OtherFocusReason); }
