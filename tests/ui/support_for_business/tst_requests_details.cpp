#include "tests/ui/support_for_business/opened_requests.h"

#include "model/wording.h"
#include "tests/support/file_holder.h"
#include "tests/support/invariants.h"
#include "ui/support_for_business/request_details.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/reason_line.h"
#include "ui/widgets/segmented.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestRequestsDetails : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void chosenRequestIsShownWithItsHistory();
    void arrowKeysMoveTheDetails();
    void aClickBringsTheDetailsIntoView();
    void closingSaysAndDoesWhatItsReasonMeans_data();
    void closingSaysAndDoesWhatItsReasonMeans();
    void reasonChosenForOneIsNotKeptForTheNext();
    void closedElsewhereIsRefusedWithABar();
    void heldFileIsSaidAndChangesNothing();
    void nobodySignedInIsToldAndCanSignIn();
    void requestOfAnotherOrganisationCannotBeClosed();
    void askedForRequestIsShownThroughAnyFilter();
    void askedForRequestIsShownWithHeadingAndList();
    void unknownRequestChoosesNothing();
};

void TestRequestsDetails::chosenRequestIsShownWithItsHistory()
{
    const OpenedRequests opened(make(u"activated"_s));
    opened.choose(6);
    const auto request = opened.workspace->request(opened.number(6));
    QVERIFY(request);
    QVERIFY(opened.showsDetailsOf(request->number));
    const QSet<QString> words = wordsUnder(opened.find<RequestDetails>());
    QCOMPARE(request->history.size(), 3);
    for (const QString& word :
         {request->asked.title, request->asked.description, request->planName, request->asked.contactName, request->asked.email,
          wording::textOf(*request->asked.severity), wording::textOf(request->asked.portal), u"History"_s,
          wording::textOf(RequestEvent::Kind::Opened), wording::textOf(RequestEvent::Kind::Consumed),
          wording::textOf(RequestEvent::Kind::Closed), u"%1, by %2"_s.arg(wording::dateText(request->opened), request->openedBy),
          u"%1, %2"_s.arg(wording::dateText(request->closed), wording::textOf(*request->closeReason))})
        QVERIFY2(words.contains(word), qPrintable(word));
    QVERIFY(!opened.sees(u"closeRequestButton"_s)); // a closed request stays closed
}

void TestRequestsDetails::arrowKeysMoveTheDetails()
{
    const OpenedRequests opened(make(u"activated"_s));
    opened.choose(0);
    QTest::keyClick(opened.table, Qt::Key_Down);
    settle();
    QCOMPARE(opened.chosen(), opened.number(1));
    QVERIFY(opened.showsDetailsOf(opened.number(1)));
}

// Below a list that fills the view; the arrow keys only walk through the list, which stays where it is.
void TestRequestsDetails::aClickBringsTheDetailsIntoView()
{
    OpenedRequests opened(make(u"activated"_s));
    opened.window.resize(1280, 520);
    settle();
    auto* details = opened.find<RequestDetails>();
    const auto isSeen = [&] {
        const QRect head(details->mapTo(&opened.window, QPoint()), QSize(10, 40));
        return opened.window.rect().contains(head);
    };
    opened.table->setFocus();
    QTest::keyClick(opened.table, Qt::Key_Down);
    settle();
    QVERIFY(details->isVisible() && !isSeen());
    const QRect row = opened.table->visualRect(opened.table->model()->index(1, 0));
    QTest::mouseClick(opened.table->viewport(), Qt::LeftButton, {}, row.center());
    settle();
    QVERIFY(isSeen());
}

void TestRequestsDetails::closingSaysAndDoesWhatItsReasonMeans_data()
{
    QTest::addColumn<CloseReason>("reason");
    QTest::addColumn<QString>("consequence");
    QTest::addColumn<QString>("said");
    QTest::addColumn<int>("remaining");
    QTest::newRow("solved keeps the incident used")
        << CloseReason::Solved << u"Its incident stays used. A closed request stays closed."_s << u"Its incident stays used."_s
        << 17;
    QTest::newRow("a duplicate gives it back")
        << CloseReason::Duplicate << u"Its incident comes back. A closed request stays closed."_s
        << u"Its incident is back: 18 incidents remaining."_s << 18;
    QTest::newRow("a product bug gives it back")
        << CloseReason::ProductBug << u"Its incident comes back. A closed request stays closed."_s
        << u"Its incident is back: 18 incidents remaining."_s << 18;
}

