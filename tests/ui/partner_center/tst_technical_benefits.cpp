#include "app/languages.h"
#include "model/wording.h"
#include "tests/support/invariants.h"
#include "tests/support/workspaces.h"
#include "tests/ui/page_words.h"
#include "ui/partner_center/technical_benefits_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/masked_id.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/reason_line.h"
#include "ui/widgets/table.h"

#include <QBoxLayout>
#include <QFile>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTextDocument>
#include <QtTest>

#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;

static const QString helpdesk = u"helpdesk@aurora.example"_s;
static const QString globalAdmin = u"global.admin@aurora.example"_s;
static const QString partnerAdmin = u"partner.admin@aurora.example"_s;
static const QString adminAgent = u"admin.agent@aurora.example"_s;

// Another program in the middle of a change.
class FileHolder
{
public:
    explicit FileHolder(const QString& path)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"holder"_s);
        database.setDatabaseName(path);
        if (!database.open() || !QSqlQuery(database).exec(u"BEGIN IMMEDIATE"_s))
            qFatal("the file cannot be held");
    }
    ~FileHolder()
    {
        QSqlDatabase::database(u"holder"_s).close();
        QSqlDatabase::removeDatabase(u"holder"_s);
    }
    Q_DISABLE_COPY_MOVE(FileHolder)
};

// The page in a window, on a workspace of its own; what it asks for is done as the main window does it.
class OpenedPage
{
public:
    explicit OpenedPage(std::unique_ptr<Workspace> opened, const QString& signIn, int width = 1280)
        : workspace(std::move(opened))
    {
        if (!signIn.isEmpty() && !workspace->signInAs(signIn))
            qFatal("no such account");
        page = new TechnicalBenefitsPage(*workspace);
        auto* row = new QHBoxLayout(&window);
        row->setContentsMargins(0, 0, 0, 0);
        auto* navigation = new QWidget;
        navigation->setFixedWidth(scaled(effectiveFor(width) < 900 ? 52 : 232));
        row->addWidget(navigation);
        row->addWidget(page, 1);
        QObject::connect(page, &TechnicalBenefitsPage::signInWanted, page, [this](const QString& wanted) {
            if (!wanted.isEmpty())
                QVERIFY(workspace->signInAs(wanted));
        });
        window.resize(width, 1500); // tall enough that no scroll bar comes and goes
        window.show();
        settle();
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
    QString bar(const QString& name) const
    {
        const auto* found = page->findChild<MessageBar*>(name);
        return found->isVisible() ? found->text() : QString();
    }
    QList<MaskedId*> ids() const
    {
        QList<MaskedId*> all = page->findChildren<MaskedId*>();
        all.removeIf([](const MaskedId* id) { return !id->isVisible(); });
        return all;
    }

    std::unique_ptr<Workspace> workspace;
    QWidget window;
    TechnicalBenefitsPage* page;

private:
    static int effectiveFor(int width) { return width * 100 / zoom(); }
};

class TestTechnicalBenefits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void showsEachStateOfThePage_data();
    void showsEachStateOfThePage();
    void roleActivatesAndSeesBothIds();
    void spaceOnTheButtonActivatesToo();
    void withoutTheRoleTheReasonNamesWhoCan();
    void rowOfTheReasonSignsInAndLeadsToActivate();
    void organisationWithoutSuchARoleIsTold();
    void eachBenefitOnItsOwnHasItsButtonAndItsPair();
    void benefitOpensByItsNameInThreeSteps();
    void panelSaysWhoMayActivate();
    void anotherEditionChangesThePageAtOnce();
    void laterEditionShowsWhatRemainsAndThatItIsSecondHand();
    void keyboardFocusStaysWhenAnotherProgramChangesSomething();
    void activationInAnotherWindowIsRefusedWithABar();
    void heldFileIsSaidAndChangesNothing();
    void readOnlyFileIsSaidAndChangesNothing();
    void everyAccountSeesTheIdsOnceActivated();
    void maskedIdsAreNowhere();
    void anotherAccountFindsTheIdsMasked();
    void leavingThePageMasksTheIds();
    void printHoldsTheRowsAndNoId();
    void languageSwitchLeavesNothingEnglish_data();
    void languageSwitchLeavesNothingEnglish();
    void nothingIsCutAtAnyWidth_data();
    void nothingIsCutAtAnyWidth();
    void linkedAccountIsToldThatItIsDone();

private:
    std::unique_ptr<Workspace> make(const QString& scenario) { return makeWorkspace(m_path, scenario); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    Languages m_languages;
};

void TestTechnicalBenefits::initTestCase()
{
    applyTheme(Theme::Light);
    setReducedMotion(true);
}

void TestTechnicalBenefits::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!.*This plugin does not support).*"_s));
    setZoom(100);
    m_languages.install(Language::English);
    m_folder = std::make_unique<QTemporaryDir>(fastFolderTemplate());
    m_path = m_folder->filePath(u"a.vantaggi"_s);
}

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
    const OpenedPage opened(make(scenario), signIn);
    for (const QString& name : seen)
        QVERIFY2(opened.sees(name), qPrintable(name));
    for (const QString& name : unseen)
        QVERIFY2(!opened.sees(name), qPrintable(name));
    QCOMPARE(opened.bar(u"portalMessage"_s), message);
}

