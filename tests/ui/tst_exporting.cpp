#include "tests/support/files.h"
#include "tests/ui/page_test.h"
#include "ui/editions/editions_page.h"
#include "ui/exporting.h"
#include "ui/partner_center/customers_page.h"
#include "ui/partner_center/technical_benefits_page.h"
#include "ui/partner_center/tpd_page.h"
#include "ui/printing.h"
#include "ui/reference/coverage_checker_page.h"
#include "ui/reference/support_plans_page.h"
#include "ui/reference/who_can_do_it_page.h"
#include "ui/support_for_business/requests_page.h"
#include "ui/widgets/notifier.h"

#include <QPrinter>
#include <QtTest>

using namespace Qt::StringLiterals;

using Maker = std::function<Page*(Workspace&)>;
Q_DECLARE_METATYPE(Maker)

static const QString engineer = u"engineer@aurora.example"_s;

template <class T> static Maker makerOf()
{
    return [](Workspace& workspace) { return new T(workspace); };
}

class OpenedPage : public PageInWindow
{
public:
    OpenedPage(std::unique_ptr<Workspace> opened, const QString& signIn, const Maker& maker)
        : PageInWindow(std::move(opened), signIn), page(maker(*workspace))
    {
        show(page, 1280, 900);
    }
    Page* page;
};

// screens.md: every list can be exported and printed.
class TestExporting : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyListIsExportedAndPrinted_data();
    void everyListIsExportedAndPrinted();
    void whereNothingIsListedNothingIsExportedOrPrinted_data();
    void whereNothingIsListedNothingIsExportedOrPrinted();
    void bothSidesOfAComparisonAreInTheFile();
    void newsOfAListGoesWithTheList();
    void aPrintedFileIsWholeOrUntouched();
    void newsOfAnAnswerGoesWithTheAnswer();
};

void TestExporting::everyListIsExportedAndPrinted_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("signIn");
    QTest::addColumn<Maker>("maker");
    QTest::addColumn<QString>("heads");
    QTest::addColumn<QString>("row"); // one of them
    QTest::newRow("technical benefits") << u"activated"_s << u"admin.agent@aurora.example"_s << makerOf<TechnicalBenefitsPage>()
                                        << u"Benefit,Source,Quantity,State,Activation"_s << u"Signature Cloud Support,"_s;
    QTest::newRow("requests") << u"activated"_s << engineer << makerOf<RequestsPage>() << u"Number,Title,Product,"_s << u"Open"_s;
    QTest::newRow("support plans") << u"gold-hybrid"_s << engineer << makerOf<SupportPlansPage>() << u"Plan,"_s << u"Price,"_s;
    QTest::newRow("roles") << u"gold-hybrid"_s << engineer << makerOf<WhoCanDoItPage>() << u"Role,What it opens,Held by"_s
                           << u"Executive report viewer,"_s;
    QTest::newRow("versions") << u"gold-hybrid"_s << engineer << makerOf<CoverageCheckerPage>()
                              << u"Version,Released,Recent until,Mainstream support until,Extended support until,"
                                 "Status on 17 June 2021"_s
                              << u"Windows 8.1,"_s;
    QTest::newRow("customers") << u"csp-direct"_s << u"admin.agent@aurora.example"_s << makerOf<CustomersPage>()
                               << u"Customer,Kind"_s << u",Direct customer"_s;
    const Maker hours = [](Workspace& workspace) -> Page* {
        if (!workspace.askForHours(completeAdvisoryDraft(u"How many machines?"_s)).isDone())
            return nullptr;
        return new TpdPage(workspace);
    };
    QTest::newRow("requests for hours") << u"gold-hybrid"_s << engineer << hours << u"Number,Title,Service,Hours,Answer by"_s
                                        << u",How many machines?,"_s;
    QTest::newRow("editions") << u"solutions-partner"_s << engineer << makerOf<EditionsPage>() << u"What,"_s
                              << u"Technical benefits,Technical support & consultation,Changed,Published"_s;
}

static std::function<bool(QPrinter&)> intoFile(const QString& path)
{
    return [path](QPrinter& printer) {
        printer.setOutputFileName(path);
        printer.setPageSize(QPageSize(QPageSize::A5));
        printer.setPageOrientation(QPageLayout::Landscape);
        return true;
    };
}

void TestExporting::everyListIsExportedAndPrinted()
{
    QFETCH(QString, scenario);
    QFETCH(QString, signIn);
    QFETCH(Maker, maker);
    QFETCH(QString, heads);
    QFETCH(QString, row);
    const OpenedPage opened(make(scenario), signIn, maker);
    auto* button = opened.find<ExportButton>(u"exportButton"_s);
    QVERIFY(button);
    const QString path = m_folder->filePath(u"list.csv"_s);
    button->askPath = [path](const QString&) { return path; };
    opened.click(button);
    QVERIFY2(opened.bar(u"exportBar"_s).startsWith(u"The list is exported."), qPrintable(opened.bar(u"exportBar"_s)));
    QVERIFY(lastAnnouncement(opened.page).startsWith(u"The list is exported."));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY2(text.startsWith(heads), qPrintable(text));
    QVERIFY2(text.contains(row), qPrintable(text));
    // So does paper.
    QVERIFY(opened.sees(u"printButton"_s));
    auto* print = opened.find<PrintButton>(u"printButton"_s);
    print->choosePrinter = intoFile(m_folder->filePath(u"sheet.pdf"_s));
    opened.click(print);
    QCOMPARE(opened.bar(u"exportBar"_s), u"The PDF is saved. sheet.pdf"_s);
    QVERIFY(lastAnnouncement(opened.page).startsWith(u"The PDF is saved."));
    const Print sheet = print->sheet();
    QVERIFY(sheet.list);
    QCOMPARE(sheet.title, opened.page->title());
    QCOMPARE(sheet.list->heads.constFirst(), text.section(u',', 0, 0)); // fewer columns may fit onto paper
    QStringList rows;
    for (int i = 0; i < sheet.list->rows; ++i)
        rows << sheet.list->row(i).join(u',');
    QVERIFY2(rows.join(u'\n').contains(row), qPrintable(rows.join(u'\n')));
    QVERIFY(!sheet.footnote.isEmpty());
}

