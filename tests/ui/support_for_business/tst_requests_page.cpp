#include "app/languages.h"
#include "model/request_list_model.h"
#include "model/wording.h"
#include "tests/support/invariants.h"
#include "tests/support/workspaces.h"
#include "tests/ui/page_words.h"
#include "ui/support_for_business/request_details.h"
#include "ui/support_for_business/requests_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/reason_line.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/table.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTextDocument>
#include <QtTest>

using namespace Qt::StringLiterals;

static const QString engineer = u"engineer@aurora.example"_s;

// The page in a window, on a workspace of its own.
class OpenedRequests
{
public:
    explicit OpenedRequests(std::unique_ptr<Workspace> opened, const QString& signIn = engineer, int width = 1280)
        : workspace(std::move(opened))
    {
        if (!signIn.isEmpty() && !workspace->signInAs(signIn))
            qFatal("no such account");
        page = new RequestsPage(*workspace);
        auto* row = new QHBoxLayout(&window);
        row->setContentsMargins(0, 0, 0, 0);
        auto* navigation = new QWidget;
        navigation->setFixedWidth(scaled(width * 100 / zoom() < 900 ? 52 : 232));
        row->addWidget(navigation);
        row->addWidget(page, 1);
        window.resize(width, 1400);
        window.show();
        window.activateWindow();
        settle();
        table = page->findChild<Table*>(u"requestsTable"_s);
        search = page->findChild<LineEdit*>(u"filterEdit"_s);
    }

    template <class T> T* find(const QString& name = QString()) const { return page->findChild<T*>(name); }
    bool sees(const QString& name) const
    {
        const auto* widget = page->findChild<QWidget*>(name);
        return widget && widget->isVisible();
    }
    void click(QWidget* widget) const
    {
        QVERIFY(widget && widget->isVisible());
        QTest::mouseClick(widget, Qt::LeftButton);
        settle();
    }
    void choose(int row) const
    {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(row, 0)).center());
        settle();
    }
    void type(const QString& text) const
    {
        for (const QChar character : text) // not keyClicks(): it knows no letter with an accent
            QTest::sendKeyEvent(QTest::Click, search, Qt::Key_A, QString(character), Qt::NoModifier);
        settle();
    }
    void chooseState(const QString& word) const
    {
        const QList<QAbstractButton*> buttons = find<Segmented>(u"stateFilter"_s)->findChildren<QAbstractButton*>();
        for (QAbstractButton* button : buttons)
            if (button->text() == word)
                return click(button);
        QFAIL("no such state");
    }
    void close(CloseReason reason) const
    {
        click(find<ChoiceRow>(u"closeReason"_s)->buttonOf(codeOf(reason)));
        click(find<Button>(u"closeRequestButton"_s));
    }
    int rows() const { return table->isVisible() ? table->model()->rowCount() : 0; }
    QString number(int row) const { return table->model()->index(row, 0).data().toString(); }
    QString chosen() const
    {
        const QModelIndexList selected = table->selectionModel()->selectedRows();
        return selected.isEmpty() ? QString() : selected.constFirst().data(RequestListModel::NumberRole).toString();
    }
    bool showsDetailsOf(const QString& request) const
    {
        const auto* details = find<RequestDetails>();
        return details->isVisible() && wordsUnder(details).contains(u"Request %1"_s.arg(request));
    }
    QString bar(const QString& name = u"resultBar"_s) const
    {
        const auto* found = page->findChild<MessageBar*>(name);
        return found->isVisible() ? found->text() : QString();
    }

    std::unique_ptr<Workspace> workspace;
    QWidget window;
    RequestsPage* page;
    Table* table;
    LineEdit* search;
};

class TestRequestsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void listsEverythingNewestFirst();
    void nothingFiledLeadsToANewRequest();
    void typingFilters_data();
    void typingFilters();
    void statesFilter();
    void filterThatHidesAllCanBeCleared();
    void filterThatHidesTheChosenOneSelectsNothing();
    void chosenRequestIsShownWithItsHistory();
    void arrowKeysMoveTheDetails();
    void changeElsewhereKeepsSelectionAndScroll_data();
    void changeElsewhereKeepsSelectionAndScroll();
    void listAtItsBeginningShowsWhatIsNew();
    void closingSaysAndDoesWhatItsReasonMeans_data();
    void closingSaysAndDoesWhatItsReasonMeans();
    void reasonChosenForOneIsNotKeptForTheNext();
    void closedElsewhereIsRefusedWithABar();
    void heldFileIsSaidAndChangesNothing();
    void nobodySignedInIsToldAndCanSignIn();
    void requestOfAnotherOrganisationCannotBeClosed();
    void ctrlCCopiesTheRow();
    void printHoldsWhatIsListed();
    void askedForRequestIsShownThroughAnyFilter();
    void unknownRequestChoosesNothing();
    void whatCannotBeReadIsNotCalledEmpty();
    void languageSwitchLeavesNothingEnglish_data();
    void languageSwitchLeavesNothingEnglish();
    void nothingIsScrolledSideways_data();
    void nothingIsScrolledSideways();

private:
    std::unique_ptr<Workspace> make(const QString& scenario) { return makeWorkspace(m_path, scenario); }
    QString fileOne(Workspace& workspace, const QString& title);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    Languages m_languages;
};

void TestRequestsPage::initTestCase()
{
    applyTheme(Theme::Light);
    setReducedMotion(true);
}

void TestRequestsPage::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!.*This plugin does not support).*"_s));
    setZoom(100);
    m_languages.install(Language::English);
    m_folder = std::make_unique<QTemporaryDir>(fastFolderTemplate());
    m_path = m_folder->filePath(u"a.vantaggi"_s);
}

QString TestRequestsPage::fileOne(Workspace& workspace, const QString& title)
{
    Draft draft = completeDraft(title);
    const auto offer = workspace.plansFor(draft.productVersion, draft.portal);
    if (!offer || offer->available.isEmpty())
        qFatal("no plan");
    draft.plan = offer->available.constFirst().id();
    const auto filed = workspace.file(draft);
    if (!filed)
        qFatal("not filed");
    return filed->number;
}

void TestRequestsPage::listsEverythingNewestFirst()
{
    const OpenedRequests opened(make(u"activated"_s));
    const auto all = opened.workspace->requests({});
    QVERIFY(all);
    QCOMPARE(opened.rows(), all->total);
    QVERIFY(opened.rows() > 3);
    for (int row = 0; row < opened.rows(); ++row)
        QCOMPARE(opened.number(row), all->requests.at(row).number);
    QVERIFY(wordsUnder(opened.page).contains(u"7 requests"_s));
    QVERIFY(!opened.find<RequestDetails>()->isVisible());
    QCOMPARE(opened.chosen(), QString());
}

void TestRequestsPage::nothingFiledLeadsToANewRequest()
{
    const OpenedRequests opened(make(u"gold-hybrid"_s));
    QVERIFY(opened.sees(u"emptyState"_s) && !opened.sees(u"requestsTable"_s) && !opened.sees(u"printButton"_s));
    QVERIFY(wordsUnder(opened.page).contains(u"No requests yet"_s));
    QSignalSpy wanted(opened.page, &RequestsPage::placeWanted);
    opened.click(opened.find<EmptyState>(u"emptyState"_s)->button());
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().value<Place>(), Place::NewRequest);
}

void TestRequestsPage::typingFilters_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("rows");
    QTest::newRow("with its accent") << u"perché"_s << 1;
    QTest::newRow("without its accent") << u"perche"_s << 1;
    QTest::newRow("in capitals") << u"PERCHE"_s << 1;
    QTest::newRow("two words of it") << u"parte perche"_s << 1;
    QTest::newRow("words of the description") << u"stops at the logo"_s << 1;
    QTest::newRow("a product") << u"server 2019 perche"_s << 1;
    QTest::newRow("nothing of the kind") << u"perche zzz"_s << 0;
    QTest::newRow("only spaces") << u"   "_s << 8;
}

