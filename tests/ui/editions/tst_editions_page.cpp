#include "app/languages.h"
#include "tests/support/workspaces.h"
#include "tests/ui/page_words.h"
#include "ui/editions/editions_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text_label.h"
#include "ui/window/edition_dialog.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestEditionsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(Theme::Light);
        setReducedMotion(true);
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!.*This plugin does not support).*"_s));
        m_languages.install(Language::English);
        m_folder = std::make_unique<QTemporaryDir>(fastFolderTemplate());
        m_path = m_folder->filePath(u"a.vantaggi"_s);
    }
    void theComparisonLeadsToTheEditionInUse();
    void namesGrantsAndRulesStandSideBySide();
    void whatWentAwayAndWhatIsNewIsSaid();
    void secondHandFactsAreMarked();
    void whatElseIsOnTheListIsShownAsFacts();
    void aComparisonWithItselfFindsNothing();
    void noWordIsBrokenInAnyWidth_data();
    void noWordIsBrokenInAnyWidth();
    void languageSwitchLeavesNothingEnglish();
    void theButtonAsksForAnotherEdition();
    void theDialogSaysWhatBecomesOfTheOffersAndSwitches();
    void aCancelledDialogChangesNothing();
    void anOwnOrganisationHasNoButton();

private:
    std::unique_ptr<Workspace> make(const char* scenario) { return makeWorkspace(m_path, QString::fromLatin1(scenario)); }
    const Edition& edition(const char* id) { return *testCatalogue().edition(QString::fromLatin1(id)); }
    // The change of that name between the two editions.
    EditionChange change(const char* before, const char* after, const QString& what)
    {
        const QList<EditionChange> all = changesBetween(edition(before), edition(after), testCatalogue());
        for (const EditionChange& candidate : all)
            if (candidate.what == what)
                return candidate;
        qFatal("no change %s", qUtf8Printable(what));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    Languages m_languages;
};

void TestEditionsPage::theComparisonLeadsToTheEditionInUse()
{
    const auto workspace = make("solutions-partner");
    EditionsPage page(*workspace);
    auto* choice = page.findChild<ChoiceRow*>(u"pairChoice"_s);
    QCOMPARE(choice->currentId(), u"mpn-2021 maicpp-2023"_s);
    page.show();
    QTest::mouseClick(choice->buttonOf(u"maicpp-2023 maicpp-2026"_s), Qt::LeftButton);
    QVERIFY(wordsUnder(&page).contains(u"Partner Cloud Support"_s));
}

void TestEditionsPage::namesGrantsAndRulesStandSideBySide()
{
    const EditionChange menu = change("mpn-2021", "maicpp-2023", u"The page in the menu Benefits"_s);
    QCOMPARE(menu.before, u"Technical benefits"_s);
    QCOMPARE(menu.after, u"Technical support & consultation"_s);
    const EditionChange drill = change("mpn-2021", "maicpp-2023", u"The product with which they are read"_s);
    QCOMPARE(drill.before, u"Windows 10"_s);
    QCOMPARE(drill.after, u"Windows 11"_s);
    const EditionChange end = change("maicpp-2023", "maicpp-2026", u"When a contract ends"_s);
    QCOMPARE(end.before, u"30 days after the membership's end"_s);
    QCOMPARE(end.after, u"12 months after the activation"_s);
    const EditionChange gold = change("mpn-2021", "maicpp-2023", u"Gold competency"_s);
    QVERIFY(gold.isSame());
    const EditionChange silver = change("mpn-2021", "maicpp-2023", u"A membership offer"_s);
    QCOMPARE(silver.before, u"Silver competency"_s);
    QCOMPARE(silver.after, u"Silver competency (legacy)"_s); // the word stands only where it is true
    QVERIFY2(gold.after.contains(u"Signature Cloud Support: Unlimited with a cloud competency, 10 incidents with another"_s),
             qPrintable(gold.after));
}

void TestEditionsPage::whatWentAwayAndWhatIsNewIsSaid()
{
    QVERIFY(change("mpn-2021", "maicpp-2023", u"Solutions Partner designation"_s).before.isEmpty());
    QVERIFY(change("maicpp-2023", "maicpp-2026", u"Microsoft Action Pack"_s).after.isEmpty());
    const auto workspace = make("solutions-partner");
    const EditionsPage page(*workspace);
    QVERIFY(wordsUnder(&page, Hidden::Yes).contains(u"Not known: counts for nothing"_s));
}

