#include "opened_window.h"

#include "model/wording.h"
#include "ui/partner_center/customers_page.h"
#include "ui/request/customer_band.h"
#include "ui/request/request_form.h"
#include "ui/widgets/plan_card.h"
#include "ui/widgets/reason_line.h"
#include "ui/widgets/searchable_combo.h"
#include "ui/widgets/text_edit.h"
#include "ui/window/navigation.h"
#include "ui/window/workspace_view.h"

#include <QLabel>
#include <QLineEdit>
#include <QtTest>

using namespace Qt::StringLiterals;

static const QString agent = u"admin.agent@aurora.example"_s;

// CSP > Customers > a customer > Service Management > New request > a workload (rules.md D8), in the whole window.
class TestCspRoute : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        allowOnlyOffscreenWarnings();
        m_opened.emplace();
    }
    void cleanup() { m_opened.reset(); }

    void aRequestIsFiledForACustomer_data();
    void aRequestIsFiledForACustomer();
    void whoMayNotActForCustomersReadsWhy_data();
    void whoMayNotActForCustomersReadsWhy();
    void anIndirectResellerCannotOpenAzure();
    void theBandLeadsBackToTheCustomers();
    void aPortalOpenedDirectlyIsTheOwnOrganisations();

private:
    void goToCustomers(const QString& scenario, const QString& signIn)
    {
        m_opened->open(scenario);
        if (!signIn.isEmpty())
            view()->signInAs(signIn);
        QVERIFY(m_opened->window->go(Place::Customers));
        settle();
    }
    void openWorkload(Portal portal)
    {
        m_opened->click(u"customer-1"_s);
        click(view()->page(), u"newRequestButton"_s);
        click(view()->page(), u"workload-%1"_s.arg(codeOf(portal)));
    }
    static void click(QWidget* page, const QString& name)
    {
        auto* button = page->findChild<QAbstractButton*>(name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }
    void fillForm(const QString& product)
    {
        QWidget* page = view()->page();
        auto* service = page->findChild<SearchableCombo*>(u"serviceCombo"_s);
        QVERIFY(service);
        service->setCurrentId(product);
        Q_EMIT service->idChosen(product);
        page->findChild<QLineEdit*>(u"titleEdit"_s)->setText(u"Mail is late"_s);
        page->findChild<TextEdit*>(u"descriptionEdit"_s)->setPlainText(u"Since Monday, for every sender."_s);
        settle();
    }
    WorkspaceView* view() const { return m_opened->window->view(); }
    Workspace& workspace() const { return *m_opened->window->workspace(); }

    std::optional<OpenedWindow> m_opened;
};

void TestCspRoute::aRequestIsFiledForACustomer_data()
{
    QTest::addColumn<Portal>("portal");
    QTest::addColumn<QString>("product");
    QTest::newRow("Microsoft 365") << Portal::Microsoft365 << u"exchange-online"_s;
    QTest::newRow("Power Platform") << Portal::PowerPlatform << u"power-apps"_s;
    QTest::newRow("Business Central, which has no portal of its own")
        << Portal::PowerPlatform << u"dynamics-365-business-central"_s;
    QTest::newRow("Lifecycle Services") << Portal::Lcs << u"dynamics-365-finance"_s;
}

void TestCspRoute::aRequestIsFiledForACustomer()
{
    QFETCH(Portal, portal);
    QFETCH(QString, product);
    goToCustomers(u"csp-direct"_s, agent);
    openWorkload(portal);
    QCOMPARE(view()->place(), *newRequestPlaceOf(portal));
    auto* band = view()->page()->findChild<CustomerBand*>();
    QVERIFY(band && band->isVisible());
    QVERIFY(band->text().contains(u"Fabbrica Nord"_s));
    // The contact is the partner's, not the customer's.
    QCOMPARE(view()->page()->findChild<QLineEdit*>(u"emailEdit"_s)->text(), agent);
    fillForm(product);
    auto* plan = view()->page()->findChild<PlanCard*>(u"planCard_csp"_s);
    QVERIFY(plan && plan->isVisible());
    QTest::mouseClick(plan, Qt::LeftButton);
    click(view()->page(), u"submitButton"_s);
    const auto requests = workspace().requests({});
    QCOMPARE(requests->total, 1);
    const SupportRequest& request = requests->requests.first();
    QCOMPARE(request.asked.customer, u"Fabbrica Nord"_s);
    QCOMPARE(request.asked.portal, portal);
    QCOMPARE(request.asked.email, agent);
    QCOMPARE(request.planName, u"Cloud Solution Provider"_s);
    QCOMPARE(request.consumed, 0);
    QVERIFY(band->isVisible()); // filed: still for whom
}