void TestExporting::whereNothingIsListedNothingIsExportedOrPrinted_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("signIn");
    QTest::addColumn<Maker>("maker");
    QTest::newRow("benefits that are not seen") << u"gold-hybrid"_s << QString() << makerOf<TechnicalBenefitsPage>();
    QTest::newRow("no hours asked for") << u"gold-hybrid"_s << engineer << makerOf<TpdPage>();
    QTest::newRow("customers of others") << u"csp-direct"_s << QString() << makerOf<CustomersPage>();
}

void TestExporting::whereNothingIsListedNothingIsExportedOrPrinted()
{
    QFETCH(QString, scenario);
    QFETCH(QString, signIn);
    QFETCH(Maker, maker);
    const OpenedPage opened(make(scenario), signIn, maker);
    QVERIFY(opened.find<ExportButton>(u"exportButton"_s));
    QVERIFY(!opened.sees(u"exportButton"_s));
    QVERIFY(!opened.sees(u"printButton"_s));
}

void TestExporting::bothSidesOfAComparisonAreInTheFile()
{
    const OpenedPage opened(make(u"solutions-partner"_s), engineer, makerOf<EditionsPage>());
    const QString path = m_folder->filePath(u"list.csv"_s);
    opened.find<ExportButton>(u"exportButton"_s)->exportTo(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString& words : {u"Changed"_s, u"Unchanged"_s, u"New"_s})
        QVERIFY2(text.contains(u',' + words + u','), qPrintable(words));
}

void TestExporting::newsOfAListGoesWithTheList()
{
    const OpenedPage opened(make(u"gold-hybrid"_s), engineer, makerOf<TechnicalBenefitsPage>());
    opened.find<ExportButton>(u"exportButton"_s)->exportTo(m_folder->filePath(u"list.csv"_s));
    QVERIFY(opened.sees(u"exportBar"_s));
    opened.workspace->signOut();
    QVERIFY(!opened.sees(u"exportBar"_s));
}

void TestExporting::aPrintedFileIsWholeOrUntouched()
{
    const OpenedPage opened(make(u"activated"_s), engineer, makerOf<RequestsPage>());
    auto* button = opened.find<PrintButton>(u"printButton"_s);
    const QString path = m_folder->filePath(u"requests.pdf"_s);
    button->choosePrinter = intoFile(path);
    opened.click(button);
    QCOMPARE(opened.bar(u"exportBar"_s), u"The PDF is saved. requests.pdf"_s);
    const QByteArray pdf = bytesOf(path);
    QVERIFY(pdf.startsWith("%PDF-") && pdf.trimmed().endsWith("%%EOF"));
    QVERIFY2(pdf.contains("/MediaBox [0 0 595.000000 420.000000]"), pdf.mid(pdf.indexOf("/MediaBox"), 60)); // A5, landscape

    const QByteArray workspace = bytesOf(m_path);
    button->choosePrinter = intoFile(m_path);
    opened.click(button);
    QCOMPARE(opened.bar(u"exportBar"_s), u"The PDF was not saved. %1 is no PDF: it was left as it is. Choose another name."_s.arg(
                                             QFileInfo(m_path).fileName()));
    QVERIFY(bytesOf(m_path) == workspace);

    button->choosePrinter = intoFile(m_folder->filePath(u"none/requests.pdf"_s));
    opened.click(button);
    QVERIFY(opened.bar(u"exportBar"_s).startsWith(u"The PDF was not saved."));

    button->choosePrinter = [](QPrinter&) { return false; };
    opened.click(button);
    QVERIFY(opened.bar(u"exportBar"_s).startsWith(u"The PDF was not saved.")); // cancelled: nothing new is said
}

// A cloud product has no line, and no export: only the print is left to say something.
void TestExporting::newsOfAnAnswerGoesWithTheAnswer()
{
    const OpenedPage opened(make(u"gold-hybrid"_s), engineer, makerOf<CoverageCheckerPage>());
    auto* page = qobject_cast<CoverageCheckerPage*>(opened.page);
    page->showProduct(u"azure-virtual-machines"_s);
    auto* button = opened.find<PrintButton>(u"printButton"_s);
    button->choosePrinter = intoFile(m_folder->filePath(u"answer.pdf"_s));
    opened.click(button);
    QVERIFY(opened.sees(u"exportBar"_s));
    QVERIFY(opened.workspace->activate(Benefit::ProductSupport).isRefused()); // the same answer, asked for again
    QVERIFY(opened.sees(u"exportBar"_s));
    page->showProduct(u"windows-10"_s);
    QVERIFY(!opened.sees(u"exportBar"_s));
}

QTEST_MAIN(TestExporting)
#include "tst_exporting.moc"
