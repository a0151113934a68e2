#include "tests/ui/partner_center/opened_benefits.h"

#include "model/benefits_model.h"
#include "model/wording.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/table.h"

#include <QScrollBar>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestBenefitsWords : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void languageSwitchLeavesNothingEnglish_data();
    void languageSwitchLeavesNothingEnglish();
    void nothingIsCutAtAnyWidth_data();
    void nothingIsCutAtAnyWidth();
};

void TestBenefitsWords::languageSwitchLeavesNothingEnglish_data()
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

void TestBenefitsWords::languageSwitchLeavesNothingEnglish()
{
    QFETCH(QString, scenario);
    QFETCH(QString, signIn);
    QFETCH(QString, press);
    const OpenedBenefits opened(make(scenario), signIn);
    if (!press.isEmpty())
        opened.click(opened.find<Button>(press));
    const QSet<QString> english = wordsUnder(opened.page);
    m_languages.install(Language::Italian);
    settle();
    const QSet<QString> italian = wordsUnder(opened.page);
    QCOMPARE(notTranslated(english, italian).join(u" | "_s), QString());
    // Switched while it was open, it says what it says when it is opened in that language.
    if (press.isEmpty()) {
        const OpenedBenefits another(openWorkspace(m_path), signIn);
        settle();
        QCOMPARE(differences(italian, wordsUnder(another.page)).join(u" | "_s), QString());
    }
    m_languages.install(Language::English);
    settle();
    QCOMPARE(differences(wordsUnder(opened.page), english).join(u" | "_s), QString());
}

void TestBenefitsWords::nothingIsCutAtAnyWidth_data()
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

void TestBenefitsWords::nothingIsCutAtAnyWidth()
{
    QFETCH(QString, scenario);
    QFETCH(int, width);
    QFETCH(int, percent);
    QFETCH(bool, isItalian);
    setZoom(percent);
    m_languages.install(isItalian ? Language::Italian : Language::English);
    const OpenedBenefits opened(make(scenario), globalAdmin, width);
    if (scenario == u"solutions-partner"_s) // one with its date and Open, one with Activate
        opened.click(opened.find<Button>(u"activateButton_signature-cloud-support"_s));
    const auto* table = opened.find<Table>(u"benefitsTable"_s);
    int used = 0;
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        if (table->isColumnHidden(column))
            continue;
        used += table->columnWidth(column);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex cell = table->model()->index(row, column);
            QStyleOptionViewItem option;
            option.initFrom(table);
            QVERIFY2(table->itemDelegate()->sizeHint(option, cell).width() <= table->columnWidth(column),
                     qPrintable(cell.data().toString()));
        }
    }
    // A button stands beside the date of its row, not over it.
    for (const Button* button : opened.page->findChildren<Button*>(QRegularExpression(u"^(activate|open)Button_"_s))) {
        QVERIFY(button->width() >= button->sizeHint().width());
        const int row = table->rowAt(table->viewport()->mapFromGlobal(button->mapToGlobal(button->rect().center())).y());
        const QModelIndex cell = table->model()->index(row, BenefitsModel::Activation);
        QStyleOptionViewItem option;
        option.initFrom(table);
        const int words = cell.data().toString().isEmpty() ? 0 : table->itemDelegate()->sizeHint(option, cell).width();
        QVERIFY(table->viewport()->mapFromGlobal(button->mapToGlobal(QPoint())).x() >= table->visualRect(cell).x() + words);
        QVERIFY(button->geometry().right() <= table->visualRect(cell).right());
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

QTEST_MAIN(TestBenefitsWords)
#include "tst_benefits_words.moc"
