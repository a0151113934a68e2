#include "app/languages.h"
#include "model/wording.h"
#include "tests/support/workspaces.h"
#include "tests/ui/page_words.h"
#include "ui/partner_center/membership_center_page.h"
#include "ui/partner_center/tpd_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/reason_line.h"
#include "ui/widgets/searchable_combo.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text_edit.h"
#include "ui/widgets/text_label.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QtTest>

using namespace Qt::StringLiterals;

static const QString engineer = u"engineer@aurora.example"_s;

class TestTpdPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setReducedMotion(true); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints).*"_s));
        m_languages.install(Language::English);
        m_folder = std::make_unique<QTemporaryDir>(fastFolderTemplate());
    }
    void cleanup()
    {
        m_page.reset();
        m_workspace.reset();
    }
    void aRequestTakesItsHours();
    void whatIsMissingIsSaidAtItsField();
    void aProductOutOfScopeIsSaidAtOnce();
    void moreHoursThanAreLeftAreRefusedAndTheTextStays();
    void whatWasTypedIsThereAfterTheWindowWasClosed();
    void anotherWindowsDraftIsNotOverwritten();
    void whoMayNotAskReadsWhy_data();
    void whoMayNotAskReadsWhy();
    void theOldWayIsToldForTheOwnRegion();
    void theLanguageSwitchLeavesNothingEnglish();

private:
    void open(const QString& scenario, const QString& signIn = engineer)
    {
        m_workspace = makeWorkspace(m_folder->filePath(u"a.vantaggi"_s), scenario);
        if (!signIn.isEmpty())
            QVERIFY(m_workspace->signInAs(signIn));
        showPage();
    }
    void showPage()
    {
        m_page = std::make_unique<TpdPage>(*m_workspace);
        m_page->resize(1048, 1200);
        m_page->show();
        settle();
    }
    template <class T = QWidget> T* find(const QString& name) const { return m_page->findChild<T*>(name); }
    void choose(const QString& product)
    {
        auto* combo = find<SearchableCombo>(u"productCombo"_s);
        combo->setCurrentId(product);
        Q_EMIT combo->idChosen(product);
    }
    void fill(int hours = 4)
    {
        choose(u"azure-virtual-machines"_s);
        find<QSpinBox>(u"hoursBox"_s)->setValue(hours);
        find<QLineEdit>(u"titleEdit"_s)->setText(u"How many machines?"_s);
        find<TextEdit>(u"descriptionEdit"_s)->setPlainText(u"A shop moves to Azure."_s);
        find<QLineEdit>(u"phoneEdit"_s)->setText(u"+39 02 5550 1000"_s);
    }
    void click(const QString& name)
    {
        auto* button = find<QAbstractButton>(name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }
    QString errorAt(const char* editor) const
    {
        const QList<Field*> fields = m_page->findChildren<Field*>();
        for (const Field* field : fields)
            if (field->editor()->objectName() == QLatin1String(editor))
                return field->error();
        qFatal("no field %s", editor);
    }
    bool says(const QString& text) const
    {
        const QSet<QString> words = wordsUnder(m_page.get());
        return std::any_of(words.begin(), words.end(), [&](const QString& word) { return word.contains(text); });
    }

    Languages m_languages;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<TpdPage> m_page;
};

