#include "app/tour.h"

#include "app/tour_stage.h"
#include "model/workspace.h"
#include "ui/main_window.h"
#include "ui/window/workspace_view.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

class Tour
{
    Q_DECLARE_TR_FUNCTIONS(Tour)

public:
    Tour(TourStage& stage, MainWindow& window) : m_stage(stage), m_window(window) {}

    bool play(const QString& file)
    {
        m_stage.say(tr("First start: nothing is asked. With Try it, a training company opens; the tour uses a file of its own."));
        m_stage.goTo([&] { return m_window.openWorkspace(file); });
        activate();
        readIds();
        describeProblem();
        linkContract();
        submit();
        return !m_stage.isBroken();
    }

private:
    void activate()
    {
        m_stage.goTo([&] { return m_window.go(Place::SignIn); });
        m_stage.say(tr("Sign in: every account of the training company, with what it is good for."));
        m_stage.press(u"signIn-helpdesk@aurora.example"_s);
        m_stage.goTo([&] { return m_window.go(Place::TechnicalBenefits); });
        m_stage.say(tr("Technical benefits as Helpdesk agent: Activate is dimmed, and the page says who can activate."));
        m_stage.goTo([&] { return m_window.go(Place::SignIn); });
        m_stage.press(u"signIn-partner.admin@aurora.example"_s);
        m_stage.goTo([&] { return m_window.go(Place::TechnicalBenefits); });
        m_stage.say(tr("As MPN partner admin the same button can be pressed."));
        m_stage.press(u"activateButton"_s);
    }

    void readIds()
    {
        m_stage.say(tr("Activated: one Access ID and one Contract ID, masked until Show is pressed."));
        const QList<Contract> contracts = m_window.workspace()->organisation()->contracts;
        if (!contracts.isEmpty())
            m_contract = contracts.last();
        m_stage.goTo([&] { return m_window.go(Place::SignIn); });
        m_stage.press(u"signIn-engineer@aurora.example"_s);
    }

    void describeProblem()
    {
        m_stage.goTo([&] { return m_window.go(Place::NewRequest); });
        m_stage.choose(u"familyCombo"_s, u"Windows Server"_s);
        m_stage.choose(u"versionCombo"_s, u"2016"_s);
        m_stage.say(tr("Step 1: the chosen version is recent, and the page says until when."));
        m_stage.choose(u"categoryCombo"_s, tr("Network and authentication"));
        m_stage.choose(u"problemCombo"_s, tr("Name resolution (DNS)"));
        m_stage.type(u"titleEdit"_s, tr("The DNS server does not answer after the nightly restart"));
        m_stage.type(
            u"descriptionEdit"_s,
            tr("Since Monday, after the restart at 2:00, the DNS service is running but does not resolve internal names."));
        m_stage.say(tr("Step 1 is complete. The draft is kept while one types."));
        m_stage.press(u"nextButton"_s);
    }

    void linkContract()
    {
        m_stage.say(tr("Step 2: this account has linked no contract yet, so there is no plan."));
        m_stage.open(u"purchaseSection"_s);
        m_stage.press(u"addContractButton"_s);
        m_stage.type(u"accessIdEdit"_s, m_contract.accessId);
        m_stage.type(u"contractIdEdit"_s, m_contract.contractId);
        m_stage.say(tr("Add Contract: both IDs, once for each account."));
        m_stage.press(u"addButton"_s);
        m_stage.close(u"purchaseSection"_s); // so that the plan and the unavailable one are seen at once
        m_stage.open(u"unavailableSection"_s);
        m_stage.show(u"unavailableSection"_s);
        m_stage.say(tr("The plan is there with its incidents remaining; the Signature plan is for cloud products only."));
        m_stage.press(u"nextButton"_s);
    }

    void submit()
    {
        m_stage.press(u"severityC"_s);
        m_stage.type(u"contactNameEdit"_s, u"Elena Ricciardi"_s);
        m_stage.say(tr("Step 3: severity, contact, and everything once more before Submit."));
        m_stage.press(u"submitButton"_s);
        m_stage.say(tr("Filed: the request number, one incident used, nineteen left."));
        m_stage.press(u"seeRequestButton"_s);
        m_stage.say(tr("Requests: the new one with its history."));
    }

    TourStage& m_stage;
    MainWindow& m_window;
    Contract m_contract;
};

} // namespace

bool playMainJob(TourStage& stage, MainWindow& window, const QString& workspaceFile)
{
    return Tour(stage, window).play(workspaceFile);
}