void TestEditionsPage::secondHandFactsAreMarked()
{
    const QList<EditionChange> all = changesBetween(edition("maicpp-2023"), edition("maicpp-2026"), testCatalogue());
    for (const EditionChange& one : all)
        QVERIFY2(one.evidence != Evidence::Published, qPrintable(one.what));
    const QList<EditionChange> published = changesBetween(edition("mpn-2021"), edition("maicpp-2023"), testCatalogue());
    for (const EditionChange& one : published)
        QVERIFY2(one.evidence == Evidence::Published, qPrintable(one.what));
    const auto workspace = make("solutions-partner-2026");
    EditionsPage page(*workspace);
    page.show();
    QVERIFY(page.findChild<MessageBar*>(u"secondHandBar"_s)->isVisible());
    const QSet<QString> words = wordsUnder(&page);
    QVERIFY(words.contains(u"Second-hand"_s) && words.contains(u"Assumed"_s));
}

// domain.md 1.2: the rows for software makers; of Launch (2026) no quantity is known, so that it stays a note.
void TestEditionsPage::whatElseIsOnTheListIsShownAsFacts()
{
    QStringList found;
    for (const ListedBenefit& listed : edition("maicpp-2023").listed)
        found << listed.name.en + u": "_s + wording::listedText(listed);
    QCOMPARE(found, (QStringList{u"Application architecture design session (ADS): 1 consultation"_s,
                                 u"Application design review (ADR): 1 consultation"_s,
                                 u"Application publishing consultation: 1 consultation"_s,
                                 u"Azure Standard Support Plan: Unlimited"_s}));
    QVERIFY(edition("mpn-2021").listed.isEmpty() && edition("maicpp-2026").listed.isEmpty());
    const auto workspace = make("solutions-partner");
    EditionsPage page(*workspace);
    page.show();
    const QSet<QString> words = wordsUnder(&page);
    for (const QString& shown : {u"Benefit Name"_s, u"Application design review (ADR)"_s, u"1 consultation"_s})
        QVERIFY2(words.contains(shown), qPrintable(shown));
    auto* choice = page.findChild<ChoiceRow*>(u"pairChoice"_s);
    QTest::mouseClick(choice->buttonOf(u"maicpp-2023 maicpp-2026"_s), Qt::LeftButton);
    QVERIFY(!wordsUnder(&page).contains(u"1 consultation"_s));
}

void TestEditionsPage::aComparisonWithItselfFindsNothing()
{
    for (const Edition& one : testCatalogue().editions()) {
        const QList<EditionChange> all = changesBetween(one, one, testCatalogue());
        for (const EditionChange& row : all)
            QVERIFY2(row.isSame() && !row.before.isEmpty(), qPrintable(row.what));
    }
}

void TestEditionsPage::noWordIsBrokenInAnyWidth_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("percent");
    for (Language language : {Language::English, Language::Italian})
        for (int percent : {100, 150, 200})
            QTest::addRow("%s at %d %%", qPrintable(codeOf(language)), percent) << language << percent;
}

void TestEditionsPage::noWordIsBrokenInAnyWidth()
{
    QFETCH(Language, language);
    QFETCH(int, percent);
    m_languages.install(language);
    setZoom(percent);
    const auto workspace = make("solutions-partner-2026");
    EditionsPage page(*workspace);
    page.show();
    auto* choice = page.findChild<ChoiceRow*>(u"pairChoice"_s);
    for (const char* pair : {"mpn-2021 maicpp-2023", "maicpp-2023 maicpp-2026", "mpn-2021 maicpp-2026"}) {
        QTest::mouseClick(choice->buttonOf(QLatin1StringView(pair)), Qt::LeftButton);
        for (int width = 540; width <= 1100; width += 20) { // 540: the window at its narrowest, with a rail
            page.resize(width * percent / 100, 900);
            settle();
            for (const TextLabel* label : page.findChildren<TextLabel*>())
                QVERIFY2(!label->isVisible() || label->width() >= label->minimumSizeHint().width(),
                         qPrintable(u"%1 wide: %2"_s.arg(width).arg(label->text())));
        }
    }
    setZoom(100);
}