void TestCspRoute::whoMayNotActForCustomersReadsWhy_data()
{
    QTest::addColumn<QString>("signIn");
    QTest::addColumn<QList<Reason>>("reasons");
    QTest::newRow("no CSP association") << u"engineer@aurora.example"_s << QList{Reason::CspRequired, Reason::AdminAgentRequired};
    QTest::newRow("another role") << u"helpdesk@aurora.example"_s << QList{Reason::AdminAgentRequired};
}

void TestCspRoute::whoMayNotActForCustomersReadsWhy()
{
    QFETCH(QString, signIn);
    QFETCH(QList<Reason>, reasons);
    goToCustomers(u"csp-direct"_s, signIn);
    auto* why = view()->page()->findChild<ReasonLine*>(u"whyNotReason"_s);
    QVERIFY(why && why->isVisible());
    for (Reason reason : std::as_const(reasons))
        QVERIFY2(why->reason().contains(wording::textOf(reason)), qPrintable(why->reason()));
    QVERIFY(!m_opened->find(u"customer-1"_s)); // nor does it learn their names
    const QList<QAbstractButton*> rows = why->findChildren<QAbstractButton*>();
    const auto helper = std::find_if(rows.begin(), rows.end(), [](const QAbstractButton* b) { return b->isVisible(); });
    QVERIFY(helper != rows.end());
    QTest::mouseClick(*helper, Qt::LeftButton); // the account that may
    settle();
    QCOMPARE(workspace().account()->signIn, agent);
    QVERIFY(m_opened->find(u"customer-1"_s));
}

void TestCspRoute::anIndirectResellerCannotOpenAzure()
{
    goToCustomers(u"csp-indirect"_s, agent);
    m_opened->click(u"customer-1"_s);
    click(view()->page(), u"newRequestButton"_s);
    auto* azure = view()->page()->findChild<QAbstractButton*>(u"workload-azure"_s);
    QVERIFY(azure && azure->isVisible() && !azure->isEnabled());
    auto* why = view()->page()->findChild<ReasonLine*>(u"whyNot-azure"_s);
    QVERIFY(why && why->isVisible());
    QCOMPARE(why->reason(), wording::textOf(Reason::IndirectReseller));
    QVERIFY(view()->page()->findChild<QAbstractButton*>(u"workload-lcs"_s)->isEnabled());
}

void TestCspRoute::theBandLeadsBackToTheCustomers()
{
    goToCustomers(u"csp-direct"_s, agent);
    openWorkload(Portal::Lcs);
    click(view()->page(), u"backToCustomersButton"_s);
    QCOMPARE(view()->place(), Place::Customers);
    QCOMPARE(static_cast<CustomersPage*>(view()->page())->customer(), u"Fabbrica Nord"_s);
    click(view()->page(), u"backToCustomersButton"_s);
    QVERIFY(m_opened->find(u"customer-3"_s)->isVisible());
}

void TestCspRoute::aPortalOpenedDirectlyIsTheOwnOrganisations()
{
    goToCustomers(u"csp-direct"_s, agent);
    openWorkload(Portal::PowerPlatform);
    QVERIFY(m_opened->window->go(Place::Customers));
    QVERIFY(m_opened->window->go(Place::PowerPlatform));
    settle();
    QVERIFY(!view()->page()->findChild<CustomerBand*>()->isVisible());
    fillForm(u"dynamics-365-business-central"_s);
    click(view()->page(), u"submitButton"_s);
    QCOMPARE(workspace().requests({})->total, 0); // only the CSP partner may ask, in a customer's context
    const QList<QLabel*> labels = view()->page()->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text().contains(wording::textOf(Reason::CspPartnerOnly));
    }));
}

QTEST_MAIN(TestCspRoute)
#include "tst_csp_route.moc"
