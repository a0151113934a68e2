#include "ui/request/request_form.h"

#include "model/wording.h"
#include "ui/request/confirmation.h"
#include "ui/request/customer_band.h"
#include "ui/request/draft_keeper.h"
#include "ui/request/kept_draft_card.h"
#include "ui/request/wizard_step.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/wizard_footer.h"

#include <QTimer>
#include <QVBoxLayout>

// The steps, and what is shown when. Drafts are in request_form_drafts.cpp, filing in request_form_filing.cpp.

RequestForm::RequestForm(Workspace& workspace, Portal portal, QWidget* parent)
    : Page(parent), m_workspace(workspace), m_portal(portal), m_keeper(new DraftKeeper(workspace, m_draft, this)),
      m_stepper(new Stepper), m_footer(new WizardFooter), m_failed(new MessageBar(Tone::Danger)),
      m_retry(new Button(ButtonKind::Secondary, "rotate-ccw")), m_conflict(new MessageBar(Tone::Warning)),
      m_keepMine(new Button(ButtonKind::Secondary)), m_takeOther(new Button(ButtonKind::Secondary)),
      m_signInState(new EmptyState("log-in")), m_offer(new KeptDraftCard(workspace)), m_customer(new CustomerBand),
      m_confirmation(new Confirmation(workspace))
{
    m_draft.portal = portal; // the parts' words follow it
    m_failed->setObjectName(QStringLiteral("failedBar"));
    m_retry->setObjectName(QStringLiteral("retryButton"));
    m_conflict->setObjectName(QStringLiteral("conflictBar"));
    m_keepMine->setObjectName(QStringLiteral("keepMineButton"));
    m_takeOther->setObjectName(QStringLiteral("takeOtherButton"));
    m_signInState->setObjectName(QStringLiteral("signInState"));
    build();
    connectParts();
}

RequestForm::~RequestForm()
{
    m_keeper->disconnect(this);
    m_workspace.disconnect(this);
    m_keeper->flush();
}

void RequestForm::build()
{
    setRehearsal(true);
    setStepper(m_stepper);
    wideLayout()->addWidget(m_customer);
    m_failed->addAction(m_retry);
    m_conflict->addAction(m_keepMine);
    m_conflict->addAction(m_takeOther);
    m_failed->hide();
    m_conflict->hide();
    for (QWidget* part : std::initializer_list<QWidget*>{m_failed, m_conflict, m_signInState, m_offer})
        contentLayout()->addWidget(part);
}

void RequestForm::connectParts()
{
    connect(m_footer, &WizardFooter::nextWanted, this, &RequestForm::next);
    connect(m_footer, &WizardFooter::backWanted, this, [this] { showStep(m_step - 1); });
    connect(m_footer, &WizardFooter::leaveWanted, this, &RequestForm::leave);
    connect(m_footer, &WizardFooter::retryWanted, m_keeper, &DraftKeeper::flush);
    connect(m_stepper, &Stepper::stepWanted, this, [this](int step) { showStep(step + 1); });
    connect(m_keeper, &DraftKeeper::stateChanged, this, &RequestForm::updateDraftLine);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (const auto again = m_again) // it may show another failure
            again();
    });
    connect(m_keepMine, &QPushButton::clicked, this, [this] { m_keeper->overwrite(); });
    connect(m_takeOther, &QPushButton::clicked, this, &RequestForm::takeOther);
    connect(m_signInState, &EmptyState::activated, this, [this] { Q_EMIT signInWanted(QString()); });
    connect(m_offer, &KeptDraftCard::continueWanted, this, &RequestForm::continueKept);
    connect(m_offer, &KeptDraftCard::discardWanted, this, &RequestForm::discardKept);
    connect(m_customer, &CustomerBand::backWanted, this, [this] { Q_EMIT placeWanted(Place::Customers); });
    connect(m_confirmation, &Confirmation::requestWanted, this, &RequestForm::requestWanted);
    connect(m_confirmation, &Confirmation::newRequestWanted, this, [this] {
        startWith({}, m_draft.customer); // still for the same customer
        focusFirst();
    });
    m_readAgain.setSingleShot(true);
    m_readAgain.setInterval(1000);
    connect(&m_readAgain, &QTimer::timeout, this, [this] {
        const Workspace::Hurry hurry(m_workspace);
        if (isVisible() && m_view == View::None)
            resume();
    });
    connect(&m_workspace, &Workspace::changed, this, &RequestForm::onChanged);
    connect(&m_workspace, &Workspace::accountChanged, this, &RequestForm::onAccountChanged);
}