void TestRequestsPage::typingFilters()
{
    QFETCH(QString, typed);
    QFETCH(int, rows);
    const OpenedRequests opened(make(u"activated"_s));
    fileOne(*opened.workspace, u"Perché non parte?"_s);
    settle();
    QCOMPARE(opened.rows(), 8);
    opened.type(typed);
    QCOMPARE(opened.rows(), rows);
    QCOMPARE(lastAnnouncement(opened.page), rows == 0   ? u"No request matches"_s
                                            : rows == 1 ? u"1 request"_s
                                                        : u"8 requests"_s);
}

void TestRequestsPage::statesFilter()
{
    const OpenedRequests opened(make(u"activated"_s));
    opened.chooseState(u"Open"_s);
    QCOMPARE(opened.rows(), 2);
    opened.chooseState(u"Waiting"_s);
    QCOMPARE(opened.rows(), 0);
    opened.chooseState(u"Closed"_s);
    QCOMPARE(opened.rows(), 5);
    opened.type(opened.number(0));
    QCOMPARE(opened.rows(), 1);
    opened.chooseState(u"Open"_s);
    QCOMPARE(opened.rows(), 0);
    QVERIFY(opened.sees(u"emptyState"_s));
}

void TestRequestsPage::filterThatHidesAllCanBeCleared()
{
    const OpenedRequests opened(make(u"activated"_s));
    opened.chooseState(u"Waiting"_s);
    opened.type(u"zzz"_s);
    QVERIFY(wordsUnder(opened.page).contains(u"The filter hides all requests of this workspace."_s));
    QSignalSpy wanted(opened.page, &RequestsPage::placeWanted);
    opened.click(opened.find<EmptyState>(u"emptyState"_s)->button());
    QCOMPARE(opened.rows(), 7);
    QCOMPARE(opened.search->text(), QString());
    QCOMPARE(opened.find<Segmented>(u"stateFilter"_s)->currentId(), u"all"_s);
    QVERIFY(opened.search->hasFocus());
    QCOMPARE(wanted.size(), 0);
}

void TestRequestsPage::filterThatHidesTheChosenOneSelectsNothing()
{
    const OpenedRequests opened(make(u"activated"_s));
    opened.choose(0);
    const QString number = opened.number(0);
    opened.chooseState(u"Closed"_s);
    QCOMPARE(opened.chosen(), QString());
    QVERIFY(opened.showsDetailsOf(number)); // what one was reading stays
    opened.chooseState(u"All"_s);
    QCOMPARE(opened.chosen(), number);
}

void TestRequestsPage::chosenRequestIsShownWithItsHistory()
{
    const OpenedRequests opened(make(u"activated"_s));
    opened.choose(6);
    const auto request = opened.workspace->request(opened.number(6));
    QVERIFY(request);
    QVERIFY(opened.showsDetailsOf(request->number));
    const QSet<QString> words = wordsUnder(opened.find<RequestDetails>());
    QCOMPARE(request->history.size(), 3);
    for (const QString& word :
         {request->asked.title, request->asked.description, request->planName, request->asked.contactName,
          request->asked.email, wording::textOf(*request->asked.severity), wording::textOf(request->asked.portal),
          u"History"_s, wording::textOf(RequestEvent::Kind::Opened), wording::textOf(RequestEvent::Kind::Consumed),
          wording::textOf(RequestEvent::Kind::Closed),
          u"%1, by %2"_s.arg(wording::dateText(request->opened), request->openedBy),
          u"%1, %2"_s.arg(wording::dateText(request->closed), wording::textOf(*request->closeReason))})
        QVERIFY2(words.contains(word), qPrintable(word));
    QVERIFY(!opened.sees(u"closeRequestButton"_s)); // a closed request stays closed
}

void TestRequestsPage::arrowKeysMoveTheDetails()
{
    const OpenedRequests opened(make(u"activated"_s));
    opened.choose(0);
    QTest::keyClick(opened.table, Qt::Key_Down);
    settle();
    QCOMPARE(opened.chosen(), opened.number(1));
    QVERIFY(opened.showsDetailsOf(opened.number(1)));
}