void TestTechnicalBenefits::roleActivatesAndSeesBothIds()
{
    const OpenedPage opened(make(u"gold-hybrid"_s), partnerAdmin);
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
    QCOMPARE(opened.bar(u"activatedBar"_s),
             u"Benefits activated. Every account that sees this page also sees both IDs."_s);
    QCOMPARE(lastAnnouncement(opened.page), opened.bar(u"activatedBar"_s));
    opened.click(ids.at(0)->showButton());
    QCOMPARE(ids.at(0)->field()->text(), contracts.constFirst().accessId);
}

void TestTechnicalBenefits::spaceOnTheButtonActivatesToo()
{
    const OpenedPage opened(make(u"gold-hybrid"_s), globalAdmin);
    opened.find<Button>(u"activateButton"_s)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(opened.find<Button>(u"activateButton"_s), Qt::Key_Space);
    QTRY_COMPARE(opened.ids().size(), 2);
}

void TestTechnicalBenefits::withoutTheRoleTheReasonNamesWhoCan()
{
    const OpenedPage opened(make(u"gold-hybrid"_s), helpdesk);
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
    const OpenedPage opened(make(u"gold-hybrid"_s), helpdesk);
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
    const OpenedPage opened(std::move(*created), account.signIn);
    QVERIFY(!opened.find<Button>(u"activateButton"_s)->isEnabled());
    const auto* line = opened.find<ReasonLine>(u"activateReason"_s);
    QVERIFY(line->isVisible());
    QCOMPARE(line->accessibleDescription(),
             u"No account of Corvo holds one of these roles. A Global admin can assign them."_s);
}

void TestTechnicalBenefits::eachBenefitOnItsOwnHasItsButtonAndItsPair()
{
    const OpenedPage opened(make(u"solutions-partner"_s), globalAdmin);
    QVERIFY(!opened.sees(u"activateButton"_s));
    const QString product = u"activateButton_product-support"_s;
    const QString signature = u"activateButton_signature-cloud-support"_s;
    QVERIFY(opened.sees(product) && opened.sees(signature));
    QCOMPARE(opened.find<Button>(signature)->accessibleName(), u"Activate Signature Cloud Support"_s);
    opened.click(opened.find<Button>(signature));
    QCOMPARE(opened.workspace->organisation()->contracts.size(), 1);
    QVERIFY(opened.sees(product) && !opened.sees(signature));
    QCOMPARE(opened.ids().size(), 2);
    QVERIFY(opened.window.focusWidget() == opened.ids().at(0)->showButton());
    QCOMPARE(opened.bar(u"resultBar"_s),
             u"Benefit activated. Every account that sees this page also sees its two IDs."_s);
    QCOMPARE(opened.bar(u"activatedBar"_s), QString());

    opened.click(opened.find<Button>(product));
    QVERIFY(!opened.sees(product));
    QCOMPARE(opened.ids().size(), 2);
    QCOMPARE(opened.bar(u"resultBar"_s), QString());
    QVERIFY(!opened.bar(u"activatedBar"_s).isEmpty());
    // The pair of the benefit that was activated last.
    const Contract last = opened.workspace->organisation()->contracts.constLast();
    QCOMPARE(opened.ids().at(0)->id(), last.contractId);
    QCOMPARE(opened.ids().at(1)->id(), last.accessId);
    QVERIFY(opened.window.focusWidget() == opened.ids().at(0)->showButton());
    QVERIFY(wordsUnder(opened.page).contains(u"Microsoft Product Support"_s));
    // The other one opens where its own pair is.
    opened.click(opened.find<Button>(u"openButton_signature-cloud-support"_s));
    QCOMPARE(opened.ids().at(1)->id(), opened.workspace->organisation()->contracts.constFirst().accessId);
}

