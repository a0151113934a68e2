#include "app/languages.h"
#include "model/wording.h"
#include "tests/support/workspaces.h"
#include "tests/ui/page_words.h"
#include "ui/cloud_portals/short_request_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plan_card.h"
#include "ui/widgets/searchable_combo.h"
#include "ui/widgets/text_edit.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLineEdit>
#include <QtTest>

using namespace Qt::StringLiterals;

static const QString engineer = u"engineer@aurora.example"_s;

// One page class for three portals: what each does with Access ID and Contract ID, and which plans it shows (rules.md D4, D6).
class TestShortRequest : public QObject
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
    void aRequestUsesThePlanThatThePortalOffers_data();
    void aRequestUsesThePlanThatThePortalOffers();
    void microsoft365TakesNoIdsAndNeedsNoLink();
    void aContractIsLinkedHereAndThenOffered_data();
    void aContractIsLinkedHereAndThenOffered();
    void whatThePortalHidesIsExplained();
    void theLanguageSwitchLeavesNothingEnglish_data();
    void theLanguageSwitchLeavesNothingEnglish();

private:
    void open(const QString& scenario, Portal portal, const QString& signIn = engineer)
    {
        m_workspace = makeWorkspace(m_folder->filePath(u"a.vantaggi"_s), scenario);
        QVERIFY(m_workspace->signInAs(signIn));
        m_page = std::make_unique<ShortRequestPage>(*m_workspace, portal);
        m_page->resize(1048, 900);
        m_page->show();
        m_page->start();
        settle();
    }
    template <class T = QWidget> T* find(const QString& name) const { return m_page->findChild<T*>(name); }
    void fill(const QString& product)
    {
        auto* service = find<SearchableCombo>(u"serviceCombo"_s);
        service->setCurrentId(product);
        Q_EMIT service->idChosen(product);
        find<QLineEdit>(u"titleEdit"_s)->setText(u"It does not answer"_s);
        find<TextEdit>(u"descriptionEdit"_s)->setPlainText(u"Since Monday."_s);
        settle();
    }
    void click(const QString& name)
    {
        auto* button = find<QAbstractButton>(name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }
    QList<PlanCard*> usableCards() const
    {
        QList<PlanCard*> cards;
        for (PlanCard* card : m_page->findChildren<PlanCard*>())
            if (card->content().usable && card->isVisible())
                cards.append(card);
        return cards;
    }

    Languages m_languages;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ShortRequestPage> m_page;
};

void TestShortRequest::aRequestUsesThePlanThatThePortalOffers_data()
{
    QTest::addColumn<Portal>("portal");
    QTest::addColumn<QString>("product");
    QTest::newRow("Microsoft 365") << Portal::Microsoft365 << u"microsoft-teams"_s;
    QTest::newRow("Power Platform") << Portal::PowerPlatform << u"power-automate"_s;
    QTest::newRow("Lifecycle Services") << Portal::Lcs << u"dynamics-365-finance"_s;
}

void TestShortRequest::aRequestUsesThePlanThatThePortalOffers()
{
    QFETCH(Portal, portal);
    QFETCH(QString, product);
    open(u"activated"_s, portal); // linked in Support for Business: valid here too
    fill(product);
    const QList<PlanCard*> cards = usableCards();
    QCOMPARE(cards.size(), 1);
    QCOMPARE(cards.first()->content().name, u"Signature 10-pack"_s);
    QVERIFY(!cards.first()->content().remaining); // the balance is never shown here
    const int before = m_workspace->requests({})->total;
    click(u"submitButton"_s);
    QCOMPARE(m_workspace->requests({})->total, before + 1);
    const SupportRequest request = m_workspace->requests({})->requests.first();
    QCOMPARE(request.asked.portal, portal);
    QCOMPARE(request.planName, u"Signature 10-pack"_s);
    QCOMPARE(request.consumed, 1);
}

