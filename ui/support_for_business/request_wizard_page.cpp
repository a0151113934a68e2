#include "ui/support_for_business/request_wizard_page.h"

#include "model/wording.h"
#include "ui/support_for_business/confirmation.h"
#include "ui/support_for_business/contact_step.h"
#include "ui/support_for_business/draft_keeper.h"
#include "ui/support_for_business/kept_draft_card.h"
#include "ui/support_for_business/plan_step.h"
#include "ui/support_for_business/product_step.h"
#include "ui/support_for_business/tab_order.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/wizard_footer.h"

#include <QApplication>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

RequestWizardPage::RequestWizardPage(Workspace& workspace, QWidget* parent)
    : Page(parent), m_workspace(workspace), m_keeper(new DraftKeeper(workspace, m_draft, this)), m_stepper(new Stepper),
      m_footer(new WizardFooter), m_failed(new MessageBar(Tone::Danger)), m_retry(new Button(ButtonKind::Secondary, "rotate-ccw")),
      m_conflict(new MessageBar(Tone::Warning)), m_keepMine(new Button(ButtonKind::Secondary)),
      m_takeOther(new Button(ButtonKind::Secondary)), m_signInState(new EmptyState("log-in")), m_offer(new KeptDraftCard(workspace)),
      m_product(new ProductStep(workspace, m_draft, this)), m_plan(new PlanStep(workspace, m_draft, this)),
      m_contact(new ContactStep(workspace, m_draft, this)), m_confirmation(new Confirmation(workspace))
{
    setObjectName(QStringLiteral("requestWizardPage"));
    m_failed->setObjectName(QStringLiteral("failedBar"));
    m_retry->setObjectName(QStringLiteral("retryButton"));
    m_conflict->setObjectName(QStringLiteral("conflictBar"));
    m_keepMine->setObjectName(QStringLiteral("keepMineButton"));
    m_takeOther->setObjectName(QStringLiteral("takeOtherButton"));
    m_signInState->setObjectName(QStringLiteral("signInState"));
    build();
    connectSteps();
    connect(m_footer, &WizardFooter::nextWanted, this, &RequestWizardPage::next);
    connect(m_footer, &WizardFooter::backWanted, this, [this] { showStep(m_draft.step - 1); });
    connect(m_footer, &WizardFooter::leaveWanted, this, &RequestWizardPage::leave);
    connect(m_stepper, &Stepper::stepWanted, this, [this](int step) { showStep(step + 1); });
    connect(m_keeper, &DraftKeeper::stateChanged, this, &RequestWizardPage::updateDraftLine);
    connect(m_retry, &QPushButton::clicked, this, &RequestWizardPage::retry);
    connect(m_keepMine, &QPushButton::clicked, this, [this] { m_keeper->overwrite(); });
    connect(m_takeOther, &QPushButton::clicked, this, &RequestWizardPage::takeOther);
    connect(m_signInState, &EmptyState::activated, this, [this] { Q_EMIT signInWanted(QString()); });
    connect(m_offer, &KeptDraftCard::continueWanted, this, &RequestWizardPage::continueKept);
    connect(m_offer, &KeptDraftCard::discardWanted, this, &RequestWizardPage::discardKept);
    connect(m_confirmation, &Confirmation::requestWanted, this, &RequestWizardPage::requestWanted);
    connect(m_confirmation, &Confirmation::newRequestWanted, this, [this] {
        start();
        focusFirst();
    });
    connect(&m_workspace, &Workspace::changed, this, &RequestWizardPage::onChanged);
    connect(&m_workspace, &Workspace::accountChanged, this, &RequestWizardPage::onAccountChanged);
    showView(View::None);
    retranslate();
}

RequestWizardPage::~RequestWizardPage()
{
    m_keeper->disconnect(this);
    m_workspace.disconnect(this);
    m_keeper->flush();
}

void RequestWizardPage::build()
{
    setRehearsal(true);
    setStepper(m_stepper);
    m_failed->addAction(m_retry);
    m_conflict->addAction(m_keepMine);
    m_conflict->addAction(m_takeOther);
    m_failed->hide();
    m_conflict->hide();
    for (QWidget* part : std::initializer_list<QWidget*>{m_failed, m_conflict, m_signInState, m_offer, m_product, m_plan, m_contact, m_confirmation})
        contentLayout()->addWidget(part);
    for (int step = 1; step <= stepCount; ++step)
        sideLayout()->addWidget(stepAt(step)->side());
    setFooter(m_footer);
}