void TestTechnicalBenefits::benefitOpensByItsNameInThreeSteps()
{
    const OpenedPage opened(make(u"solutions-partner"_s), globalAdmin);
    QCOMPARE(opened.page->title(), u"Technical support & consultation"_s);
    auto* table = opened.find<Table>(u"benefitsTable"_s);
    const QStringList heads{u"Benefit Name"_s, u"Source"_s, u"Quantity"_s, u"Activate By"_s};
    for (int column = 0; column < heads.size(); ++column)
        QCOMPARE(table->model()->headerData(column, Qt::Horizontal).toString(), heads.at(column));
    QCOMPARE(table->model()->index(0, 3).data().toString(), u"1 March 2024"_s);
    QVERIFY(!opened.sees(u"benefitPanel"_s));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(1, 0)).center());
    settle();
    QVERIFY(opened.sees(u"benefitPanel"_s));
    QVERIFY(wordsUnder(opened.page).contains(u"Activate by 1 March 2024"_s));
    QVERIFY(!opened.sees(u"panelPreviousButton"_s));
    opened.click(opened.find<Button>(u"panelNextButton"_s));
    QVERIFY(wordsUnder(opened.page).contains(u"1. Get Contract ID and Access ID"_s));
    opened.click(opened.find<Button>(u"panelNextButton"_s));
    QVERIFY(opened.ids().isEmpty());
    opened.click(opened.find<Button>(u"panelActivateButton"_s));
    const QList<Contract> contracts = opened.workspace->organisation()->contracts;
    QCOMPARE(contracts.size(), 1);
    QVERIFY(contracts.constFirst().entitlement(Benefit::Signature));
    QCOMPARE(opened.ids().at(1)->id(), contracts.constFirst().accessId);
    opened.click(opened.find<Button>(u"panelPreviousButton"_s));
    QVERIFY(opened.ids().isEmpty());
    opened.click(opened.find<Button>(u"panelCloseButton"_s));
    QVERIFY(!opened.sees(u"benefitPanel"_s));
}

