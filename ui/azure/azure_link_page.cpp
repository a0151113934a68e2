#include "ui/azure/azure_link_page.h"

#include "model/wording.h"
#include "ui/azure/azure_menu.h"
#include "ui/azure/diagnosis_card.h"
#include "ui/request/contract_ids.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QShortcut>

AzureLinkPage::AzureLinkPage(Workspace& workspace, QWidget* parent)
    : Page(parent), m_workspace(workspace), m_menu(new AzureMenu(Place::AzureSupportPlans)), m_signIn(new EmptyState("log-in")),
      m_both(new QWidget), m_card(new Card), m_text(new TextLabel(TextRole::Body)), m_ids(new ContractIds),
      m_cancel(new Button(ButtonKind::Secondary)), m_link(new Button(ButtonKind::Primary)),
      m_result(new MessageBar(Tone::Success)), m_says(new QWidget), m_saysHead(new TextLabel(TextRole::Strong)),
      m_message(new MessageBar(Tone::Danger)), m_messageNote(new TextLabel(TextRole::Caption)), m_original(new QCheckBox),
      m_decode(new LinkButton), m_diagnosis(new DiagnosisCard)
{
    setObjectName(QStringLiteral("azureLinkPage"));
    m_signIn->setObjectName(QStringLiteral("signInState"));
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_link->setObjectName(QStringLiteral("linkButton"));
    m_result->setObjectName(QStringLiteral("linkResultBar"));
    m_message->setObjectName(QStringLiteral("portalMessageBar"));
    m_original->setObjectName(QStringLiteral("originalMessageCheck"));
    m_decode->setObjectName(QStringLiteral("decodeErrorButton"));
    m_original->setChecked(true);
    m_decode->setIconName("message-square-quote");
    m_decode->setUnderlined(false);
    build();
    connect(m_menu, &AzureMenu::placeWanted, this, &AzureLinkPage::placeWanted);
    connect(m_signIn, &EmptyState::activated, this, [this] { Q_EMIT signInWanted(QString()); });
    connect(m_cancel, &Button::clicked, this, [this] { Q_EMIT placeWanted(Place::AzureSupportPlans); });
    connect(m_link, &Button::clicked, this, &AzureLinkPage::link);
    connect(m_ids, &ContractIds::edited, this, &AzureLinkPage::clearAnswer);
    connect(m_decode, &LinkButton::clicked, this, [this] { Q_EMIT placeWanted(Place::DecodeError); });
    connect(m_original, &QCheckBox::toggled, this, &AzureLinkPage::refresh);
    connect(m_diagnosis, &DiagnosisCard::placeWanted, this, &AzureLinkPage::placeWanted);
    connect(m_diagnosis, &DiagnosisCard::otherWanted, this, [this] { Q_EMIT placeWanted(Place::DecodeError); });
    connect(m_result, &MessageBar::linkActivated, this, [this] { Q_EMIT placeWanted(Place::AzureNewRequest); });
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(key, m_ids, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, m_link,
                &Button::click);
    connect(&m_workspace, &Workspace::accountChanged, this, [this] {
        m_ids->clear();
        clearAnswer();
    });
    connect(&m_workspace, &Workspace::changed, this, &AzureLinkPage::refresh);
    retranslate();
}

void AzureLinkPage::build()
{
    setRehearsal(true);
    setMenu(m_menu);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, m_both);
    setSpaces(m_columns, 6);
    m_columns->addWidget(buildLeft(), 9);
    auto* right = new QWidget;
    auto* rightColumn = new QVBoxLayout(right);
    setSpaces(rightColumn, 0);
    rightColumn->addWidget(m_diagnosis);
    rightColumn->addStretch(1);
    m_columns->addWidget(right, 10);
    wideLayout()->addWidget(m_signIn);
    wideLayout()->addWidget(m_both);
}

