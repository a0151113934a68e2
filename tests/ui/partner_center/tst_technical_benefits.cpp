#include "tests/ui/partner_center/opened_benefits.h"

#include "tests/support/invariants.h"
#include "ui/home/home_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/reason_line.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestTechnicalBenefits : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void showsEachStateOfThePage_data();
    void showsEachStateOfThePage();
    void roleActivatesAndSeesBothIds();
    void spaceOnTheButtonActivatesToo();
    void withoutTheRoleTheReasonNamesWhoCan();
    void rowOfTheReasonSignsInAndLeadsToActivate();
    void organisationWithoutSuchARoleIsTold();
    void drillBeginsWithTheEditionsProduct();
    void homeBeginsTheSameDrill();
    void linkedAccountIsToldThatItIsDone();
};

void TestTechnicalBenefits::showsEachStateOfThePage_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("signIn");
    QTest::addColumn<QStringList>("seen"); // objects
    QTest::addColumn<QStringList>("unseen");
    QTest::addColumn<QString>("message"); // the portal's own words
    const QStringList rows{u"benefitsTable"_s, u"printButton"_s};
    const auto row = [](const char* name, const char* scenario, const QString& signIn, const QStringList& seen,
                        const QStringList& unseen, const QString& message = {}) {
        QTest::newRow(name) << QString::fromLatin1(scenario) << signIn << seen << unseen << message;
    };
    row("nobody is asked to sign in", "gold-hybrid", {}, {u"signInState"_s},
        rows + QStringList{u"portalMessage"_s, u"activateButton"_s});
    row("only CSP is not authorized", "gold-hybrid", u"sales@aurora.example"_s, {u"portalMessage"_s, u"whoSees"_s},
        rows + QStringList{u"signInState"_s}, u"You are not authorized for this action"_s);
    row("no association is not authorized", "activated", u"engineer.private@mail.example"_s, {u"whoSees"_s},
        rows + QStringList{u"accessId"_s}, u"You are not authorized for this action"_s);
    row("no offer has no benefits", "no-offers", globalAdmin, {u"portalMessage"_s, u"whoSees"_s},
        rows + QStringList{u"activateButton"_s}, u"Looks like you don't have any benefits yet"_s);
    row("ended offer has no benefits", "expired", globalAdmin, {u"whoSees"_s}, rows + QStringList{u"accessId"_s},
        u"Looks like you don't have any benefits yet"_s);
    row("helpdesk sees the rows", "gold-hybrid", helpdesk, rows + QStringList{u"activateButton"_s, u"activateReason"_s},
        {u"portalMessage"_s, u"signInState"_s, u"accessId"_s, u"newRequestButton"_s});
    row("partner admin may activate", "gold-hybrid", partnerAdmin, rows + QStringList{u"activateButton"_s},
        {u"activateReason"_s, u"accessId"_s});
    row("activated shows the IDs", "activated", adminAgent,
        rows + QStringList{u"accessId"_s, u"contractId"_s, u"newRequestButton"_s},
        {u"activateButton"_s, u"activateReason"_s, u"otherAccountButton"_s});
    row("renewal window goes on", "renewal", u"engineer@aurora.example"_s, rows + QStringList{u"accessId"_s},
        {u"portalMessage"_s});
}

void TestTechnicalBenefits::showsEachStateOfThePage()
{
    QFETCH(QString, scenario);
    QFETCH(QString, signIn);
    QFETCH(QStringList, seen);
    QFETCH(QStringList, unseen);
    QFETCH(QString, message);
    const OpenedBenefits opened(make(scenario), signIn);
    for (const QString& name : seen)
        QVERIFY2(opened.sees(name), qPrintable(name));
    for (const QString& name : unseen)
        QVERIFY2(!opened.sees(name), qPrintable(name));
    QCOMPARE(opened.bar(u"portalMessage"_s), message);
}

void TestTechnicalBenefits::roleActivatesAndSeesBothIds()
{
    const OpenedBenefits opened(make(u"gold-hybrid"_s), partnerAdmin);
    auto* button = opened.find<Button>(u"activateButton"_s);
    QVERIFY(button->isEnabled());
    opened.click(button);
    const QList<Contract> contracts = opened.workspace->organisation()->contracts;
    QCOMPARE(contracts.size(), 1);
    QVERIFY(!button->isVisible());
    const QList<MaskedId*> ids = opened.ids();
    QCOMPARE(ids.size(), 2);
    QCOMPARE(ids.at(0)->id(), contracts.constFirst().accessId);
    QCOMPARE(ids.at(1)->id(), contracts.constFirst().contractId);
    QVERIFY(!ids.at(0)->isShown());
    QVERIFY(opened.window.focusWidget() == ids.at(0)->showButton());
    QCOMPARE(opened.bar(u"activatedBar"_s), u"Benefits activated. Every account that sees this page also sees both IDs."_s);
    QCOMPARE(lastAnnouncement(opened.page), opened.bar(u"activatedBar"_s));
    opened.click(ids.at(0)->showButton());
    QCOMPARE(ids.at(0)->field()->text(), contracts.constFirst().accessId);
}

void TestTechnicalBenefits::spaceOnTheButtonActivatesToo()
{
    const OpenedBenefits opened(make(u"gold-hybrid"_s), globalAdmin);
    opened.find<Button>(u"activateButton"_s)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(opened.find<Button>(u"activateButton"_s), Qt::Key_Space);
    QTRY_COMPARE(opened.ids().size(), 2);
}