void RequestWizardPage::connectSteps()
{
    for (int number = 1; number <= stepCount; ++number) {
        WizardStep* step = stepAt(number);
        connect(step, &WizardStep::edited, m_keeper, &DraftKeeper::noteEdit);
        connect(step, &WizardStep::fieldLeft, m_keeper, &DraftKeeper::flush);
        connect(step, &WizardStep::revealWanted, this, [this](QWidget* widget) {
            // What is to be seen may have no place yet: its bar, or its step, was hidden until now.
            QTimer::singleShot(0, this, [this, target = QPointer<QWidget>(widget)] {
                if (target)
                    reveal(target);
            });
        });
    }
    connect(m_plan, &PlanStep::placeWanted, this, &RequestWizardPage::placeWanted);
    connect(m_plan, &PlanStep::productWanted, this, [this] { showStep(1); });
    connect(m_contact, &ContactStep::stepWanted, this, &RequestWizardPage::showStep);
}

WizardStep* RequestWizardPage::stepAt(int step) const
{
    if (step == 1)
        return m_product;
    return step == 2 ? static_cast<WizardStep*>(m_plan) : m_contact;
}

void RequestWizardPage::showView(View view)
{
    m_view = view;
    m_signInState->setVisible(view == View::SignIn);
    m_offer->setVisible(view == View::Offer);
    m_confirmation->setVisible(view == View::Filed);
    m_stepper->setVisible(view == View::Steps);
    m_footer->setVisible(view == View::Steps);
    for (int step = 1; step <= stepCount; ++step) {
        const bool shown = view == View::Steps && step == m_draft.step;
        stepAt(step)->setVisible(shown);
        stepAt(step)->side()->setVisible(shown);
    }
    if (view != View::Steps)
        m_failed->hide();
    updateStepTexts();
    updateDraftLine();
    orderTabs(this);
}

void RequestWizardPage::showStep(int step)
{
    if (m_view != View::Steps || step < 1 || step > stepCount)
        return;
    m_draft.step = step;
    m_keeper->noteEdit();
    m_keeper->flush();
    m_failed->hide();
    showView(View::Steps);
    stepAt(step)->refresh();
    orderTabs(this);
    focusFirst();
    scrollToStart();
}

// A new step begins at the page's top, unless that would hide the control that has the focus (large zoom).
void RequestWizardPage::scrollToStart()
{
    QTimer::singleShot(0, this, [this] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // the step has its height only then
        auto* scroll = findChild<QScrollArea*>();
        QWidget* focused = QApplication::focusWidget();
        scroll->verticalScrollBar()->setValue(0);
        if (focused && scroll->isAncestorOf(focused)
            && focused->mapTo(scroll, QPoint(0, qMin(focused->height(), 2 * controlHeight()))).y() > scroll->viewport()->height())
            reveal(focused);
    });
}

void RequestWizardPage::updateStepTexts()
{
    if (m_view != View::Steps) {
        setSubtitle(m_view == View::Filed ? tr("The request is filed.") : QString());
        return;
    }
    m_stepper->setCurrent(m_draft.step - 1);
    setSubtitle(m_draft.step == 1   ? tr("Step 1 of 3: product and problem")
                : m_draft.step == 2 ? tr("Step 2 of 3: support plan")
                                    : tr("Step 3 of 3: contact and review"));
    const bool isLast = m_draft.step == stepCount;
    m_footer->backButton()->setVisible(m_draft.step > 1);
    m_footer->setNextText(isLast ? tr("Submit") : QString());
    m_footer->nextButton()->setObjectName(isLast ? QStringLiteral("submitButton") : QStringLiteral("nextButton"));
}

void RequestWizardPage::focusFirst()
{
    switch (m_view) {
    case View::Steps: stepAt(m_draft.step)->focusFirst(); return;
    case View::Offer: m_offer->focusFirst(); return;
    case View::Filed: m_confirmation->focusFirst(); return;
    case View::SignIn:
    case View::None: Page::focusFirst(); return;
    }
}