void TestRequestsPage::changeElsewhereKeepsSelectionAndScroll_data()
{
    QTest::addColumn<bool>("isReset");
    QTest::newRow("a row is inserted") << false;
    QTest::newRow("the list of closed ones is reset") << true;
}

void TestRequestsPage::changeElsewhereKeepsSelectionAndScroll()
{
    QFETCH(bool, isReset);
    const OpenedRequests opened(make(u"renewal"_s));
    QCOMPARE(opened.rows(), 19);
    if (isReset)
        opened.chooseState(u"Closed"_s);
    opened.choose(3);
    const QString chosen = opened.chosen();
    opened.table->verticalScrollBar()->setValue(5 * opened.table->rowHeight(0) + 11);
    const QString top = opened.table->indexAt(QPoint(0, 0)).data().toString();
    QCOMPARE(top, opened.number(5));
    const int rows = opened.rows();

    const auto other = openWorkspace(m_path);
    QVERIFY(other->signInAs(engineer));
    QSignalSpy resets(opened.table->model(), &QAbstractItemModel::modelReset);
    const auto all = other->requests({});
    if (isReset)
        QVERIFY(other->close(all->requests.constFirst().number, CloseReason::Duplicate));
    else
        fileOne(*other, u"From elsewhere"_s);
    QVERIFY(opened.workspace->refresh());
    settle();
    QCOMPARE(resets.isEmpty(), !isReset);
    QCOMPARE(opened.rows(), rows + 1);
    QCOMPARE(opened.chosen(), chosen);
    QVERIFY(opened.showsDetailsOf(chosen));
    QCOMPARE(opened.table->indexAt(QPoint(0, 0)).data().toString(), top);
    QCOMPARE(opened.table->verticalScrollBar()->value() % opened.table->rowHeight(0), 11);
}

void TestRequestsPage::listAtItsBeginningShowsWhatIsNew()
{
    const OpenedRequests opened(make(u"renewal"_s));
    opened.choose(2);
    const QString chosen = opened.chosen();
    const QString number = fileOne(*opened.workspace, u"Newer"_s);
    settle();
    QCOMPARE(opened.table->indexAt(QPoint(0, 0)).data().toString(), number);
    QCOMPARE(opened.chosen(), chosen);
}

void TestRequestsPage::closingSaysAndDoesWhatItsReasonMeans_data()
{
    QTest::addColumn<CloseReason>("reason");
    QTest::addColumn<QString>("consequence");
    QTest::addColumn<QString>("said");
    QTest::addColumn<int>("remaining");
    QTest::newRow("solved keeps the incident used")
        << CloseReason::Solved << u"Its incident stays used. A closed request stays closed."_s
        << u"Its incident stays used."_s << 17;
    QTest::newRow("a duplicate gives it back")
        << CloseReason::Duplicate << u"Its incident comes back. A closed request stays closed."_s
        << u"Its incident is back: 18 incidents remaining."_s << 18;
    QTest::newRow("a product bug gives it back")
        << CloseReason::ProductBug << u"Its incident comes back. A closed request stays closed."_s
        << u"Its incident is back: 18 incidents remaining."_s << 18;
}

void TestRequestsPage::closingSaysAndDoesWhatItsReasonMeans()
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

void TestRequestsPage::reasonChosenForOneIsNotKeptForTheNext()
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

void TestRequestsPage::closedElsewhereIsRefusedWithABar()
{
    const OpenedRequests opened(make(u"activated"_s));
    opened.choose(0);
    const auto other = openWorkspace(m_path);
    QVERIFY(other->signInAs(engineer));
    QVERIFY(other->close(opened.number(0), CloseReason::Solved));
    opened.close(CloseReason::Duplicate);
    QVERIFY2(opened.bar().contains(u"already closed"_s), qPrintable(opened.bar()));
    QCOMPARE(*opened.workspace->request(opened.number(0))->closeReason, CloseReason::Solved);
    QVERIFY(!opened.sees(u"closeRequestButton"_s));
    QVERIFY(opened.workspace->signInAs(u"helpdesk@aurora.example"_s));
    QCOMPARE(opened.bar(), QString());
}

