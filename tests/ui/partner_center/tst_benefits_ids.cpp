#include "tests/ui/partner_center/opened_benefits.h"

#include "ui/widgets/button.h"

#include <QTextDocument>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestBenefitsIds : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyAccountSeesTheIdsOnceActivated();
    void theIdsOfTheContractBeforeStayUntilTheNewOnes();
    void maskedIdsAreNowhere();
    void anotherAccountFindsTheIdsMasked();
    void leavingThePageMasksTheIds();
    void printHoldsTheRowsAndNoId();
};

static bool holds(const QSet<QString>& words, const Contract& contract)
{
    for (const QString& word : words) {
        const QString digits = QString(word).remove(QRegularExpression(u"\\D"_s));
        if (digits.contains(contract.accessId) || digits.contains(contract.contractId))
            return true;
    }
    return false;
}

void TestBenefitsIds::everyAccountSeesTheIdsOnceActivated()
{
    OpenedBenefits opened(make(u"gold-hybrid"_s), globalAdmin);
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

// Renewed on 2022-01-15: the contract of the first membership holds until 2022-02-13, and can be activated anew.
static std::unique_ptr<Workspace> renewed(const Catalogue& catalogue, const QString& path)
{
    const QList<Scenario> all = catalogue.scenarios().value();
    Scenario scenario = *std::find_if(all.begin(), all.end(), [](const Scenario& s) { return s.id == u"activated"_s; });
    Offer offer = scenario.organisations.first().organisation.offers.first();
    offer.start = offer.end.addDays(1);
    offer.end = offer.end.addYears(1);
    scenario.organisations.first().organisation.offers.append(offer);
    return std::move(Workspace::create(path, scenario, offer.start.addDays(5), Workspace::Overwrite::No, catalogue)).value();
}

void TestBenefitsIds::theIdsOfTheContractBeforeStayUntilTheNewOnes()
{
    OpenedBenefits opened(renewed(testCatalogue(), m_folder->filePath(u"renewed.vantaggi"_s)), globalAdmin);
    const auto isFor = [&](const Contract& contract) {
        const QList<MaskedId*> ids = opened.ids();
        return ids.size() == 2 && ids.at(0)->id() == contract.accessId && ids.at(1)->id() == contract.contractId;
    };
    const auto words = [&] { return wordsUnder(&opened.window, Hidden::No).values().join(u'\n'); };
    const Contract before = opened.workspace->organisation()->contracts.constFirst();
    QVERIFY(isFor(before));
    QVERIFY2(words().contains(u"to 13 February 2022: it stays valid until that day"_s), qPrintable(words()));
    QVERIFY(words().contains(u"Not activated"_s));
    QVERIFY(words().contains(u"until 13 February 2023"_s)); // advisory hours: the end of the new window
    opened.click(opened.find<Button>(u"activateButton"_s));
    QVERIFY(isFor(opened.workspace->organisation()->contracts.constLast()));
    QVERIFY(!isFor(before));
    QVERIFY(!words().contains(u"stays valid"_s));
}

void TestBenefitsIds::maskedIdsAreNowhere()
{
    const OpenedBenefits opened(make(u"activated"_s), adminAgent);
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

void TestBenefitsIds::anotherAccountFindsTheIdsMasked()
{
    const OpenedBenefits opened(make(u"activated"_s), adminAgent);
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

void TestBenefitsIds::leavingThePageMasksTheIds()
{
    const OpenedBenefits opened(make(u"activated"_s), adminAgent);
    const Contract contract = opened.workspace->organisation()->contracts.constFirst();
    opened.click(opened.ids().at(1)->showButton());
    opened.page->hide();
    QVERIFY(!holds(wordsUnder(&opened.window, Hidden::Yes), contract));
    opened.page->show();
    QVERIFY(!opened.ids().at(1)->isShown());
}

void TestBenefitsIds::printHoldsTheRowsAndNoId()
{
    const OpenedBenefits opened(make(u"activated"_s), adminAgent);
    const Contract contract = opened.workspace->organisation()->contracts.constFirst();
    for (MaskedId* id : opened.ids())
        opened.click(id->showButton());
    QTextDocument document;
    fillDocument(document, opened.page->sheet());
    const QString text = document.toPlainText();
    for (const char* word : {"Technical benefits", "Aurora Sistemi, partner ID 9900001", "On 17 June 2021",
                             "Microsoft Product Support", "Gold Data Platform", "20 incidents", "Activated", "1 February 2021",
                             "50 partner advisory hours", "The IDs are not printed."})
        QVERIFY2(text.contains(QLatin1String(word)), word);
    QVERIFY(!holds({document.toHtml()}, contract));
}

QTEST_MAIN(TestBenefitsIds)
#include "tst_benefits_ids.moc"
