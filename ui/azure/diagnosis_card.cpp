#include "ui/azure/diagnosis_card.h"

#include "model/wording.h"
#include "ui/widgets/button.h"
#include "ui/widgets/help_list.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

DiagnosisCard::DiagnosisCard(QWidget* parent)
    : Card(parent), m_head(new TextLabel(TextRole::Strong)), m_chip(new StatusChip), m_title(new TextLabel(TextRole::Section)),
      m_text(new TextLabel(TextRole::Body)), m_divider(newDivider(this)), m_checkedHead(new TextLabel(TextRole::Strong)),
      m_checks(new HelpList), m_nextHead(new TextLabel(TextRole::Strong)), m_nextText(new TextLabel(TextRole::Body)),
      m_next(new Button(ButtonKind::Primary)), m_other(new LinkButton)
{
    setObjectName(QStringLiteral("diagnosisCard"));
    setStrongFrame(true);
    m_title->setObjectName(QStringLiteral("diagnosisTitle"));
    m_text->setObjectName(QStringLiteral("diagnosisText"));
    m_next->setObjectName(QStringLiteral("diagnosisNextButton"));
    m_other->setObjectName(QStringLiteral("otherCausesButton"));
    m_other->setUnderlined(false);
    build();
    connect(m_next, &Button::clicked, this, [this] { Q_EMIT placeWanted(m_place); });
    connect(m_other, &LinkButton::clicked, this, &DiagnosisCard::otherWanted);
}

void DiagnosisCard::build()
{
    auto* head = new QHBoxLayout;
    setSpaces(head, 2);
    head->addWidget(new IconLabel("app-mark", 20));
    head->addWidget(m_head, 1);
    head->addWidget(m_chip);
    QVBoxLayout* body = bodyLayout();
    setSpaces(body, 3, 4);
    body->addLayout(head);
    auto* cause = new QVBoxLayout;
    setSpaces(cause, 1);
    cause->addWidget(m_title);
    cause->addWidget(m_text);
    body->addLayout(cause);
    body->addWidget(m_divider);
    body->addWidget(m_checkedHead);
    body->addWidget(m_checks);
    QVBoxLayout* next = addSection(true);
    auto* words = new QVBoxLayout;
    setSpaces(words, 0);
    words->addWidget(m_nextHead);
    words->addWidget(m_nextText);
    next->addLayout(words);
    auto* buttons = new QHBoxLayout;
    setSpaces(buttons, 4);
    buttons->addWidget(m_next);
    buttons->addWidget(m_other);
    buttons->addStretch();
    next->addLayout(buttons);
}

void DiagnosisCard::setDiagnosis(const Diagnosis& diagnosis, const QList<Check>& checks, bool isSure)
{
    const QList<Reason> notOffered = whyNotOffered(diagnosis);
    const bool isLinked = diagnosis.cause == LinkCause::LinkedAndValid;
    const bool isHarmless = isLinked && notOffered.isEmpty();
    m_head->setText(tr("What it means"));
    m_chip->setContent({!isSure      ? Tone::Info
                        : isHarmless ? Tone::Success
                                     : Tone::Warning,
                        !isSure      ? tr("Most likely")
                        : isHarmless ? tr("Nothing to do")
                        : isLinked   ? wording::shortTextOf(notOffered.first())
                                     : tr("A plan is needed"),
                        {}});
    m_title->setText(wording::titleOf(diagnosis));
    m_text->setText(
        tr("The portal's message is invalid and should be ignored.") + u' ' + wording::textOf(diagnosis) +
        (isSure ? QString() : u' ' + tr("To be sure, read the end date and what is left in Support for Business, at step 2.")));
    m_checkedHead->setText(tr("What we checked"));
    QList<HelpList::Item> items;
    for (const Check& check : checks)
        items.append(
            {check.isFine ? "circle-check" : "circle-x", check.title, check.text, check.isFine ? Tone::Success : Tone::Danger});
    m_checks->setItems(items);
    for (QWidget* part : std::initializer_list<QWidget*>{m_divider, m_checkedHead, m_checks})
        part->setVisible(!checks.isEmpty());
    m_nextHead->setText(tr("What to do next"));
    m_nextText->setText(wording::nextStepFor(diagnosis));
    m_other->setText(tr("Other causes"));
    showNext(diagnosis.cause);
}

void DiagnosisCard::showNext(LinkCause cause)
{
    switch (cause) {
    case LinkCause::LinkedAndValid:
        m_place = Place::AzureNewRequest;
        m_next->setIconName("plus");
        m_next->setText(tr("New support request"));
        return;
    case LinkCause::Spent: // one more activation brings no incidents
        m_place = Place::SupportPlans;
        m_next->setIconName("badge-check");
        m_next->setText(tr("See Partner support plans"));
        return;
    case LinkCause::Expired:
        m_place = Place::TechnicalBenefits;
        m_next->setIconName("gift");
        m_next->setText(tr("See the technical benefits"));
        return;
    case LinkCause::NoCloudEntitlement:
        m_place = Place::NewRequest;
        m_next->setIconName("life-buoy");
        m_next->setText(tr("Go to Support for Business"));
        return;
    }
}

QString DiagnosisCard::spoken() const
{
    return m_title->text() + QStringLiteral(". ") + m_text->text() + u' ' + m_nextText->text();
}