void TestRequestsPage::heldFileIsSaidAndChangesNothing()
{
    const OpenedRequests opened(make(u"activated"_s));
    opened.choose(0);
    opened.workspace->setPatience(std::chrono::milliseconds(1));
    {
        QSqlDatabase holder = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"holder"_s);
        holder.setDatabaseName(m_path);
        QVERIFY(holder.open() && QSqlQuery(holder).exec(u"BEGIN IMMEDIATE"_s));
        opened.close(CloseReason::Solved);
        QVERIFY(opened.bar().startsWith(wording::titleOf(Failure::Kind::Locked)));
        QVERIFY(opened.sees(u"closeRequestButton"_s));
        holder.close();
    }
    QSqlDatabase::removeDatabase(u"holder"_s);
    QCOMPARE(opened.workspace->request(opened.number(0))->state, RequestState::Open);
    opened.close(CloseReason::Solved);
    QCOMPARE(opened.workspace->request(opened.number(0))->state, RequestState::Closed);
}

void TestRequestsPage::nobodySignedInIsToldAndCanSignIn()
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
    QVERIFY(opened.workspace->signInAs(engineer));
    settle();
    QVERIFY(!line->isVisible());
    QVERIFY(opened.find<Button>(u"closeRequestButton"_s)->isEnabled());
}

void TestRequestsPage::requestOfAnotherOrganisationCannotBeClosed()
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

void TestRequestsPage::ctrlCCopiesTheRow()
{
    const OpenedRequests opened(make(u"activated"_s));
    opened.choose(2);
    QTest::keyClick(opened.table, Qt::Key_C, Qt::ControlModifier);
    const auto request = opened.workspace->request(opened.number(2));
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringList({request->number, request->asked.title, request->planName, codeOf(*request->asked.severity),
                          wording::textOf(request->state), wording::dateText(request->opened)})
                 .join(u'\t'));
    QCOMPARE(lastAnnouncement(opened.page), u"Row copied"_s);
}

void TestRequestsPage::printHoldsWhatIsListed()
{
    const OpenedRequests opened(make(u"activated"_s));
    opened.chooseState(u"Open"_s);
    QTextDocument document;
    fillDocument(document, opened.page->sheet());
    const QString text = document.toPlainText();
    const auto all = opened.workspace->requests({});
    for (const SupportRequest& request : all->requests)
        QCOMPARE(text.contains(request.number) && text.contains(request.asked.title),
                 request.state == RequestState::Open);
    for (const char* word :
         {"Support requests", "On 17 June 2021", "2 requests", "Title and product", "From a rehearsal"})
        QVERIFY2(text.contains(QLatin1String(word)), word);
    const QList<Contract> contracts = opened.workspace->linkedContracts();
    QVERIFY(!text.contains(contracts.constFirst().accessId));
}

void TestRequestsPage::askedForRequestIsShownThroughAnyFilter()
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

void TestRequestsPage::unknownRequestChoosesNothing()
{
    const OpenedRequests opened(make(u"activated"_s));
    opened.choose(0);
    opened.page->showRequest(u"2106170000000000"_s);
    settle();
    QCOMPARE(opened.chosen(), QString());
    QVERIFY(!opened.find<RequestDetails>()->isVisible());
    QCOMPARE(opened.rows(), 7);
}

void TestRequestsPage::whatCannotBeReadIsNotCalledEmpty()
{
    make(u"activated"_s).reset();
    auto workspace = openWorkspace(m_path);
    QVERIFY(workspace->signInAs(engineer));
    QCOMPARE(runSql(m_path, u"ALTER TABLE request RENAME TO away"_s), QStringList());
    const OpenedRequests opened(std::move(workspace), QString());
    QVERIFY(!opened.bar(u"failureBar"_s).isEmpty());
    QVERIFY(!opened.sees(u"emptyState"_s));
    QCOMPARE(runSql(m_path, u"ALTER TABLE away RENAME TO request"_s), QStringList());
    opened.chooseState(u"Open"_s);
    QCOMPARE(opened.bar(u"failureBar"_s), QString());
    QCOMPARE(opened.rows(), 2);
}