QWidget* AzureLinkPage::buildLeft()
{
    auto* buttons = new QHBoxLayout;
    setSpaces(buttons, 2);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_link);
    m_text->setMuted(true);
    QVBoxLayout* body = m_card->bodyLayout();
    setSpaces(body, 3, 4);
    body->addWidget(m_text);
    body->addWidget(m_ids);
    body->addLayout(buttons);
    auto* head = new QHBoxLayout;
    setSpaces(head, 2);
    head->addWidget(new IconLabel("message-square-quote", 18));
    head->addWidget(m_saysHead, 1);
    m_messageNote->setMuted(true);
    auto* says = new QVBoxLayout(m_says);
    setSpaces(says, 2);
    says->addLayout(head);
    says->addWidget(m_message);
    says->addWidget(m_messageNote);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    setSpaces(column, 4);
    for (QWidget* part : std::initializer_list<QWidget*>{m_card, m_result, m_says, m_original})
        column->addWidget(part);
    column->addWidget(m_decode, 0, Qt::AlignLeft);
    column->addStretch(1);
    return left;
}

void AzureLinkPage::link()
{
    m_ids->clearErrors();
    clearAnswer();
    const Outcome<LinkResult> outcome = m_workspace.link(m_ids->accessId(), m_ids->contractId(), Portal::Azure);
    Answer answer;
    if (outcome.isDone()) {
        answer.linked = *outcome;
    } else if (outcome.isFailed()) {
        answer.failure = outcome.failure();
    } else if (contains(outcome.refusals(), Reason::AlreadyLinked)) {
        const LinkDecision decision = m_workspace.linkDecisionFor(m_ids->accessId(), m_ids->contractId(), Portal::Azure);
        answer.diagnosis = decision.diagnosis;
        answer.showsPortalMessage = decision.showsPortalMessage;
        if (decision.contract)
            answer.contract = *decision.contract; // the list it points into lives until the next change
    } else {
        answer.refusals = m_ids->showRefusals(outcome.refusals());
        if (answer.refusals.isEmpty()) {
            revealLater(m_ids->focusWidget()); // said at its field
            return;
        }
    }
    m_answer = answer;
    refresh();
    announce(this, answer.diagnosis ? (m_message->isHidden() ? QString() : m_message->text() + u' ') + m_diagnosis->spoken()
                                    : m_result->text());
    if (answer.linked || answer.diagnosis)
        (answer.diagnosis ? static_cast<QWidget*>(m_diagnosis->nextButton()) : m_link)->setFocus(Qt::TabFocusReason);
    showAnswer();
}

// Where the columns stand below each other, the answer is longer than the view: what the portal says comes into view, and the
// focus goes to the first control there.
void AzureLinkPage::showAnswer()
{
    if (!m_answer || !m_answer->diagnosis) {
        revealLater(m_result);
        return;
    }
    revealLater(m_diagnosis, [this] {
        if (!m_says->isHidden())
            reveal(m_says);
        if (!isInView(m_diagnosis->nextButton()) && m_original->isVisible() && isInView(m_original))
            m_original->setFocus(Qt::TabFocusReason);
    });
}

void AzureLinkPage::clearAnswer()
{
    m_answer.reset();
    refresh();
}

void AzureLinkPage::refresh()
{
    const std::optional<Account> account = m_workspace.account();
    setSubtitle(account ? tr("Signed in as %1").arg(account->signIn) : QString());
    m_signIn->setVisible(!account);
    m_both->setVisible(account.has_value());
    m_result->setText(QString());
    m_result->setLink(QString());
    const bool hasDiagnosis = m_answer && m_answer->diagnosis;
    m_says->setVisible(hasDiagnosis && m_answer->showsPortalMessage && m_original->isChecked());
    m_original->setVisible(hasDiagnosis && m_answer->showsPortalMessage);
    m_diagnosis->setVisible(hasDiagnosis);
    m_link->setKind(hasDiagnosis ? ButtonKind::Secondary : ButtonKind::Primary); // one primary button a page: the next step
    if (!m_answer)
        return;
    if (m_answer->diagnosis) {
        showDiagnosis();
    } else if (m_answer->linked) {
        showLinked();
    } else if (m_answer->failure) {
        m_result->setTone(Tone::Danger);
        m_result->setMessage(wording::titleOf(*m_answer->failure), wording::textOf(*m_answer->failure));
    } else {
        m_result->setTone(Tone::Danger);
        m_result->setMessage(wording::textOf(m_answer->refusals.first()), wording::adviceFor(m_answer->refusals.first()));
    }
}