void TestTechnicalBenefits::withoutTheRoleTheReasonNamesWhoCan()
{
    const OpenedBenefits opened(make(u"gold-hybrid"_s), helpdesk);
    auto* button = opened.find<Button>(u"activateButton"_s);
    QVERIFY(!button->isEnabled());
    const QString reason = u"Activate needs the role Global admin or MPN partner admin."_s;
    QCOMPARE(button->toolTip(), reason);
    QCOMPARE(button->accessibleDescription(), reason);
    auto* line = opened.find<ReasonLine>(u"activateReason"_s);
    QCOMPARE(line->reason(), reason);
    const QSet<QString> words = wordsUnder(line);
    QVERIFY(words.contains(u"You are signed in as Helpdesk agent. These accounts of Aurora Sistemi can activate:"_s));
    for (const QString& word : {globalAdmin, partnerAdmin, u"Global admin"_s, u"MPN partner admin"_s})
        QVERIFY2(words.contains(word), qPrintable(word));
    QVERIFY(!words.contains(adminAgent));
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(opened.workspace->organisation()->contracts.isEmpty());
    QVERIFY(brokenInvariants(m_path).isEmpty());
}

void TestTechnicalBenefits::rowOfTheReasonSignsInAndLeadsToActivate()
{
    const OpenedBenefits opened(make(u"gold-hybrid"_s), helpdesk);
    LinkButton* link = nullptr;
    const QList<LinkButton*> links = opened.find<ReasonLine>(u"activateReason"_s)->findChildren<LinkButton*>();
    for (LinkButton* candidate : links)
        if (candidate->accessibleDescription() == partnerAdmin)
            link = candidate;
    QVERIFY(link);
    link->setFocus();
    opened.click(link);
    QTRY_COMPARE(opened.workspace->account()->signIn, partnerAdmin);
    QVERIFY(!opened.sees(u"activateReason"_s));
    auto* button = opened.find<Button>(u"activateButton"_s);
    QVERIFY(button->isEnabled());
    QVERIFY(opened.window.focusWidget() == button);
}

void TestTechnicalBenefits::organisationWithoutSuchARoleIsTold()
{
    Organisation own;
    own.name = u"Corvo"_s;
    own.partnerId = u"9900009"_s;
    own.country = u"IT"_s;
    Account account;
    account.signIn = u"only@corvo.example"_s;
    account.displayName = u"Only"_s;
    account.mpn = true;
    own.accounts = {account};
    Offer offer = make(u"gold-hybrid"_s)->organisations().constFirst().offers.constFirst();
    offer.start = QDate::currentDate().addDays(-10);
    offer.end = QDate::currentDate().addDays(100);
    own.offers = {offer};
    auto created = Workspace::createOwn(m_folder->filePath(u"own.vantaggi"_s), own, u"mpn-2021"_s, testCatalogue());
    QVERIFY(created);
    const OpenedBenefits opened(std::move(*created), account.signIn);
    QVERIFY(!opened.find<Button>(u"activateButton"_s)->isEnabled());
    const auto* line = opened.find<ReasonLine>(u"activateReason"_s);
    QVERIFY(line->isVisible());
    QCOMPARE(line->accessibleDescription(), u"No account of Corvo holds one of these roles. A Global admin can assign them."_s);
}

void TestTechnicalBenefits::drillBeginsWithTheEditionsProduct()
{
    const OpenedBenefits opened(make(u"activated"_s), adminAgent);
    QSignalSpy wanted(opened.page, &TechnicalBenefitsPage::drillWanted);
    auto* drill = opened.find<LinkButton>(u"drillButton"_s);
    QCOMPARE(drill->text(), u"Read it with Windows 10"_s);
    opened.click(drill);
    QVERIFY(opened.workspace->setEdition(u"maicpp-2023"_s));
    settle();
    QCOMPARE(drill->text(), u"Read it with Windows 11"_s);
    opened.click(drill);
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.at(0).constFirst().toString(), u"windows-10"_s);
    QCOMPARE(wanted.at(1).constFirst().toString(), u"windows-11"_s);
}

void TestTechnicalBenefits::homeBeginsTheSameDrill()
{
    const auto workspace = make(u"activated"_s);
    HomePage home(*workspace);
    QSignalSpy drill(&home, &HomePage::drillWanted);
    QSignalSpy place(&home, &HomePage::placeWanted);
    home.findChild<Button*>(u"step5Button"_s)->click();
    QCOMPARE(drill.size(), 1);
    QCOMPARE(drill.constFirst().constFirst().toString(), u"windows-10"_s);
    QVERIFY(place.isEmpty());
}

void TestTechnicalBenefits::linkedAccountIsToldThatItIsDone()
{
    const OpenedBenefits opened(make(u"activated"_s), adminAgent);
    QVERIFY(wordsUnder(opened.page).contains(u"Once for each account, with both IDs"_s));
    QVERIFY(wordsUnder(opened.page).contains(u"The plan is offered at step 2"_s)); // a colleague's requests are not its own
    QVERIFY(!HomePage::isDone(HomePage::Step::Ask, *opened.workspace));
    QVERIFY(opened.workspace->signInAs(u"engineer@aurora.example"_s));
    settle();
    QVERIFY(wordsUnder(opened.page).contains(u"Done for this account"_s));
    QVERIFY(!wordsUnder(opened.page).contains(u"The plan is offered at step 2"_s));
    QVERIFY(HomePage::isDone(HomePage::Step::Ask, *opened.workspace));
    opened.workspace->signOut();
    QVERIFY(!HomePage::isDone(HomePage::Step::Ask, *opened.workspace));
    QVERIFY(opened.workspace->signInAs(u"engineer@aurora.example"_s));
    settle();
    QSignalSpy wanted(opened.page, &TechnicalBenefitsPage::placeWanted);
    opened.click(opened.find<Button>(u"newRequestButton"_s));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().value<Place>(), Place::NewRequest);
}

QTEST_MAIN(TestTechnicalBenefits)
#include "tst_technical_benefits.moc"