void TestTechnicalBenefits::panelSaysWhoMayActivate()
{
    const OpenedPage opened(make(u"solutions-partner"_s), helpdesk);
    auto* table = opened.find<Table>(u"benefitsTable"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    settle();
    opened.click(opened.find<Button>(u"panelNextButton"_s));
    opened.click(opened.find<Button>(u"panelNextButton"_s));
    auto* button = opened.find<Button>(u"panelActivateButton"_s);
    QVERIFY(button->isVisible() && !button->isEnabled());
    QVERIFY(wordsUnder(opened.find<QWidget>(u"benefitPanel"_s))
                .contains(u"Activate needs the role Global admin or MPN partner admin."_s));
}

void TestTechnicalBenefits::anotherEditionChangesThePageAtOnce()
{
    const OpenedPage opened(make(u"activated"_s), adminAgent);
    QCOMPARE(opened.page->title(), u"Technical benefits"_s);
    QCOMPARE(opened.ids().size(), 2);
    QVERIFY(opened.workspace->setEdition(u"maicpp-2023"_s));
    settle();
    QCOMPARE(opened.page->title(), u"Technical support & consultation"_s);
    QVERIFY(opened.ids().isEmpty());
    opened.click(opened.find<Button>(u"openButton_product-support"_s));
    QVERIFY(wordsUnder(opened.page).contains(
        u"One pair of IDs serves every benefit that was activated together. Contract from 1 February 2021 to 13 February "
        "2022. A copied ID leaves the clipboard after 30 seconds."_s));
    QVERIFY(opened.workspace->setEdition(u"maicpp-2026"_s)); // does not know the offer
    settle();
    QCOMPARE(opened.bar(u"portalMessage"_s), u"Looks like you don't have any benefits yet"_s);
    QVERIFY(opened.ids().isEmpty() && !opened.sees(u"benefitPanel"_s));
    QVERIFY(opened.workspace->setEdition(u"mpn-2021"_s));
    settle();
    QCOMPARE(opened.page->title(), u"Technical benefits"_s);
    QCOMPARE(opened.ids().size(), 2);
}

void TestTechnicalBenefits::laterEditionShowsWhatRemainsAndThatItIsSecondHand()
{
    const OpenedPage opened(make(u"solutions-partner-2026"_s), globalAdmin);
    QVERIFY(opened.sees(u"secondHandBar"_s));
    auto* table = opened.find<Table>(u"benefitsTable"_s);
    QVERIFY(table->model()->index(0, 1).data(Qt::AccessibleTextRole).toString().contains(u"Second-hand"_s));
    opened.click(opened.find<Button>(u"activateButton_signature-cloud-support"_s));
    QVERIFY(table->model()->index(1, 2).data(Qt::AccessibleTextRole).toString().contains(u"50 incidents remaining"_s));
    const Contract contract = opened.workspace->organisation()->contracts.constFirst();
    QCOMPARE(contract.end, QDate(2027, 8, 21)); // twelve months, both days counted
    QVERIFY(opened.workspace->setToday(QDate(2027, 3, 2)));
    settle();
    QVERIFY(!opened.find<Button>(u"activateButton_product-support"_s)->isEnabled()); // thirteen months are over
    QCOMPARE(opened.workspace->activate(Benefit::ProductSupport).refusals().first().reason, Reason::ActivationClosed);
}

void TestTechnicalBenefits::keyboardFocusStaysWhenAnotherProgramChangesSomething()
{
    const OpenedPage opened(make(u"solutions-partner"_s), globalAdmin);
    auto* button = opened.find<Button>(u"activateButton_signature-cloud-support"_s);
    button->setFocus(Qt::TabFocusReason);
    const auto other = openWorkspace(m_path);
    QVERIFY(other->signInAs(globalAdmin));
    QVERIFY(other->advanceToday(1));
    QVERIFY(opened.workspace->refresh());
    QVERIFY(opened.window.focusWidget() == button);
    QVERIFY(opened.workspace->signInAs(helpdesk));
    const QList<LinkButton*> links = opened.find<ReasonLine>(u"activateReason"_s)->findChildren<LinkButton*>();
    QVERIFY(!links.isEmpty());
    links.constLast()->setFocus(Qt::TabFocusReason);
    QVERIFY(other->advanceToday(1));
    QVERIFY(opened.workspace->refresh());
    QVERIFY(opened.window.focusWidget() == links.constLast());
}

void TestTechnicalBenefits::activationInAnotherWindowIsRefusedWithABar()
{
    const OpenedPage opened(make(u"gold-hybrid"_s), partnerAdmin);
    const auto other = openWorkspace(m_path);
    QVERIFY(other->signInAs(globalAdmin));
    QVERIFY(other->activate(Benefit::ProductSupport));
    opened.click(opened.find<Button>(u"activateButton"_s));
    QVERIFY2(opened.bar(u"resultBar"_s).contains(u"already activated"_s, Qt::CaseInsensitive),
             qPrintable(opened.bar(u"resultBar"_s)));
    QVERIFY(lastAnnouncement(opened.page).contains(u"already activated"_s, Qt::CaseInsensitive));
    QCOMPARE(opened.workspace->organisation()->contracts.size(), 1);
    QCOMPARE(opened.ids().size(), 2);
    QVERIFY(opened.workspace->signInAs(helpdesk)); // news of one account is no news for the next
    QCOMPARE(opened.bar(u"resultBar"_s), QString());
    QVERIFY(brokenInvariants(m_path).isEmpty());
}

void TestTechnicalBenefits::heldFileIsSaidAndChangesNothing()
{
    const OpenedPage opened(make(u"gold-hybrid"_s), partnerAdmin);
    opened.workspace->setPatience(std::chrono::milliseconds(1));
    const QStringList before = contentsOf(m_path);
    {
        const FileHolder holder(m_path);
        opened.click(opened.find<Button>(u"activateButton"_s));
        QCOMPARE(opened.bar(u"resultBar"_s), QString(wording::titleOf(Failure::Kind::Locked) + u' ' +
                                                     wording::textOf(Failure{Failure::Kind::Locked, m_path, {}})));
        QCOMPARE(lastAnnouncement(opened.page), opened.bar(u"resultBar"_s));
        QVERIFY(opened.ids().isEmpty());
    }
    QCOMPARE(contentsOf(m_path), before);
    opened.click(opened.find<Button>(u"activateButton"_s)); // and then it works
    QCOMPARE(opened.bar(u"resultBar"_s), QString());
    QCOMPARE(opened.ids().size(), 2);
}

void TestTechnicalBenefits::readOnlyFileIsSaidAndChangesNothing()
{
    make(u"gold-hybrid"_s).reset();
    const QStringList before = contentsOf(m_path);
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555)));
    QByteArray said;
    const int status = runAsOrdinaryUser({u"--activate"_s, m_path}, &said);
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777)));
    QCOMPARE(status, 0);
    const Failure failure{Failure::Kind::ReadOnly, m_path, {}};
    QCOMPARE(QString::fromUtf8(said).trimmed(),
             QString(wording::titleOf(failure.kind) + u' ' + wording::textOf(failure) + u" IDs: 0"));
    QCOMPARE(contentsOf(m_path), before);
}