void TestShortRequest::microsoft365TakesNoIdsAndNeedsNoLink()
{
    open(u"gold-hybrid"_s, Portal::Microsoft365);
    fill(u"microsoft-teams"_s);
    QVERIFY(usableCards().isEmpty());
    QVERIFY(find(u"idsNotTaken"_s)->isVisible());
    QVERIFY(!find(u"linkButton"_s)->isVisible());
    QVERIFY(wordsUnder(m_page.get()).contains(wording::barText(Reason::NotActivated)));
    QVERIFY(m_workspace->signInAs(u"global.admin@aurora.example"_s));
    QVERIFY(m_workspace->activate(Benefit::ProductSupport).isDone());
    QVERIFY(m_workspace->signInAs(engineer));
    m_page->start();
    fill(u"microsoft-teams"_s);
    QCOMPARE(usableCards().size(), 1); // activated by another account, linked by nobody
    QVERIFY(m_workspace->linkedContracts().isEmpty());
}

void TestShortRequest::aContractIsLinkedHereAndThenOffered_data()
{
    QTest::addColumn<Portal>("portal");
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<int>("plans");
    QTest::newRow("Power Platform") << Portal::PowerPlatform << u"power-bi"_s << u"gold-hybrid"_s << 1;
    QTest::newRow("Lifecycle Services") << Portal::Lcs << u"dynamics-365-finance"_s << u"silver-cloud"_s << 1;
    QTest::newRow("Action Pack: linked, and nothing shows") << Portal::Lcs << u"dynamics-365-finance"_s << u"action-pack"_s << 0;
}

void TestShortRequest::aContractIsLinkedHereAndThenOffered()
{
    QFETCH(Portal, portal);
    QFETCH(QString, product);
    QFETCH(QString, scenario);
    QFETCH(int, plans);
    open(scenario, portal);
    QVERIFY(m_workspace->signInAs(u"global.admin@aurora.example"_s));
    const auto contract = m_workspace->activate(Benefit::ProductSupport);
    QVERIFY(contract.isDone());
    QVERIFY(m_workspace->signInAs(engineer));
    m_page->start();
    fill(product);
    QVERIFY(usableCards().isEmpty());
    click(u"linkButton"_s);
    auto* dialog = m_page->window()->findChild<QDialog*>(u"addContractDialog"_s);
    QVERIFY(dialog);
    dialog->findChild<QLineEdit*>(u"accessIdEdit"_s)->setText(contract->accessId);
    dialog->findChild<QLineEdit*>(u"contractIdEdit"_s)->setText(contract->contractId);
    QTest::mouseClick(dialog->findChild<QAbstractButton*>(u"addButton"_s), Qt::LeftButton);
    settle();
    QCOMPARE(m_workspace->links().size(), 1);
    QCOMPARE(m_workspace->links().first().portal, portal);
    QCOMPARE(usableCards().size(), plans);
    QCOMPARE(find(u"linkNoticeBar"_s)->isVisible(), plans == 0);
}

void TestShortRequest::whatThePortalHidesIsExplained()
{
    open(u"spent"_s, Portal::PowerPlatform);
    fill(u"power-apps"_s);
    QVERIFY(usableCards().isEmpty());
    QVERIFY(find(u"whyHiddenSection"_s)->isVisible());
    QStringList words(wordsUnder(m_page.get()).values());
    QVERIFY2(!words.filter(u"incidents"_s, Qt::CaseInsensitive).isEmpty(), qPrintable(words.join(u'\n')));
    click(u"submitButton"_s);
    QVERIFY(m_workspace->draft(Portal::PowerPlatform)); // refused: kept
}

void TestShortRequest::theLanguageSwitchLeavesNothingEnglish_data()
{
    QTest::addColumn<Portal>("portal");
    for (Portal portal : {Portal::Microsoft365, Portal::PowerPlatform, Portal::Lcs})
        QTest::newRow(qPrintable(codeOf(portal))) << portal;
}

void TestShortRequest::theLanguageSwitchLeavesNothingEnglish()
{
    QFETCH(Portal, portal);
    open(u"activated"_s, portal);
    const QSet<QString> english = wordsUnder(m_page.get());
    m_languages.install(Language::Italian);
    settle();
    QStringList same = notTranslated(english, wordsUnder(m_page.get()));
    same.removeAll(u"Business Central"_s); // names
    same.removeAll(u"Lifecycle Services (LCS)"_s);
    same.removeIf([](const QString& word) { return word.endsWith(u"Europe/Rome"); });
    QCOMPARE(same.join(u" | "_s), QString());
}

QTEST_MAIN(TestShortRequest)
#include "tst_short_request.moc"