void TestTpdPage::aRequestTakesItsHours()
{
    open(u"gold-hybrid"_s);
    QCOMPARE(find<TextLabel>(u"hoursLeft"_s)->text(), u"50"_s);
    QVERIFY(!find<Table>(u"tpdRequests"_s)->isVisible());
    fill();
    click(u"submitButton"_s);
    QCOMPARE(find<TextLabel>(u"hoursLeft"_s)->text(), u"46"_s);
    const AdvisoryRequest request = m_workspace->advisoryPage()->requests.first();
    QCOMPARE(request.asked.title, u"How many machines?"_s);
    QCOMPARE(request.asked.service, AdvisoryService::Deployment);
    const QString said = find<MessageBar>(u"filedBar"_s)->text();
    QVERIFY2(said.contains(request.number) && said.contains(wording::dateText(answerDue(m_workspace->today()))),
             qPrintable(said));
    const QAbstractItemModel* rows = find<Table>(u"tpdRequests"_s)->model();
    QCOMPARE(rows->rowCount(), 1);
    QCOMPARE(rows->index(0, 0).data().toString(), request.number);
    QCOMPARE(find<QLineEdit>(u"titleEdit"_s)->text(), QString()); // a new form
    fill();
    auto* presales = m_page->findChild<QWidget*>(u"serviceChoice"_s)->findChildren<QRadioButton*>().first();
    QTest::mouseClick(presales, Qt::LeftButton, {}, QPoint(8, presales->height() / 2));
    click(u"submitButton"_s);
    QCOMPARE(m_workspace->advisoryPage()->requests.first().asked.service, AdvisoryService::Presales);
    QCOMPARE(find<TextLabel>(u"hoursLeft"_s)->text(), u"46"_s); // Gold: presales take none
}

void TestTpdPage::whatIsMissingIsSaidAtItsField()
{
    open(u"gold-hybrid"_s);
    click(u"submitButton"_s);
    // The label above says which field it is; the sentence does not say it again in other words.
    for (const char* editor : {"productCombo", "hoursBox", "titleEdit", "descriptionEdit", "phoneEdit"})
        QCOMPARE(errorAt(editor), u"This field is required."_s);
    QCOMPARE(m_workspace->advisoryPage()->requests.size(), 0);
    fill();
    find<QLineEdit>(u"phoneEdit"_s)->setText(u"02 5550"_s);
    click(u"submitButton"_s);
    QCOMPARE(errorAt("phoneEdit"), u"This value is not allowed."_s);
    QCOMPARE(errorAt("titleEdit"), QString());
}

void TestTpdPage::aProductOutOfScopeIsSaidAtOnce()
{
    open(u"gold-hybrid"_s);
    choose(u"exchange-server-2019"_s);
    QVERIFY(says(wording::textOf(Reason::OutOfTpdScope)));
    choose(u"exchange-online"_s);
    QVERIFY(!says(wording::textOf(Reason::OutOfTpdScope)));
}

void TestTpdPage::moreHoursThanAreLeftAreRefusedAndTheTextStays()
{
    open(u"action-pack"_s);
    fill(6);
    click(u"submitButton"_s);
    QVERIFY(find<MessageBar>(u"refusedBar"_s)->isVisible());
    QCOMPARE(find<TextLabel>(u"hoursLeft"_s)->text(), u"5"_s);
    QCOMPARE(find<QLineEdit>(u"titleEdit"_s)->text(), u"How many machines?"_s);
    find<QSpinBox>(u"hoursBox"_s)->setValue(5);
    click(u"submitButton"_s);
    QCOMPARE(find<TextLabel>(u"hoursLeft"_s)->text(), u"0"_s);
}

void TestTpdPage::whatWasTypedIsThereAfterTheWindowWasClosed()
{
    open(u"gold-hybrid"_s);
    fill(7);
    m_page.reset();
    m_workspace.reset();
    m_workspace = openWorkspace(m_folder->filePath(u"a.vantaggi"_s));
    QVERIFY(m_workspace->signInAs(engineer));
    showPage();
    QCOMPARE(find<QLineEdit>(u"titleEdit"_s)->text(), u"How many machines?"_s);
    QCOMPARE(find<QSpinBox>(u"hoursBox"_s)->value(), 7);
    click(u"discardButton"_s);
    QCOMPARE(find<QLineEdit>(u"titleEdit"_s)->text(), QString());
    QVERIFY(!m_workspace->advisoryDraft());
}