// In a process of its own, as somebody who may only read the file.
static int pressActivate(const QString& path)
{
    const OpenedPage opened(openWorkspace(path), partnerAdmin);
    opened.click(opened.find<Button>(u"activateButton"_s));
    std::puts(qUtf8Printable(QString(opened.bar(u"resultBar"_s) + u" IDs: "_s + QString::number(opened.ids().size()))));
    return 0;
}

void TestTechnicalBenefits::everyAccountSeesTheIdsOnceActivated()
{
    OpenedPage opened(make(u"gold-hybrid"_s), globalAdmin);
    opened.click(opened.find<Button>(u"activateButton"_s));
    const QList<Account> accounts = opened.workspace->accounts();
    for (const Account& account : accounts) {
        QVERIFY(opened.workspace->signInAs(account.signIn));
        QVERIFY2(opened.ids().size() == (account.mpn ? 2 : 0), qPrintable(account.signIn));
    }
    opened.workspace->signOut();
    QVERIFY(opened.ids().isEmpty());
    const QList<MaskedId*> left = opened.page->findChildren<MaskedId*>();
    for (const MaskedId* id : left)
        QVERIFY(id->id().isEmpty());
}

static bool holds(const QSet<QString>& words, const Contract& contract)
{
    for (const QString& word : words) {
        const QString digits = QString(word).remove(QRegularExpression(u"\\D"_s));
        if (digits.contains(contract.accessId) || digits.contains(contract.contractId))
            return true;
    }
    return false;
}