void TestRequestsPage::languageSwitchLeavesNothingEnglish_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("signIn");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("then");
    QTest::newRow("nothing filed") << u"gold-hybrid"_s << engineer << -1 << QString();
    QTest::newRow("an open one") << u"activated"_s << engineer << 0 << QString();
    QTest::newRow("a closed one") << u"activated"_s << engineer << 4 << QString();
    QTest::newRow("just closed") << u"activated"_s << engineer << 0 << u"close"_s;
    QTest::newRow("nobody signed in") << u"activated"_s << QString() << 0 << QString();
    QTest::newRow("no match") << u"activated"_s << engineer << 0 << u"filter"_s;
    QTest::newRow("many") << u"renewal"_s << engineer << 1 << QString();
}

void TestRequestsPage::languageSwitchLeavesNothingEnglish()
{
    QFETCH(QString, scenario);
    QFETCH(QString, signIn);
    QFETCH(int, row);
    QFETCH(QString, then);
    const OpenedRequests opened(make(scenario), signIn);
    if (row >= 0)
        opened.choose(row);
    if (then == u"close")
        opened.close(CloseReason::Duplicate);
    if (then == u"filter")
        opened.type(u"zzz"_s);
    const QSet<QString> english = wordsUnder(opened.page);
    // What a person wrote stays in their own words.
    QSet<QString> written{u"zzz"_s};
    const auto all = opened.workspace->requests({});
    for (const SupportRequest& request : all->requests) {
        written << request.asked.title << request.asked.description << request.planName
                << wording::productText(*testCatalogue().product(request.asked.productVersion));
        for (const QString& word : english)
            if (word.startsWith(request.asked.title))
                written << word;
    }
    m_languages.install(Language::Italian);
    settle();
    const QSet<QString> italian = wordsUnder(opened.page);
    QCOMPARE(notTranslated(english - written, italian).join(u" | "_s), QString());
    m_languages.install(Language::English);
    settle();
    QCOMPARE(differences(wordsUnder(opened.page), english).join(u" | "_s), QString());
}

void TestRequestsPage::nothingIsScrolledSideways_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("isItalian");
    for (const auto& [width, percent] : {std::pair(1280, 100), {1000, 100}, {820, 100}, {1280, 200}})
        for (bool isItalian : {false, true})
            QTest::addRow("%d wide at %d %% in %s", width, percent, isItalian ? "Italian" : "English")
                << width << percent << isItalian;
}

void TestRequestsPage::nothingIsScrolledSideways()
{
    QFETCH(int, width);
    QFETCH(int, percent);
    QFETCH(bool, isItalian);
    setZoom(percent);
    m_languages.install(isItalian ? Language::Italian : Language::English);
    const OpenedRequests opened(make(u"spent"_s), engineer, width);
    const auto* model = opened.table->model();
    int used = 0;
    for (int column = 0; column < model->columnCount(); ++column) {
        if (opened.table->isColumnHidden(column))
            continue;
        used += opened.table->columnWidth(column);
        QStyleOptionViewItem option;
        option.initFrom(opened.table);
        for (int row = 0; row < model->rowCount() && column != RequestListModel::Title; ++row)
            QVERIFY2(opened.table->itemDelegate()->sizeHint(option, model->index(row, column)).width() <=
                         opened.table->columnWidth(column),
                     qPrintable(model->index(row, column).data().toString()));
    }
    QVERIFY(used <= opened.table->viewport()->width());
    QVERIFY(opened.table->columnWidth(RequestListModel::Title) >= scaled(160));
    const QModelIndex first = model->index(0, RequestListModel::Number);
    const QString date = model->index(0, RequestListModel::Opened).data().toString();
    QCOMPARE(first.data(Qt::AccessibleTextRole).toString().contains(date),
             opened.table->isColumnHidden(RequestListModel::Opened));
}

QTEST_MAIN(TestRequestsPage)
#include "tst_requests_page.moc"