void RequestForm::addStep(WizardStep* step)
{
    m_steps.append(step);
    contentLayout()->addWidget(step);
    sideLayout()->addWidget(step->side());
    connect(step, &WizardStep::edited, m_keeper, &DraftKeeper::noteEdit);
    connect(step, &WizardStep::fieldLeft, m_keeper, &DraftKeeper::keepUp);
    connect(step, &WizardStep::stepWanted, this, &RequestForm::showStep);
    connect(step, &WizardStep::placeWanted, this, &RequestForm::placeWanted);
    // Later: what is to be seen may have no place yet. Its bar, its step or its error was hidden until now.
    connect(step, &WizardStep::revealWanted, this, [this](QWidget* widget) { revealLater(widget); });
}

void RequestForm::complete()
{
    contentLayout()->addWidget(m_confirmation);
    setFooter(m_footer);
    showView(View::None);
    retranslate();
}

void RequestForm::setStepNames(const QStringList& names)
{
    m_stepNames = names;
    m_stepper->setSteps(names);
}

QString RequestForm::submitText() const { return tr("&Submit"); }

void RequestForm::showView(View view)
{
    m_view = view;
    m_signInState->setVisible(view == View::SignIn);
    m_customer->setCustomer(view == View::Steps || view == View::Filed ? m_draft.customer : QString());
    m_offer->setVisible(view == View::Offer);
    m_confirmation->setVisible(view == View::Filed);
    m_stepper->setVisible(view == View::Steps && stepCount() > 1);
    m_footer->setVisible(view == View::Steps);
    for (int step = 1; step <= stepCount(); ++step) {
        const bool shown = view == View::Steps && step == m_step;
        stepAt(step)->setVisible(shown);
        stepAt(step)->side()->setVisible(shown);
    }
    if (view != View::Steps)
        m_failed->hide();
    updateStepTexts();
    updateDraftLine();
}

// The file knows the steps 1 to 3: whoever was in a later one comes back to the third.
void RequestForm::setStep(int step)
{
    m_step = qBound(1, step, stepCount());
    m_draft.step = qMin(m_step, 3);
}

void RequestForm::showStep(int step)
{
    if (m_view != View::Steps || step < 1 || step > stepCount())
        return;
    setStep(step);
    m_keeper->noteEdit();
    m_keeper->flush();
    m_failed->hide();
    showView(View::Steps);
    stepAt(step)->refresh();
    focusFirst();
    showTop();
}

void RequestForm::updateStepTexts()
{
    if (m_view != View::Steps) {
        setSubtitle(QString()); // of what is filed, the bar speaks
        return;
    }
    m_stepper->setCurrent(m_step - 1);
    setSubtitle(stepCount() > 1 ? m_stepper->currentText() : QString());
    const bool isLast = m_step == stepCount();
    m_footer->backButton()->setVisible(m_step > 1);
    m_footer->setNextText(isLast ? submitText() : QString());
    m_footer->nextButton()->setObjectName(isLast ? QStringLiteral("submitButton") : QStringLiteral("nextButton"));
}

void RequestForm::focusFirst()
{
    switch (m_view) {
    case View::Steps: stepAt(m_step)->focusFirst(); return;
    case View::Offer: m_offer->focusFirst(); return;
    case View::Filed: m_confirmation->focusFirst(); return;
    case View::SignIn:
    case View::None: Page::focusFirst(); return;
    }
}

void RequestForm::onChanged()
{
    if (!m_workspace.account())
        return;
    if (m_view == View::Offer)
        refreshOffer();
    else if (m_view == View::Steps)
        stepAt(m_step)->refresh();
}

void RequestForm::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_view == View::None || m_view == View::SignIn)
        start();
}

void RequestForm::hideEvent(QHideEvent* event)
{
    m_keeper->flush();
    Page::hideEvent(event);
}

void RequestForm::retranslate()
{
    m_retry->setText(tr("Retry"));
    m_keepMine->setText(tr("Keep this text"));
    m_takeOther->setText(tr("Take the other"));
    m_signInState->setTexts(
        tr("Nobody is signed in."),
        m_portal == Portal::Microsoft365
            ? tr("An account of the organisation can file a request here, once the benefit is activated.")
            : tr("Any account can file a request here, with or without a role, once a support contract is linked to it."));
    m_signInState->setButtonText(tr("Sign in"));
    if (!m_conflict->isHidden())
        m_conflict->setMessage(tr("Another window saved a different draft."),
                               tr("Nothing is overwritten: keep this text, or take the other one."));
    m_customer->retranslate();
    m_offer->retranslate();
    m_confirmation->retranslate();
    for (WizardStep* step : std::as_const(m_steps))
        step->retranslate();
    updateStepTexts();
    updateDraftLine();
}
