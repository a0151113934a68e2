#include "ui/request/kept_draft_card.h"

#include "model/wording.h"
#include "model/workspace.h"
#include "ui/request/request_texts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/spaces.h"

#include <QHBoxLayout>

static constexpr int shownDescription = 300; // characters; enough to recognise it

static QString shortened(const QString& text)
{
    return text.size() > shownDescription ? text.left(shownDescription) + QChar(0x2026) : text;
}

KeptDraftCard::KeptDraftCard(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_bar(new MessageBar(Tone::Info)), m_card(new Card), m_facts(new Facts),
      m_continue(new Button(ButtonKind::Primary)), m_discard(new Button(ButtonKind::Danger, "trash-2"))
{
    setObjectName(QStringLiteral("keptDraftCard"));
    m_bar->setObjectName(QStringLiteral("keptDraftBar"));
    m_bar->setIconName("file-clock");
    m_continue->setObjectName(QStringLiteral("continueDraftButton"));
    m_discard->setObjectName(QStringLiteral("discardKeptDraftButton"));
    auto* buttons = new QHBoxLayout;
    setSpaces(buttons, 2);
    buttons->addWidget(m_continue);
    buttons->addWidget(m_discard);
    buttons->addStretch();
    m_card->bodyLayout()->addWidget(m_facts);
    auto* column = new QVBoxLayout(this);
    setSpaces(column, 4);
    column->addWidget(m_bar);
    column->addWidget(m_card);
    column->addLayout(buttons);
    connect(m_continue, &QPushButton::clicked, this, &KeptDraftCard::continueWanted);
    connect(m_discard, &QPushButton::clicked, this, &KeptDraftCard::discardWanted);
    hide();
}

void KeptDraftCard::setDraft(const Draft& draft, int stepCount)
{
    m_draft = draft;
    m_stepCount = stepCount;
    retranslate();
}

void KeptDraftCard::retranslate()
{
    m_bar->setMessage(m_draft.title.isEmpty() ? tr("A draft without a title is kept.")
                                              : tr("A draft of \"%1\" is kept.").arg(m_draft.title),
                      tr("Continue where it was left, or discard it and begin a new request. A discarded draft is deleted."));
    m_continue->setText(tr("Continue"));
    m_discard->setText(tr("Discard"));
    QList<Facts::Fact> facts;
    if (!m_draft.customer.isEmpty())
        facts.append({tr("Customer"), m_draft.customer});
    if (const ProductVersion* product = m_workspace.catalogue().product(m_draft.productVersion))
        facts.append({tr("Product"), wording::productText(*product)});
    if (const QString category = categoryName(m_workspace, m_draft); !category.isEmpty())
        facts.append({tr("Category"), category});
    if (!m_draft.description.isEmpty())
        facts.append({tr("Description"), shortened(wording::descriptionText(m_draft.description))});
    if (m_stepCount > 1)
        facts.append({tr("Left at"), tr("Step %1 of %2").arg(m_draft.step).arg(m_stepCount)});
    m_facts->setFacts(facts);
}

void KeptDraftCard::focusFirst()
{
    m_continue->setFocus(Qt::TabFocusReason);
    announce(this, m_bar->text());
}
