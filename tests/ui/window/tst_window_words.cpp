#include "opened_window.h"

#include "model/wording.h"
#include "ui/help/help_topics.h"
#include "ui/start/edit_organisation_dialog.h"
#include "ui/start/organisation_dialog.h"
#include "ui/start/scenario_dialog.h"
#include "ui/widgets/page.h"
#include "ui/window/clock_dialog.h"
#include "ui/window/edition_dialog.h"
#include "ui/window/workspace_view.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;

// Words that are the same in both languages: names, keys, IDs and what people typed.
static bool isTheSameInBoth(const QString& text)
{
    static const QRegularExpression same(
        u"^(|Microsoft 365|Power Platform|LCS|Lifecycle Services \\(LCS\\)|Business Central|E-mail|Partner Membership Center|"
        u"Partner Frontline Support|\"\\(blank\\)\"|Vantaggi|EN|IT|No|EN, English|IT, "
        u"Italiano|Ctrl\\+K|Menu|&Menu|MPN.*|CSP|N|N-1|Account|Account: .*|Account [0-9]|Microsoft .* [0-9]{4}|Signature.*|"
        u"Gold .*|ISV|Microsoft Partner Network|Microsoft AI Cloud Partner Program|Microsoft Action Pack|Solutions Partner .*|Windows 1[01]|Aurora Sistemi|Hardware|Help desk|.*@.*|[0-9 .:/+-]*|OK|Cloud|.*\\.vantaggi|Silver.*|[A-Z].* \\([A-Z]{2}\\))$"_s);
    return same.match(text).hasMatch();
}

static QStringList textsOf(const QWidget* widget)
{
    QStringList texts{widget->accessibleName(), widget->windowTitle()};
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        texts << label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        texts << button->text();
    return texts;
}

static QStringList allTextsIn(const QWidget* root)
{
    QStringList texts = textsOf(root);
    for (const QWidget* widget : root->findChildren<QWidget*>())
        if (widget->isVisibleTo(root) && widget->objectName() != u"noticeLabel"_s) // what was said last stays as it was said
            texts << textsOf(widget);
    return texts;
}

// The letter after a single &, in lower case; null for none.
static QChar mnemonicOf(QString text)
{
    text.replace(u"&&"_s, QString());
    const qsizetype at = text.indexOf(u'&');
    return at < 0 || at + 1 >= text.size() ? QChar() : text.at(at + 1).toLower();
}

class TestWindowWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { allowOnlyOffscreenWarnings(); }

    void switchingTheLanguageLeavesNoEnglish_data()
    {
        QTest::addColumn<QString>("place"); // "" = the first start
        QTest::newRow("first start") << QString();
        for (Place place : allPlaces)
            QTest::newRow(qPrintable(codeOf(place))) << codeOf(place);
    }
    void switchingTheLanguageLeavesNoEnglish()
    {
        QFETCH(QString, place);
        OpenedWindow opened;
        if (!place.isEmpty()) {
            opened.open(u"gold-hybrid"_s);
            opened.window->view()->signInAs(u"global.admin@aurora.example"_s);
            opened.window->go(*placeFromCode(place));
        }
        settle();
        const QStringList english = allTextsIn(&*opened.window);
        Q_EMIT opened.window->languageWanted(Language::Italian);
        settle();
        QStringList left;
        const QStringList italian = allTextsIn(&*opened.window);
        for (const QString& text : italian)
            if (english.contains(text) && !isTheSameInBoth(text))
                left << text;
        QCOMPARE(left.join(u" | "_s), QString());
    }

    void dialogsSpeakTheOtherLanguageTheirStandardButtonsToo()
    {
        OpenedWindow opened;
        opened.open(u"gold-hybrid"_s);
        ClockDialog clock(*opened.window->workspace(), &*opened.window);
        ScenarioDialog scenario(OpenedWindow::catalogue(), &*opened.window);
        OrganisationDialog organisation(OpenedWindow::catalogue(), &*opened.window);
        EditionDialog edition(*opened.window->workspace(), &*opened.window);
        EditOrganisationDialog edited(*opened.window->workspace(), &*opened.window);
        for (QDialog* dialog :
             {static_cast<QDialog*>(&clock), static_cast<QDialog*>(&scenario), static_cast<QDialog*>(&organisation),
              static_cast<QDialog*>(&edition), static_cast<QDialog*>(&edited)}) {
            dialog->show();
            opened.languages.install(Language::English);
            settle();
            const QStringList english = allTextsIn(dialog);
            opened.languages.install(Language::Italian);
            settle();
            QStringList left;
            const QStringList italian = allTextsIn(dialog);
            for (const QString& text : italian)
                if (english.contains(text) && !isTheSameInBoth(text))
                    left << text;
            QCOMPARE(left.join(u" | "_s), QString());
            QVERIFY(italian.contains(u"Annulla"_s) || italian.contains(u"&Annulla"_s));
        }
    }

    void mnemonicsAreUnique_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Italian") << Language::Italian;
    }
    void mnemonicsAreUnique()
    {
        QFETCH(Language, language);
        OpenedWindow opened;
        opened.languages.install(language);
        settle();
        checkMnemonics(u"start"_s, *opened.window);
        opened.open(u"gold-hybrid"_s);
        opened.window->view()->signInAs(u"global.admin@aurora.example"_s);
        for (Place place : allPlaces) {
            opened.window->go(place);
            settle();
            checkMnemonics(codeOf(place), *opened.window);
        }
        for (const QMenu* menu : opened.window->findChildren<QMenu*>()) {
            QStringList texts;
            for (const QAction* action : menu->actions())
                texts << action->text();
            checkUnique(menu->objectName(), texts);
        }
    }

    void everyHelpTopicIsThereInBothLanguages()
    {
        OpenedWindow opened;
        for (Language language : {Language::English, Language::Italian}) {
            opened.languages.install(language);
            for (const QString& topic : helpTopics()) {
                QVERIFY2(helpText(topic).size() > 300, qPrintable(topic));
                // The title in the list is the heading of the text.
                QVERIFY2(helpText(topic).startsWith(u"# "_s + helpTitle(topic)), qPrintable(helpTitle(topic)));
            }
        }
        QVERIFY(helpText(u"about"_s).contains(QStringLiteral(VANTAGGI_VERSION)));
        QVERIFY(helpText(u"nothing"_s).isEmpty());
    }

    void everyLinkInTheHelpLeadsToATopic()
    {
        static const QRegularExpression link(u"\\]\\(([a-z-]+)\\.md\\)"_s);
        OpenedWindow opened;
        for (Language language : {Language::English, Language::Italian}) {
            opened.languages.install(language);
            for (const QString& topic : helpTopics())
                for (auto found = link.globalMatch(helpText(topic)); found.hasNext();)
                    QVERIFY(helpTopics().contains(found.next().captured(1)));
        }
    }

private:
    static void checkUnique(const QString& where, const QStringList& texts)
    {
        QHash<QChar, QString> taken;
        for (const QString& text : texts) {
            const QChar letter = mnemonicOf(text);
            if (letter.isNull())
                continue;
            QVERIFY2(!taken.contains(letter), qPrintable(where + u": "_s + text + u" and "_s + taken.value(letter)));
            taken.insert(letter, text);
        }
    }

    static void checkMnemonics(const QString& where, const MainWindow& window)
    {
        QStringList texts;
        for (const QAction* action : window.findChild<QMenuBar*>()->actions())
            texts << action->text();
        for (const QWidget* widget : window.findChildren<QWidget*>()) {
            if (!widget->isVisible())
                continue;
            if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
                texts << button->text();
            if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy())
                texts << label->text();
        }
        checkUnique(where, texts);
    }
};

QTEST_MAIN(TestWindowWords)
#include "tst_window_words.moc"
