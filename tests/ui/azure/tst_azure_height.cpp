#include "tests/ui/page_driver.h"

#include "app/languages.h"
#include "ui/azure/azure_form.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/searchable_combo.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/wizard_footer.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QtTest>

using namespace Qt::StringLiterals;

static void settle()
{
    for (int i = 0; i < 5; ++i)
        QApplication::processEvents();
}

// Words that are higher than their label, or that the footer or the lower edge hides however far one scrolls.
static QStringList cutIn(const Page& page)
{
    QStringList cut;
    const auto* area = page.findChild<QScrollArea*>();
    const auto* footer = page.findChild<WizardFooter*>();
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    const int lowest = std::min(area->viewport()->mapTo(&page, area->viewport()->rect().bottomLeft()).y(), footer->y());
    for (const Card* card : area->findChildren<Card*>())
        if (card->isVisible() && card->height() < card->heightForWidth(card->width()))
            cut << u"a card has %1 of %2"_s.arg(card->height()).arg(card->heightForWidth(card->width()));
    for (const TextLabel* label : area->findChildren<TextLabel*>()) {
        if (!label->isVisible())
            continue;
        if (label->height() < label->heightForWidth(label->width()))
            cut << u"%1 has %2 of %3"_s.arg(label->text()).arg(label->height()).arg(label->heightForWidth(label->width()));
        const int bottom = label->mapTo(&page, label->rect().bottomLeft()).y();
        if (bottom > lowest)
            cut << u"%1 ends at %2, the view at %3"_s.arg(label->text()).arg(bottom).arg(lowest);
    }
    const int below = page.height() - footer->geometry().bottom();
    if (area->verticalScrollBar()->maximum() > 0 && below > units(4))
        cut << u"%1 scroll away, and %2 stand empty"_s.arg(area->verticalScrollBar()->maximum()).arg(below);
    if (footer->geometry().bottom() > page.height())
        cut << u"the footer ends at %1 of %2"_s.arg(footer->geometry().bottom()).arg(page.height());
    return cut;
}

// The tabs of Azure's form are of very different heights, and Solutions is the shortest: its footer stands under the column.
class TestAzureHeight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(Theme::Light);
        setReducedMotion(true);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!.*This plugin does not support).*"_s)); }
    void cleanup() { setZoom(100); }

    void nothingOfSolutionsIsCut_data()
    {
        QTest::addColumn<QSize>("size"); // of the page, beside the navigation
        QTest::addColumn<int>("percent");
        QTest::addColumn<Language>("language");
        for (Language language : {Language::English, Language::Italian})
            for (const QSize size : {QSize(1048, 768), QSize(1368, 968), QSize(1048, 560), QSize(868, 738), QSize(760, 640)})
                for (int percent : {100, 110, 130, 150, 170, 200})
                    QTest::addRow("%d x %d at %d %% in %s", size.width(), size.height(), percent, qPrintable(codeOf(language)))
                        << size << percent << language;
    }
    void nothingOfSolutionsIsCut()
    {
        QFETCH(QSize, size);
        QFETCH(int, percent);
        QFETCH(Language, language);
        Languages languages;
        languages.install(language);
        setZoom(percent);
        PageDriver azure(u"activated"_s, u"engineer@aurora.example"_s,
                         [](Workspace& workspace) { return new AzureForm(workspace); });
        azure.page().resize(size);
        azure.chooseIn("serviceCombo", azure.find<SearchableCombo>("serviceCombo")->itemText(1));
        azure.type("titleEdit", u"The site answers 503"_s);
        azure.chooseIn("categoryCombo", azure.find<SearchableCombo>("categoryCombo")->itemText(0));
        azure.chooseIn("problemCombo", azure.find<SearchableCombo>("problemCombo")->itemText(0));
        azure.press("nextButton");
        settle();
        QVERIFY(!azure.sees("titleEdit"));
        QCOMPARE(cutIn(azure.page()).join(u'\n'), QString());
        azure.page().resize(size + QSize(90, 0)); // as it is dragged
        settle();
        QCOMPARE(cutIn(azure.page()).join(u'\n'), QString());
    }
};

QTEST_MAIN(TestAzureHeight)
#include "tst_azure_height.moc"