void TestRequestsDetails::closingSaysAndDoesWhatItsReasonMeans()
{
    QFETCH(CloseReason, reason);
    QFETCH(QString, consequence);
    QFETCH(QString, said);
    QFETCH(int, remaining);
    const OpenedRequests opened(make(u"activated"_s));
    opened.choose(0);
    const QString number = opened.number(0);
    opened.click(opened.find<ChoiceRow>(u"closeReason"_s)->buttonOf(codeOf(reason)));
    QVERIFY(wordsUnder(opened.page).contains(consequence)); // before it is done
    QCOMPARE(opened.workspace->request(number)->state, RequestState::Open);
    opened.click(opened.find<Button>(u"closeRequestButton"_s));
    const auto request = opened.workspace->request(number);
    QCOMPARE(request->state, RequestState::Closed);
    QCOMPARE(*request->closeReason, reason);
    QCOMPARE(opened.workspace->linkedContracts().constFirst().entitlement(Benefit::ProductSupport)->remaining().value(),
             remaining);
    QCOMPARE(opened.bar(), QString(u"Request "_s + number + u" is closed. " + said));
    QCOMPARE(lastAnnouncement(opened.page), opened.bar());
    QVERIFY(!opened.sees(u"closeRequestButton"_s));
    QVERIFY(opened.table->hasFocus());
    QCOMPARE(opened.chosen(), number);
    QCOMPARE(opened.table->model()->index(0, RequestListModel::State).data().toString(), u"Closed"_s);
    QCOMPARE(wordsUnder(opened.find<RequestDetails>()).contains(u"1, given back"_s), refunds(reason));
    QVERIFY(brokenInvariants(m_path).isEmpty());
}

void TestRequestsDetails::reasonChosenForOneIsNotKeptForTheNext()
{
    const OpenedRequests opened(make(u"activated"_s));
    opened.choose(0);
    auto* reasons = opened.find<ChoiceRow>(u"closeReason"_s);
    opened.click(reasons->buttonOf(codeOf(CloseReason::ProductBug)));
    QVERIFY(opened.workspace->advanceToday(1)); // the same one, read anew
    QCOMPARE(reasons->currentId(), codeOf(CloseReason::ProductBug));
    opened.choose(1);
    QCOMPARE(reasons->currentId(), codeOf(CloseReason::Solved));
    QVERIFY(wordsUnder(opened.page).contains(u"Its incident stays used. A closed request stays closed."_s));
}

void TestRequestsDetails::closedElsewhereIsRefusedWithABar()
{
    const OpenedRequests opened(make(u"activated"_s));
    opened.choose(0);
    const auto other = openWorkspace(m_path);
    QVERIFY(other->signInAs(OpenedRequests::engineer));
    QVERIFY(other->close(opened.number(0), CloseReason::Solved));
    opened.close(CloseReason::Duplicate);
    QVERIFY2(opened.bar().contains(u"already closed"_s), qPrintable(opened.bar()));
    QCOMPARE(*opened.workspace->request(opened.number(0))->closeReason, CloseReason::Solved);
    QVERIFY(!opened.sees(u"closeRequestButton"_s));
    QVERIFY(opened.workspace->signInAs(u"helpdesk@aurora.example"_s));
    QCOMPARE(opened.bar(), QString());
}

void TestRequestsDetails::heldFileIsSaidAndChangesNothing()
{
    const OpenedRequests opened(make(u"activated"_s));
    opened.choose(0);
    opened.workspace->setPatience(std::chrono::milliseconds(1));
    {
        const FileHolder holder(m_path);
        opened.close(CloseReason::Solved);
        QVERIFY(opened.bar().startsWith(wording::titleOf(Failure{Failure::Kind::Locked, {}, {}})));
        QVERIFY(opened.sees(u"closeRequestButton"_s));
    }
    QCOMPARE(opened.workspace->request(opened.number(0))->state, RequestState::Open);
    opened.close(CloseReason::Solved);
    QCOMPARE(opened.workspace->request(opened.number(0))->state, RequestState::Closed);
}