void TestTechnicalBenefits::maskedIdsAreNowhere()
{
    const OpenedPage opened(make(u"activated"_s), adminAgent);
    const Contract contract = opened.workspace->organisation()->contracts.constFirst();
    QVERIFY(!holds(wordsUnder(&opened.window, Hidden::Yes), contract));
    for (MaskedId* id : opened.ids()) {
        opened.click(id->showButton());
        QVERIFY(holds(wordsUnder(&opened.window, Hidden::Yes), contract));
        opened.click(id->showButton());
        QVERIFY(!holds(wordsUnder(&opened.window, Hidden::Yes), contract));
    }
    m_languages.install(Language::Italian);
    QVERIFY(opened.workspace->advanceToday(1));
    QVERIFY(!holds(wordsUnder(&opened.window, Hidden::Yes), contract));
}

void TestTechnicalBenefits::anotherAccountFindsTheIdsMasked()
{
    const OpenedPage opened(make(u"activated"_s), adminAgent);
    const Contract contract = opened.workspace->organisation()->contracts.constFirst();
    opened.click(opened.ids().at(0)->showButton());
    QVERIFY(opened.workspace->advanceToday(1));
    QVERIFY(opened.ids().at(0)->isShown()); // what was shown stays so while the same person looks
    QVERIFY(opened.workspace->signInAs(helpdesk));
    QVERIFY(!opened.ids().at(0)->isShown());
    opened.click(opened.ids().at(0)->showButton());
    QVERIFY(opened.workspace->signInAs(u"sales@aurora.example"_s)); // may not see the page
    QVERIFY(!holds(wordsUnder(&opened.window, Hidden::Yes), contract));
    QVERIFY(opened.workspace->signInAs(helpdesk));
    QVERIFY(!holds(wordsUnder(&opened.window, Hidden::Yes), contract));
}

void TestTechnicalBenefits::leavingThePageMasksTheIds()
{
    const OpenedPage opened(make(u"activated"_s), adminAgent);
    const Contract contract = opened.workspace->organisation()->contracts.constFirst();
    opened.click(opened.ids().at(1)->showButton());
    opened.page->hide();
    QVERIFY(!holds(wordsUnder(&opened.window, Hidden::Yes), contract));
    opened.page->show();
    QVERIFY(!opened.ids().at(1)->isShown());
}

void TestTechnicalBenefits::printHoldsTheRowsAndNoId()
{
    const OpenedPage opened(make(u"activated"_s), adminAgent);
    const Contract contract = opened.workspace->organisation()->contracts.constFirst();
    for (MaskedId* id : opened.ids())
        opened.click(id->showButton());
    QTextDocument document;
    fillDocument(document, opened.page->sheet());
    const QString text = document.toPlainText();
    for (const char* word : {"Technical benefits", "Aurora Sistemi, partner ID 9900001", "On 17 June 2021",
                             "Microsoft Product Support", "Gold Data Platform", "20 incidents", "Activated",
                             "1 February 2021", "50 partner advisory hours", "The IDs are not printed."})
        QVERIFY2(text.contains(QLatin1String(word)), word);
    QVERIFY(!holds({document.toHtml()}, contract));
}

void TestTechnicalBenefits::languageSwitchLeavesNothingEnglish_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("signIn");
    QTest::addColumn<QString>("press");
    QTest::newRow("nobody") << u"gold-hybrid"_s << QString() << QString();
    QTest::newRow("without the role") << u"gold-hybrid"_s << helpdesk << QString();
    QTest::newRow("with the role") << u"gold-hybrid"_s << partnerAdmin << QString();
    QTest::newRow("just activated") << u"gold-hybrid"_s << partnerAdmin << u"activateButton"_s;
    QTest::newRow("only CSP") << u"gold-hybrid"_s << u"sales@aurora.example"_s << QString();
    QTest::newRow("no offers") << u"no-offers"_s << globalAdmin << QString();
    QTest::newRow("activated") << u"activated"_s << adminAgent << QString();
    QTest::newRow("one of two") << u"solutions-partner"_s << globalAdmin << u"activateButton_product-support"_s;
    QTest::newRow("each on its own, without the role") << u"solutions-partner"_s << helpdesk << QString();
}