void TestTpdPage::anotherWindowsDraftIsNotOverwritten()
{
    open(u"gold-hybrid"_s);
    const auto other = openWorkspace(m_folder->filePath(u"a.vantaggi"_s));
    QVERIFY(other->signInAs(engineer));
    QVERIFY(other->keepAdvisoryDraft(completeAdvisoryDraft(u"Theirs"_s)).isDone());
    find<QLineEdit>(u"titleEdit"_s)->setText(u"Mine"_s);
    m_page->hide(); // keeps what was typed
    m_page->show();
    settle();
    QCOMPARE(m_workspace->advisoryDraft()->title, u"Theirs"_s);
    QVERIFY(find(u"conflictBar"_s)->isVisible());
    click(u"keepMineButton"_s);
    QCOMPARE(m_workspace->advisoryDraft()->title, u"Mine"_s);
    QVERIFY(other->keepAdvisoryDraft(completeAdvisoryDraft(u"Theirs again"_s)).isDone());
    find<QLineEdit>(u"titleEdit"_s)->setText(u"Mine again"_s);
    m_page->hide();
    m_page->show();
    settle();
    click(u"takeOtherButton"_s);
    QCOMPARE(find<QLineEdit>(u"titleEdit"_s)->text(), u"Theirs again"_s);
}

void TestTpdPage::whoMayNotAskReadsWhy_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("signIn");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("CSP only") << u"gold-hybrid"_s << u"sales@aurora.example"_s << Reason::NotMpnAssociated;
    QTest::newRow("no offer") << u"no-offers"_s << engineer << Reason::NoActiveOffers;
}

void TestTpdPage::whoMayNotAskReadsWhy()
{
    QFETCH(QString, scenario);
    QFETCH(QString, signIn);
    QFETCH(Reason, reason);
    open(scenario, signIn);
    auto* why = find<ReasonLine>(u"whyNotReason"_s);
    QVERIFY(why->isVisible());
    QCOMPARE(why->reason(), wording::textOf(reason));
    QVERIFY(!find(u"tpdForm"_s)->isVisible());
}

void TestTpdPage::theOldWayIsToldForTheOwnRegion()
{
    m_workspace = makeWorkspace(m_folder->filePath(u"a.vantaggi"_s), u"gold-hybrid"_s);
    QVERIFY(m_workspace->signInAs(engineer));
    MembershipCenterPage page(*m_workspace);
    page.resize(1048, 900);
    page.show();
    settle();
    const QSet<QString> english = wordsUnder(&page);
    QVERIFY(english.contains(u"Aurora Sistemi belongs to this region."_s));
    QSignalSpy wanted(&page, &MembershipCenterPage::placeWanted);
    QTest::mouseClick(page.findChild<Button*>(u"technicalBenefitsButton"_s), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    m_languages.install(Language::Italian);
    settle();
    const QStringList names{u"\"(blank)\""_s, u"Microsoft Action Pack"_s, u"Partner Frontline Support"_s,
                            u"Partner Membership Center"_s};
    QCOMPARE(notTranslated(english, wordsUnder(&page)), names); // nothing else
}

void TestTpdPage::theLanguageSwitchLeavesNothingEnglish()
{
    open(u"gold-hybrid"_s);
    fill();
    click(u"submitButton"_s);
    const QSet<QString> english = wordsUnder(m_page.get());
    m_languages.install(Language::Italian);
    settle();
    QVERIFY(find<MessageBar>(u"filedBar"_s)->text().startsWith(u"La richiesta "_s));
    QStringList same = notTranslated(english, wordsUnder(m_page.get()));
    same.removeIf([](const QString& word) { // what was spoken, typed, or is the same in both languages
        return word.startsWith(u"Request "_s) || word == u"How many machines?" || word.endsWith(u"Europe/Rome");
    });
    QCOMPARE(same.join(u" | "_s), QString());
}

QTEST_MAIN(TestTpdPage)
#include "tst_tpd_page.moc"