void TestRequestsDetails::nobodySignedInIsToldAndCanSignIn()
{
    const OpenedRequests opened(make(u"activated"_s), QString());
    QCOMPARE(opened.rows(), 7);
    opened.choose(0);
    QVERIFY(!opened.find<Button>(u"closeRequestButton"_s)->isEnabled());
    QCOMPARE(opened.find<Button>(u"closeRequestButton"_s)->toolTip(), u"Nobody is signed in."_s);
    auto* line = opened.find<ReasonLine>(u"closeRefusal"_s);
    QVERIFY(line->isVisible());
    QCOMPARE(line->reason(), u"Nobody is signed in."_s);
    QSignalSpy wanted(opened.page, &RequestsPage::signInWanted);
    opened.click(line->findChild<LinkButton*>());
    QCOMPARE(wanted.size(), 1);
    QVERIFY(opened.workspace->signInAs(OpenedRequests::engineer));
    settle();
    QVERIFY(!line->isVisible());
    QVERIFY(opened.find<Button>(u"closeRequestButton"_s)->isEnabled());
}

void TestRequestsDetails::requestOfAnotherOrganisationCannotBeClosed()
{
    auto workspace = make(u"two-organisations"_s);
    QVERIFY(workspace->signInAs(u"global.admin@borea.example"_s));
    const Contract contract = workspace->organisation()->contracts.constFirst();
    QVERIFY(workspace->signInAs(u"engineer@borea.example"_s));
    if (workspace->linkedContracts().isEmpty())
        QVERIFY(workspace->link(contract.accessId, contract.contractId, Portal::SupportForBusiness));
    const QString number = fileOne(*workspace, u"Of Borea"_s);
    const OpenedRequests opened(std::move(workspace), u"helpdesk@aurora.example"_s);
    opened.choose(0);
    QVERIFY(opened.showsDetailsOf(number));
    auto* button = opened.find<Button>(u"closeRequestButton"_s);
    QVERIFY(button->isVisible() && !button->isEnabled());
    const auto* line = opened.find<ReasonLine>(u"closeRefusal"_s);
    QVERIFY(line->isVisible());
    QCOMPARE(line->reason(), u"This request belongs to another organisation."_s);
    QCOMPARE(button->accessibleDescription(), line->reason());
    QVERIFY(!opened.find<ChoiceRow>(u"closeReason"_s)->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(opened.workspace->request(number)->state, RequestState::Open);
}

void TestRequestsDetails::askedForRequestIsShownThroughAnyFilter()
{
    const OpenedRequests opened(make(u"renewal"_s));
    const QString number = opened.number(17);
    opened.type(u"zzz"_s);
    opened.chooseState(u"Waiting"_s);
    opened.page->showRequest(number);
    settle();
    QCOMPARE(opened.rows(), 19);
    QCOMPARE(opened.chosen(), number);
    QVERIFY(opened.showsDetailsOf(number));
    QVERIFY(opened.table->viewport()->rect().intersects(opened.table->visualRect(opened.table->currentIndex())));
}

void TestRequestsDetails::askedForRequestIsShownWithHeadingAndList()
{
    OpenedRequests opened(make(u"activated"_s));
    opened.window.resize(1280, 620);
    settle();
    opened.page->showRequest(opened.number(0));
    settle();
    QCOMPARE(opened.chosen(), opened.number(0));
    QCOMPARE(opened.page->findChild<QScrollArea*>()->verticalScrollBar()->value(), 0);
    const QRect row = opened.table->visualRect(opened.table->currentIndex());
    QVERIFY(opened.window.rect().contains(QRect(opened.table->viewport()->mapTo(&opened.window, row.topLeft()), row.size())));
}

void TestRequestsDetails::unknownRequestChoosesNothing()
{
    const OpenedRequests opened(make(u"activated"_s));
    opened.choose(0);
    opened.page->showRequest(u"2106170000000000"_s);
    settle();
    QCOMPARE(opened.chosen(), QString());
    QVERIFY(!opened.find<RequestDetails>()->isVisible());
    QCOMPARE(opened.rows(), 7);
}

QTEST_MAIN(TestRequestsDetails)
#include "tst_requests_details.moc"