void TestTechnicalBenefits::languageSwitchLeavesNothingEnglish()
{
    QFETCH(QString, scenario);
    QFETCH(QString, signIn);
    QFETCH(QString, press);
    const OpenedPage opened(make(scenario), signIn);
    if (!press.isEmpty())
        opened.click(opened.find<Button>(press));
    const QSet<QString> english = wordsUnder(opened.page);
    m_languages.install(Language::Italian);
    settle();
    const QSet<QString> italian = wordsUnder(opened.page);
    QCOMPARE(notTranslated(english, italian).join(u" | "_s), QString());
    // Switched while it was open, it says what it says when it is opened in that language.
    if (press.isEmpty()) {
        const OpenedPage another(openWorkspace(m_path), signIn);
        settle();
        QCOMPARE(differences(italian, wordsUnder(another.page)).join(u" | "_s), QString());
    }
    m_languages.install(Language::English);
    settle();
    QCOMPARE(differences(wordsUnder(opened.page), english).join(u" | "_s), QString());
}

void TestTechnicalBenefits::nothingIsCutAtAnyWidth_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("isItalian");
    for (const char* scenario : {"gold-hybrid", "activated", "gold-cloud", "solutions-partner"})
        for (const auto& [width, percent] : {std::pair(1280, 100), {1000, 100}, {820, 100}, {1280, 200}})
            for (bool isItalian : {false, true})
                QTest::addRow("%s %d wide at %d %% in %s", scenario, width, percent, isItalian ? "Italian" : "English")
                    << QString::fromLatin1(scenario) << width << percent << isItalian;
}

void TestTechnicalBenefits::nothingIsCutAtAnyWidth()
{
    QFETCH(QString, scenario);
    QFETCH(int, width);
    QFETCH(int, percent);
    QFETCH(bool, isItalian);
    setZoom(percent);
    m_languages.install(isItalian ? Language::Italian : Language::English);
    const OpenedPage opened(make(scenario), globalAdmin, width);
    const auto* table = opened.find<Table>(u"benefitsTable"_s);
    int used = 0;
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        if (table->isColumnHidden(column))
            continue;
        used += table->columnWidth(column);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex cell = table->model()->index(row, column);
            if (const QWidget* widget = table->indexWidget(cell)) {
                QVERIFY(widget->sizeHint().width() <= table->columnWidth(column));
                continue;
            }
            QStyleOptionViewItem option;
            option.initFrom(table);
            QVERIFY2(table->itemDelegate()->sizeHint(option, cell).width() <= table->columnWidth(column),
                     qPrintable(cell.data().toString()));
        }
    }
    // Everything fits without scrolling sideways too, but for buttons in both rows at double size.
    QVERIFY(used <= table->viewport()->width() || (percent == 200 && scenario == u"solutions-partner"));
    QCOMPARE(table->horizontalScrollBar()->isVisible(), used > table->viewport()->width());
    if (!table->isColumnHidden(1))
        return;
    // The source that has no column of its own stands under the quantity.
    QVERIFY(table->model()
                ->index(0, 2)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(table->model()->index(0, 1).data().toString()));
}

void TestTechnicalBenefits::linkedAccountIsToldThatItIsDone()
{
    const OpenedPage opened(make(u"activated"_s), adminAgent);
    QVERIFY(wordsUnder(opened.page).contains(u"Once for each account, with both IDs"_s));
    QVERIFY(opened.workspace->signInAs(u"engineer@aurora.example"_s));
    settle();
    QVERIFY(wordsUnder(opened.page).contains(u"Done for this account"_s));
    QSignalSpy wanted(opened.page, &TechnicalBenefitsPage::placeWanted);
    opened.click(opened.find<Button>(u"newRequestButton"_s));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().value<Place>(), Place::NewRequest);
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (argc == 3 && std::strcmp(argv[1], "--activate") == 0) {
        Languages languages;
        languages.install(Language::English);
        return pressActivate(QString::fromLocal8Bit(argv[2]));
    }
    TestTechnicalBenefits test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_technical_benefits.moc"
