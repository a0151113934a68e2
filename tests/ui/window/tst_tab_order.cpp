#include "opened_window.h"

#include "tests/ui/page_driver.h"
#include "tests/ui/support_for_business/wizard_driver.h"
#include "tests/ui/tab_walk.h"
#include "ui/azure/azure_form.h"
#include "ui/theme/theme.h"
#include "ui/widgets/searchable_combo.h"
#include "ui/window/workspace_view.h"

#include <QtTest>

using namespace Qt::StringLiterals;

static const QString engineer = u"engineer@aurora.example"_s;
static const QString admin = u"global.admin@aurora.example"_s;

static QString wrongIn(QWidget* window) { return wrongWithTab(window).join(u"\n"_s); }

class TestTabOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { allowOnlyOffscreenWarnings(); }
    void cleanup() { setZoom(100); }

    void everyControlOfAPageIsReached_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("signIn");
        QTest::addColumn<QSize>("size");
        QTest::newRow("linked plans") << u"activated"_s << engineer << QSize(1280, 820);
        QTest::newRow("linked plans, small window") << u"activated"_s << engineer << QSize(820, 600);
        QTest::newRow("nothing activated") << u"gold-hybrid"_s << engineer << QSize(1280, 820);
        QTest::newRow("each benefit on its own") << u"solutions-partner"_s << admin << QSize(1280, 820);
        QTest::newRow("customers") << u"csp-direct"_s << engineer << QSize(1280, 820);
        QTest::newRow("nobody signed in") << u"activated"_s << QString() << QSize(1280, 820);
    }
    void everyControlOfAPageIsReached()
    {
        QFETCH(QString, scenario);
        QFETCH(QString, signIn);
        QFETCH(QSize, size);
        OpenedWindow opened;
        opened.open(scenario);
        if (!signIn.isEmpty())
            opened.window->view()->signInAs(signIn);
        opened.window->resize(size);
        opened.window->activateWindow();
        for (Place place : allPlaces) {
            QVERIFY(opened.window->go(place));
            settle();
            const QString wrong = wrongIn(&*opened.window);
            QVERIFY2(wrong.isEmpty(), qPrintable(codeOf(place) + u": "_s + wrong));
        }
    }

    void theFirstStartIsGoneRound()
    {
        OpenedWindow opened;
        opened.window->activateWindow();
        QCOMPARE(wrongIn(&*opened.window), QString());
    }

    void everyControlOfARequestIsReached_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::newRow("with its plans") << u"activated"_s;
        QTest::newRow("with plans that cannot be used") << u"expired"_s;
        QTest::newRow("without any plan") << u"gold-hybrid"_s;
    }
    void everyControlOfARequestIsReached()
    {
        QFETCH(QString, scenario);
        WizardDriver wizard(scenario);
        QVERIFY2(wrongIn(&wizard.page()).isEmpty(), qPrintable(wrongIn(&wizard.page())));
        wizard.press("nextButton"); // every field shows its error
        QVERIFY2(wrongIn(&wizard.page()).isEmpty(), qPrintable(wrongIn(&wizard.page())));
        wizard.goToStep2();
        QVERIFY2(wrongIn(&wizard.page()).isEmpty(), qPrintable(wrongIn(&wizard.page())));
        if (scenario != u"activated")
            return;
        wizard.press("nextButton");
        QVERIFY2(wrongIn(&wizard.page()).isEmpty(), qPrintable(wrongIn(&wizard.page())));
        wizard.press("submitButton");
        settle();
        QVERIFY2(wrongIn(&wizard.page()).isEmpty(), qPrintable(wrongIn(&wizard.page())));
    }

    void everyControlOfAzuresRequestIsReached()
    {
        PageDriver azure(u"activated"_s, engineer, [](Workspace& workspace) { return new AzureForm(workspace); });
        QCOMPARE(wrongIn(&azure.page()), QString());
        azure.chooseIn("serviceCombo", u"App Service"_s);
        azure.type("titleEdit", u"The site answers 503"_s);
        azure.chooseIn("categoryCombo", azure.find<SearchableCombo>("categoryCombo")->itemText(0));
        azure.chooseIn("problemCombo", azure.find<SearchableCombo>("problemCombo")->itemText(0));
        for (int step = 2; step <= 3; ++step) {
            azure.press("nextButton");
            QCOMPARE(wrongIn(&azure.page()), QString());
        }
        azure.type("descriptionEdit", u"Dummy text."_s);
        azure.press("nextButton");
        QCOMPARE(wrongIn(&azure.page()), QString());
    }

    // As one reads: the fields from the top, the footer after them, the side panel after the column.
    void theRequestIsGoneThroughAsItIsRead()
    {
        WizardDriver wizard(u"activated"_s);
        wizard.find<QWidget>("familyCombo")->setFocus();
        const QStringList way = QStringList{u"familyCombo"_s} + tabWay(&wizard.page());
        QStringList fields;
        for (const QString& name : way)
            if (name.endsWith(u"Combo"_s) || name.endsWith(u"Edit"_s) || name == u"nextButton")
                fields << name;
        fields.removeLast(); // round again
        QCOMPARE(fields, (QStringList{u"familyCombo"_s, u"productCombo"_s, u"versionCombo"_s, u"categoryCombo"_s,
                                      u"problemCombo"_s, u"titleEdit"_s, u"descriptionEdit"_s, u"nextButton"_s}));
    }

    void barsAndHeadersAreGoneThroughAsTheyStand_data()
    {
        QTest::addColumn<Place>("place");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("the top bar") << Place::Home << QStringList{u"searchField"_s, u"QPushButton EN"_s, u"accountButton"_s};
        QTest::newRow("requests") << Place::Requests
                                  << QStringList{u"exportButton"_s, u"printButton"_s, u"newRequestButton"_s, u"filterEdit"_s};
    }
    void barsAndHeadersAreGoneThroughAsTheyStand()
    {
        QFETCH(Place, place);
        QFETCH(QStringList, names);
        OpenedWindow opened;
        opened.open(u"activated"_s);
        opened.window->view()->signInAs(engineer);
        QVERIFY(opened.window->go(place));
        settle();
        opened.window->setFocus();
        const QStringList way = tabWay(&*opened.window);
        qsizetype last = -1;
        for (const QString& name : names) {
            const qsizetype at = way.indexOf(name);
            QVERIFY2(at > last, qPrintable(name + u" in "_s + way.join(u", "_s)));
            last = at;
        }
    }
};

QTEST_MAIN(TestTabOrder)
#include "tst_tab_order.moc"