void TestEditionsPage::languageSwitchLeavesNothingEnglish()
{
    const auto workspace = make("solutions-partner-2026");
    EditionsPage page(*workspace);
    page.show();
    const QSet<QString> english = wordsUnder(&page);
    m_languages.install(Language::Italian);
    settle();
    const QSet<QString> italian = wordsUnder(&page);
    QVERIFY(italian.contains(u"Che cosa concede ogni offerta"_s));
    for (const char* sentence : {"Rules", "Names", "What each offer grants", "Went away", "Unchanged", "Second-hand"}) {
        QVERIFY(english.contains(QString::fromLatin1(sentence)) || qstrcmp(sentence, "Unchanged") == 0);
        QVERIFY2(!italian.contains(QString::fromLatin1(sentence)), sentence);
    }
}

void TestEditionsPage::theButtonAsksForAnotherEdition()
{
    const auto workspace = make("gold-hybrid");
    EditionsPage page(*workspace);
    page.show();
    const QSignalSpy wanted(&page, &EditionsPage::editionWanted);
    QTest::mouseClick(page.findChild<Button*>(u"tryEditionButton"_s), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
}

void TestEditionsPage::theDialogSaysWhatBecomesOfTheOffersAndSwitches()
{
    const auto workspace = make("gold-hybrid");
    EditionDialog dialog(*workspace, nullptr);
    dialog.show();
    auto* choice = dialog.findChild<ChoiceRow*>(u"editionChoice"_s);
    QCOMPARE(choice->currentId(), u"mpn-2021"_s);
    const auto* effect = dialog.findChild<QLabel*>(u"editionEffect"_s);
    const QPushButton* use = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    QVERIFY(!use->isEnabled()); // the one in use: nothing to do, and said so
    QCOMPARE(effect->text(), u"This workspace follows the rules of this edition already. Choose another one to try it."_s);
    QTest::mouseClick(choice->buttonOf(u"maicpp-2026"_s), Qt::LeftButton);
    QVERIFY(use->isEnabled());
    QVERIFY2(effect->text().startsWith(u"1 membership offer of this workspace is unknown to that edition."_s),
             qPrintable(effect->text()));
    QTest::mouseClick(choice->buttonOf(u"maicpp-2023"_s), Qt::LeftButton);
    QVERIFY(effect->text().startsWith(u"1 membership offer of this workspace exists in that edition too"_s));
    QTest::mouseClick(dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(workspace->edition().id, u"maicpp-2023"_s);
}

void TestEditionsPage::aCancelledDialogChangesNothing()
{
    const auto workspace = make("gold-hybrid");
    EditionDialog dialog(*workspace, nullptr);
    dialog.show();
    QTest::mouseClick(dialog.findChild<ChoiceRow*>(u"editionChoice"_s)->buttonOf(u"maicpp-2023"_s), Qt::LeftButton);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(workspace->edition().id, u"mpn-2021"_s);
}

void TestEditionsPage::anOwnOrganisationHasNoButton()
{
    Organisation own;
    own.name = u"Corvo"_s;
    own.partnerId = u"9900009"_s;
    own.country = u"IT"_s;
    Account account;
    account.signIn = u"only@corvo.example"_s;
    own.accounts = {account};
    const auto workspace = Workspace::createOwn(m_path, own, u"mpn-2021"_s, testCatalogue());
    QVERIFY(workspace);
    EditionsPage page(**workspace);
    page.show();
    QVERIFY(!page.findChild<Button*>(u"tryEditionButton"_s)->isVisible());
    EditionDialog dialog(**workspace, nullptr); // the rule says no, whoever opens it
    dialog.show();
    QTest::mouseClick(dialog.findChild<ChoiceRow*>(u"editionChoice"_s)->buttonOf(u"maicpp-2023"_s), Qt::LeftButton);
    QTest::mouseClick(dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QVERIFY(dialog.isVisible());
    QVERIFY(wordsUnder(&dialog).contains(
        u"Only a training workspace can try another edition: here the programme's own rules count."_s));
    QCOMPARE((*workspace)->edition().id, u"mpn-2021"_s);
}

QTEST_MAIN(TestEditionsPage)
#include "tst_editions_page.moc"