void AzureLinkPage::showLinked()
{
    const LinkResult& linked = *m_answer->linked;
    if (linked.notices.isEmpty()) {
        m_result->setTone(Tone::Success);
        m_result->setMessage(
            tr("The support benefits are linked to this account."),
            tr("The plan is offered in a new support request. One link is enough for every portal that asks for the IDs."));
        m_result->setLink(tr("New support request"));
        return;
    }
    m_result->setTone(Tone::Warning); // no cloud support at all, or nothing left of it
    const Refusal notice{.reason = linked.notices.first()};
    m_result->setMessage(tr("The contract is linked, but no plan shows here."),
                         wording::textOf(notice) + u' ' + wording::adviceFor(notice));
}

void AzureLinkPage::showDiagnosis()
{
    const Diagnosis& diagnosis = *m_answer->diagnosis;
    m_message->setText(wording::azureAlreadyAssociated());
    QList<DiagnosisCard::Check> checks;
    if (m_answer->contract) {
        const Contract& contract = *m_answer->contract;
        const ContractChecks made = checksOf(contract, Portal::Azure, m_workspace.today());
        const Entitlement* cloud = contract.entitlement(Benefit::Signature);
        checks = {{true, tr("Linked to %1").arg(m_workspace.account()->signIn),
                   wording::withDate(tr("In %1, on %2", "a portal, a date").arg(wording::textOf(diagnosis.earlier.portal)),
                                     diagnosis.earlier.date)},
                  {made.isValid,
                   made.isValid                   ? tr("Valid today")
                   : diagnosis.startsOn.isValid() ? tr("Not valid yet")
                                                  : tr("Not valid any more"),
                   wording::withDate(wording::withDate(tr("From %1 to %2"), contract.start), contract.end)},
                  {made.isUsedThere, made.isUsedThere ? tr("Includes cloud support") : tr("No cloud support"),
                   cloud ? tr("%1, from %2", "a plan, a membership").arg(cloud->planName, cloud->source)
                         : tr("The membership grants Microsoft Product Support only.")}};
        if (cloud)
            checks.append({made.hasIncidents, made.hasIncidents ? tr("Has incidents left") : tr("No incidents left"),
                           tr("Azure shows no number; Support for Business does")});
    }
    m_diagnosis->setDiagnosis(diagnosis, checks);
}

void AzureLinkPage::retranslate()
{
    setBreadcrumb({tr("Azure portal"), tr("Help + support"), tr("Support plans")});
    setTitle(tr("Link support benefits"));
    m_signIn->setTexts(tr("Nobody is signed in."), tr("Any account that holds both IDs may link a contract: no role is needed."));
    m_signIn->setButtonText(tr("Sign in"));
    m_card->setTitle(tr("Link support benefits"));
    m_text->setText(tr("Enter the Access ID and Contract ID of the support contract."));
    m_ids->retranslate();
    m_cancel->setText(tr("Cancel"));
    m_link->setText(tr("&Link"));
    m_saysHead->setText(tr("What the portal says"));
    m_messageNote->setText(tr("The original wording, kept so that it is recognised."));
    m_original->setText(tr("Show the portal's own message"));
    m_decode->setText(tr("The message came up elsewhere? Decode it"));
    refresh();
}

void AzureLinkPage::focusFirst()
{
    if (m_workspace.account())
        m_ids->focusFirst();
    else
        Page::focusFirst();
}

void AzureLinkPage::resizeEvent(QResizeEvent* event)
{
    m_columns->setDirection(effectiveWidth(this) < 1000 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    Page::resizeEvent(event);
}

void AzureLinkPage::hideEvent(QHideEvent* event)
{
    m_ids->hideContractId(); // what is typed waits: the other ID is looked up elsewhere
    clearAnswer();
    Page::hideEvent(event);
}