bool RequestWizardPage::passes(int step)
{
    Refusals problems = problemsIn(m_draft, step);
    if (step == 1 && problems.isEmpty())
        problems = m_product->whyNotHere();
    else if (step == 1)
        problems = m_product->whyNotHere() + problems;
    if (step == 2 && problems.isEmpty()) {
        const Outcome<PlanOffer> offer = m_workspace.plansFor(m_draft.productVersion, Portal::SupportForBusiness);
        problems = offer.isDone() ? whyNotUsePlan(m_draft.plan, *offer) : offer.isRefused() ? offer.refusals() : Refusals();
    }
    if (problems.isEmpty())
        return true;
    if (m_draft.step != step)
        showStep(step);
    stepAt(step)->showProblems(problems);
    return false;
}

void RequestWizardPage::next()
{
    if (m_view != View::Steps || !passes(m_draft.step))
        return;
    if (m_draft.step < stepCount)
        showStep(m_draft.step + 1);
    else
        submit();
}

void RequestWizardPage::submit()
{
    for (int step = 1; step <= stepCount; ++step)
        if (!passes(step))
            return;
    m_keeper->flush();
    m_failed->hide();
    const Outcome<Filed> outcome = m_workspace.file(m_draft);
    if (outcome.isDone()) {
        m_keeper->forget();
        showView(View::Filed);
        m_confirmation->setFiled(*outcome, m_draft);
        focusFirst();
    } else if (outcome.isRefused()) {
        showRefused(outcome.refusals());
    } else {
        m_failed->showMessage(tr("The request was not filed; everything typed is still here."), wording::textOf(outcome.failure()));
        m_retry->setFocus(Qt::TabFocusReason);
        reveal(m_failed);
    }
}

// Somebody was faster, or the rules of another day apply: back to the step that can mend it.
void RequestWizardPage::showRefused(const Refusals& refusals)
{
    if (contains(refusals, Reason::NotSignedIn)) {
        start();
        return;
    }
    for (int step = 1; step <= stepCount; ++step) {
        for (const Refusal& problem : problemsIn(m_draft, step)) {
            if (!refusals.contains(problem))
                continue;
            showStep(step);
            stepAt(step)->showProblems(refusals);
            return;
        }
    }
    const bool isProduct = contains(refusals, Reason::CloudProduct) || contains(refusals, Reason::UnknownProduct);
    showStep(isProduct ? 1 : 2);
    stepAt(m_draft.step)->showProblems(refusals);
}

void RequestWizardPage::retry()
{
    if (m_view == View::Offer)
        discardKept();
    else
        submit();
}

void RequestWizardPage::onChanged()
{
    if (m_view != View::Steps || !m_workspace.account())
        return;
    stepAt(m_draft.step)->refresh();
    orderTabs(this);
}

void RequestWizardPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_view == View::None || m_view == View::SignIn)
        start();
}

void RequestWizardPage::hideEvent(QHideEvent* event)
{
    m_keeper->flush();
    Page::hideEvent(event);
}

void RequestWizardPage::retranslate()
{
    setBreadcrumb({wording::textOf(Portal::SupportForBusiness)});
    setTitle(tr("Create a new support request"));
    m_stepper->setSteps({tr("Product and problem"), tr("Support plan"), tr("Contact and review")});
    m_retry->setText(tr("Retry"));
    m_keepMine->setText(tr("Keep this text"));
    m_takeOther->setText(tr("Take the other"));
    m_signInState->setTexts(tr("Nobody is signed in."),
                            tr("Any account can file a request here, with or without a role, once a support contract is linked to it."));
    m_signInState->setButtonText(tr("Sign in"));
    if (!m_conflict->isHidden())
        m_conflict->setMessage(tr("Another window saved a different draft."), tr("Nothing is overwritten: keep this text, or take the other one."));
    m_offer->retranslate();
    m_confirmation->retranslate();
    for (int step = 1; step <= stepCount; ++step)
        stepAt(step)->retranslate();
    updateStepTexts();
    updateDraftLine();
}
