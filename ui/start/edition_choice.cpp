#include "ui/start/edition_choice.h"

#include "model/catalogue/catalogue.h"
#include "model/wording.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QAbstractButton>
#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

EditionChoice::EditionChoice(const Catalogue& catalogue, QWidget* parent)
    : QWidget(parent), m_catalogue(catalogue), m_editions(new ChoiceRow(Qt::Vertical)), m_effect(new TextLabel(TextRole::Body)),
      m_secondHand(new MessageBar(Tone::Warning))
{
    m_editions->setObjectName(u"editionChoice"_s);
    m_effect->setObjectName(u"editionEffect"_s);
    m_secondHand->setObjectName(u"secondHandBar"_s);
    m_effect->setMuted(true);
    auto* column = new QVBoxLayout(this);
    setSpaces(column, 3);
    for (QWidget* part :
         {static_cast<QWidget*>(m_editions), static_cast<QWidget*>(m_effect), static_cast<QWidget*>(m_secondHand)})
        column->addWidget(part);
    setFocusProxy(m_editions);
    connect(m_editions, &ChoiceRow::chosen, this, [this] {
        showEffect();
        Q_EMIT chosen();
    });
    retranslate();
    setCurrentId(catalogue.editions().constFirst().id);
}

QString EditionChoice::currentId() const { return edition().id; }

void EditionChoice::setCurrentId(const QString& id)
{
    m_editions->setCurrentId(id);
    showEffect();
}

const Edition& EditionChoice::edition() const
{
    const Edition* chosen = m_catalogue.edition(m_editions->currentId());
    return chosen ? *chosen : m_catalogue.editions().constFirst();
}

void EditionChoice::setOrganisations(const QList<Organisation>& organisations, const QString& own, std::function<QString()> ofOwn)
{
    m_organisations = organisations;
    m_own = own;
    m_ofOwn = std::move(ofOwn);
    m_saysEffect = true;
    showEffect();
}

void EditionChoice::focusFirst()
{
    if (QAbstractButton* current = m_editions->buttonOf(currentId()))
        current->setFocus();
}

void EditionChoice::retranslate()
{
    m_editions->setLabel(tr("Edition of the programme"));
    QList<ChoiceRow::Choice> choices;
    for (const Edition& edition : m_catalogue.editions())
        choices.append({edition.id, wording::textOf(edition.name)});
    m_editions->setChoices(choices);
    for (const ChoiceRow::Choice& choice : std::as_const(choices))
        m_editions->buttonOf(choice.id)->setObjectName(u"edition_"_s + choice.id);
    showEffect();
}

// What becomes of the offers, before it is done.
QString EditionChoice::effectOn(const QList<Organisation>& organisations) const
{
    int unknown = 0, known = 0;
    for (const Organisation& organisation : organisations)
        for (const Offer& offer : organisation.offers)
            ++(edition().offerType(offer.kind, offer.level) ? known : unknown);
    QStringList lines;
    if (unknown > 0)
        lines << tr("%n membership offer(s) of this workspace are unknown to that edition. They count for nothing there, and "
                    "count again after switching back.",
                    nullptr, unknown);
    if (known > 0)
        lines << tr("%n membership offer(s) of this workspace exist in that edition too, with the names and quantities that it "
                    "gives them.",
                    nullptr, known);
    lines << tr("Contracts that are activated keep their plan, their end date and their incidents.");
    return lines.join(u'\n');
}

void EditionChoice::showEffect()
{
    QString effect;
    if (m_saysEffect)
        effect = currentId() != m_own ? effectOn(m_organisations) : m_ofOwn ? m_ofOwn() : QString();
    m_effect->setText(effect);
    m_effect->setVisible(!effect.isEmpty());
    m_secondHand->setText(edition().secondHand
                              ? tr("The facts of this edition are second-hand. Benefits > Editions compared marks each of them.")
                              : QString());
    updateGeometry();
}

void EditionChoice::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
