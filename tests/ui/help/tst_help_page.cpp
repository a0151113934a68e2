#include "app/languages.h"
#include "tests/ui/page_words.h"
#include "ui/help/help_page.h"
#include "ui/help/help_topics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/searchable_combo.h"

#include <QFontMetrics>
#include <QListWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestHelpPage : public QObject
{
    Q_OBJECT

private:
    Languages m_languages;

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!.*This plugin does not support).*"_s));
        m_languages.install(Language::English);
    }

    void everyTopicIsOneLineOfTheList_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<int>("percent");
        for (Language language : {Language::English, Language::Italian})
            for (int percent : {100, 150})
                QTest::addRow("%s at %d %%", qPrintable(codeOf(language)), percent) << language << percent;
    }
    // Rows of two heights look as if the list meant something by them.
    void everyTopicIsOneLineOfTheList()
    {
        QFETCH(Language, language);
        QFETCH(int, percent);
        m_languages.install(language);
        setZoom(percent);
        HelpPage page;
        page.resize(1280 * percent / 100, 900);
        page.show();
        settle();
        const auto* list = page.findChild<QListWidget*>(u"helpTopics"_s);
        QVERIFY(list->isVisible());
        for (int row = 0; row < list->count(); ++row)
            QVERIFY2(list->sizeHintForRow(row) == list->sizeHintForRow(0), qPrintable(list->item(row)->text()));
        setZoom(100);
    }

    // A heading that says something else makes a person wonder whether it is the topic that was chosen.
    void everyTextBeginsWithTheNameOfItsTopic()
    {
        for (Language language : {Language::English, Language::Italian}) {
            m_languages.install(language);
            for (const QString& topic : helpTopics())
                QCOMPARE(helpText(topic).section(u'\n', 0, 0), u"# "_s + helpTitle(topic));
        }
    }

    // F1 leads to the topic that deals with the place.
    void eachOfThesePlacesHasItsTopic_data()
    {
        QTest::addColumn<Place>("place");
        QTest::addColumn<QString>("said"); // in its text
        QTest::newRow("signing in") << Place::SignIn << u"acting as one of the accounts"_s;
        QTest::newRow("a new request") << Place::NewRequest << u"**Support > New request**"_s;
        QTest::newRow("the plans") << Place::SupportPlans << u"**Benefits > Partner support plans**"_s;
        QTest::newRow("the editions") << Place::Editions << u"**Benefits > Editions compared**"_s;
        QTest::newRow("which way") << Place::WhichWay << u"**Support > Which way?**"_s;
        QTest::newRow("the coverage checker") << Place::CoverageChecker << u"**Support > Coverage checker**"_s;
    }
    void eachOfThesePlacesHasItsTopic()
    {
        QFETCH(Place, place);
        QFETCH(QString, said);
        QVERIFY(helpText(helpTopicFor(place)).contains(said));
        m_languages.install(Language::Italian);
        QVERIFY(!helpText(helpTopicFor(place)).isEmpty());
    }

    void aNarrowHelpHasOneFieldInsteadOfTheList()
    {
        HelpPage page;
        page.resize(1280, 900);
        page.show();
        settle();
        auto* list = page.findChild<QListWidget*>(u"helpTopics"_s);
        auto* combo = page.findChild<SearchableCombo*>(u"helpTopicCombo"_s);
        QVERIFY(list->isVisible() && !combo->isVisible());
        page.resize(1000, 900);
        settle();
        QVERIFY(!list->isVisible() && combo->isVisible());
        page.showTopic(u"azure"_s);
        QCOMPARE(combo->currentId(), u"azure"_s);
        Q_EMIT combo->idChosen(u"glossary"_s);
        QCOMPARE(page.topic(), u"glossary"_s);
        const auto* text = page.findChild<QTextBrowser*>(u"helpText"_s);
        QCOMPARE(text->document()->begin().begin().fragment().charFormat().font().pointSizeF(), sectionFont().pointSizeF());
        QVERIFY(!text->document()->begin().begin().fragment().charFormat().hasProperty(QTextFormat::FontSizeAdjustment));
    }

    void glossaryAndAssumptionsStandInTheHelp_data()
    {
        QTest::addColumn<bool>("isItalian");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("English") << false
                                 << QStringList{u"Partner Cloud Support"_s, u"Microsoft AI Cloud Partner Program"_s,
                                                u"## Assumed: how things count"_s, u"nine digits"_s};
        QTest::newRow("Italian") << true
                                 << QStringList{u"richieste di supporto incluse"_s, u"Partner Cloud Support"_s,
                                                u"## Ipotizzato: come si conta"_s, u"nove cifre"_s};
    }
    void glossaryAndAssumptionsStandInTheHelp()
    {
        QFETCH(bool, isItalian);
        QFETCH(QStringList, words);
        m_languages.install(isItalian ? Language::Italian : Language::English);
        const QString text = helpText(u"glossary"_s) + helpText(u"simulated"_s);
        for (const QString& word : words)
            QVERIFY2(text.contains(word), qPrintable(word));
        QVERIFY(!text.contains(u'{'));
    }
};

QTEST_MAIN(TestHelpPage)
#include "tst_help_page.moc"
