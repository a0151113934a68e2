#include "app/languages.h"
#include "model/wording.h"
#include "model/wording_reference.h"
#include "tests/support/workspaces.h"
#include "tests/ui/page_words.h"
#include "ui/reference/support_plans_page.h"
#include "ui/reference/which_way_page.h"
#include "ui/reference/who_can_do_it_page.h"
#include "ui/reference/wrapping_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/reason_line.h"
#include "ui/widgets/searchable_combo.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text_table_model.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTextDocument>
#include <QtTest>

using namespace Qt::StringLiterals;

// One of the pages in a window of its own.
template <class T> class Opened
{
public:
    explicit Opened(std::unique_ptr<Workspace> opened, int width = 1280) : workspace(std::move(opened)), page(new T(*workspace))
    {
        window.reset(page);
        window->resize(width, 900);
        window->show();
        settle();
    }
    template <class W> W* find(const QString& name) const { return page->template findChild<W*>(name); }
    void choose(const QString& row, const QString& id) const
    {
        QTest::mouseClick(find<ChoiceRow>(row)->buttonOf(id), Qt::LeftButton, {}, QPoint(8, 8));
        settle();
    }
    void typeProduct(const QString& product) const
    {
        auto* combo = find<SearchableCombo>(u"productCombo"_s);
        combo->setFocus();
        combo->lineEdit()->selectAll();
        QTest::keyClicks(combo->lineEdit(), product);
        QTest::keyClick(combo, Qt::Key_Return);
        settle();
    }

    std::unique_ptr<Workspace> workspace;
    T* page;
    std::unique_ptr<QWidget> window;
};

static QAbstractButton* segment(const Segmented* segmented, const QString& text)
{
    for (QAbstractButton* button : segmented->findChildren<QAbstractButton*>())
        if (button->text() == text)
            return button;
    return nullptr;
}

class TestReferencePages : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder{fastFolderTemplate()};
    Languages m_languages;
    int m_files = 0;
    std::unique_ptr<Workspace> make(const QString& scenario, const QString& signIn = {})
    {
        auto workspace = makeWorkspace(m_folder.filePath(u"%1.vantaggi"_s.arg(++m_files)), scenario);
        if (!signIn.isEmpty() && !workspace->signInAs(signIn))
            qFatal("%s cannot sign in", qPrintable(signIn));
        return workspace;
    }
    template <class T> void checkLanguages(const Opened<T>& opened, const QSet<QString>& names)
    {
        const QSet<QString> english = wordsUnder(opened.page);
        m_languages.install(Language::Italian);
        settle();
        QCOMPARE(notTranslated(english - names, wordsUnder(opened.page)).join(u" | "_s), QString());
        m_languages.install(Language::English);
        settle();
        QCOMPARE(differences(wordsUnder(opened.page), english).join(u" | "_s), QString());
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!.*This plugin does not support).*"_s));
        m_languages.install(Language::English);
    }

    void plansAreNarrowedToWhatIsNeeded()
    {
        const Opened<SupportPlansPage> opened(make(u"gold-hybrid"_s));
        auto* table = opened.find<Table>(u"plansTable"_s);
        QCOMPARE(table->model()->rowCount(), 6);
        QTest::mouseClick(segment(opened.find<Segmented>(u"whereFilter"_s), u"On-premises"_s), Qt::LeftButton);
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(lastAnnouncement(opened.page), u"2 plans"_s);
        QTest::mouseClick(opened.find<QCheckBox>(u"customersCheck"_s), Qt::LeftButton, {}, QPoint(8, 8));
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"Premier Support for Partners (PSfP)"_s);
        QTest::mouseClick(opened.find<QCheckBox>(u"customersCheck"_s), Qt::LeftButton, {}, QPoint(8, 8));
        opened.typeProduct(u"Windows Server 2012 R2"_s); // not recent: no incident of the membership
        QCOMPARE(table->model()->rowCount(), 1);
        QTest::mouseClick(segment(opened.find<Segmented>(u"whereFilter"_s), u"Cloud"_s), Qt::LeftButton);
        QVERIFY(opened.find<SearchableCombo>(u"productCombo"_s)->currentId().isEmpty());
        QCOMPARE(table->model()->rowCount(), 5);
    }

    void nothingThatFitsIsSaidAndCleared()
    {
        const Opened<SupportPlansPage> opened(make(u"gold-hybrid"_s));
        opened.typeProduct(u"Windows 7"_s);
        QTest::mouseClick(segment(opened.find<Segmented>(u"responseFilter"_s), u"Within 1 hour"_s), Qt::LeftButton);
        auto* table = opened.find<Table>(u"plansTable"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        opened.typeProduct(u"Windows 10"_s);
        QTest::mouseClick(segment(opened.find<Segmented>(u"responseFilter"_s), u"Any"_s), Qt::LeftButton);
        QCOMPARE(table->model()->rowCount(), 2);
        QVERIFY(!opened.find<EmptyState>(u"emptyState"_s)->isVisible());
    }

    void chosenPlanIsShownInFullWithItsMarks()
    {
        const Opened<SupportPlansPage> opened(make(u"gold-hybrid"_s));
        auto* table = opened.find<Table>(u"plansTable"_s);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(3, 0)).center());
        settle();
        const QSet<QString> words = wordsUnder(opened.find<Card>(u"planDetails"_s));
        QVERIFY(words.contains(u"Advanced Support for Partners (ASfP)"_s));
        const QString all = words.values().join(u'\n');
        QVERIFY2(all.contains(u"about 1,250 US dollars a month, or from 16,500 a year (second-hand)"_s), qPrintable(all));
    }

    void comparisonIsCopiedAndPrintedWhole()
    {
        const Opened<SupportPlansPage> opened(make(u"gold-hybrid"_s));
        QTest::mouseClick(opened.find<Button>(u"copyButton"_s), Qt::LeftButton);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 9); // heads and eight aspects
        QCOMPARE(lines.first().split(u'\t').size(), 7);
        QVERIFY(lines.at(3).startsWith(u"Price\tIn the membership"_s));
        QTextDocument document;
        fillDocument(document, opened.page->sheet());
        QVERIFY(document.toPlainText().contains(u"Premier Support for Partners"_s));
        QVERIFY(document.toPlainText().contains(u"second-hand"_s));
    }

    void fourAnswersLeadToThePlaceAndThePlan()
    {
        const Opened<WhichWayPage> opened(make(u"activated"_s, u"engineer@aurora.example"_s));
        auto* go = opened.find<Button>(u"goButton"_s);
        const auto words = [&] { return wordsUnder(opened.find<Card>(u"answerCard"_s)); };
        // Nothing is answered beforehand, and what is missing is said.
        for (const QString& question : {u"matterChoice"_s, u"whoChoice"_s, u"severityChoice"_s})
            QCOMPARE(opened.find<ChoiceRow>(question)->currentId(), QString());
        QVERIFY(!go->isVisible());
        opened.choose(u"matterChoice"_s, u"broken"_s);
        opened.choose(u"severityChoice"_s, u"C"_s);
        QVERIFY(words().contains(
            u"It appears here once every question is answered. Still missing:\n2. Which product?\n3. For whom?"_s));
        opened.choose(u"whoChoice"_s, u"own"_s);
        QVERIFY(!go->isVisible());
        opened.typeProduct(u"Windows Server 2019"_s);
        QVERIFY(words().contains(u"An incident in this portal: Support for Business"_s));
        QVERIFY(words().contains(u"Partner support Gold 20pack"_s));
        QSignalSpy wanted(opened.page, &WhichWayPage::requestWanted);
        QTest::mouseClick(go, Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), u"windows-server-2019"_s);
        opened.choose(u"severityChoice"_s, u"A"_s);
        QVERIFY(words().contains(
            u"Severity A asks for somebody who can be reached day and night; otherwise it may be lowered to B."_s));
        opened.choose(u"matterChoice"_s, u"advice"_s);
        QVERIFY(words().contains(u"Partner advisory hours (TPD)"_s));
        QSignalSpy place(opened.page, &WhichWayPage::placeWanted);
        QTest::mouseClick(go, Qt::LeftButton);
        QCOMPARE(place.size(), 1);
        QCOMPARE(place.first().first().value<Place>(), Place::AdvisoryHours);
        QVERIFY(!opened.find<ChoiceRow>(u"severityChoice"_s)->isVisible());
        opened.choose(u"matterChoice"_s, u"suggestion"_s);
        QVERIFY(words().contains(u"Feedback on the product"_s));
        QVERIFY(!go->isVisible() && !opened.find<SearchableCombo>(u"productCombo"_s)->isVisible());
    }

    void whatStandsInTheWaySaysWhoCan()
    {
        const Opened<WhichWayPage> opened(make(u"csp-direct"_s, u"engineer@aurora.example"_s));
        opened.typeProduct(u"Azure Virtual Machines"_s);
        opened.choose(u"matterChoice"_s, u"broken"_s);
        opened.choose(u"severityChoice"_s, u"B"_s);
        opened.choose(u"whoChoice"_s, u"customer"_s);
        const auto* line = opened.find<ReasonLine>(u"obstacle"_s);
        QVERIFY(line->isVisible());
        const QStringList agents = signInsThatMay(Permission::FileForCustomer, *opened.workspace->organisation());
        QVERIFY(!agents.isEmpty());
        QVERIFY(wordsUnder(line).contains(agents.first()));
        QSignalSpy signIn(opened.page, &WhichWayPage::signInWanted);
        QTest::mouseClick(line->findChildren<LinkButton*>().first(), Qt::LeftButton);
        settle();
        QCOMPARE(signIn.size(), 1);
        QVERIFY(agents.contains(signIn.first().first().toString()));
    }

    void everyPermissionNamesTheAccountsThatMay()
    {
        const Opened<WhoCanDoItPage> opened(make(u"gold-hybrid"_s, u"helpdesk@aurora.example"_s));
        auto* table = opened.find<Table>(u"permissionsTable"_s);
        QCOMPARE(table->model()->rowCount(), permissionCount);
        const auto* line = opened.find<ReasonLine>(u"accountsThatMay"_s);
        for (int i = 0; i < permissionCount; ++i) {
            table->setFocus();
            table->selectRow(i);
            settle();
            const QSet<QString> words = wordsUnder(line);
            for (const QString& signIn : signInsThatMay(Permission(i), *opened.workspace->organisation()))
                QVERIFY2(words.contains(signIn), qPrintable(codeOf(Permission(i)) + u' ' + signIn));
            QCOMPARE(table->model()->index(i, 2).data().toString(),
                     mayDo(Permission(i), *opened.workspace->account()) ? u"You can"_s : u"Not you"_s);
        }
        opened.page->showPermission(Permission::Activate);
        settle();
        QSignalSpy signIn(opened.page, &WhoCanDoItPage::signInWanted);
        QTest::mouseClick(line->findChildren<LinkButton*>().first(), Qt::LeftButton);
        settle();
        QCOMPARE(signIn.size(), 1);
        QCOMPARE(signIn.first().first().toString(), u"global.admin@aurora.example"_s);
    }

    void roleTableHasEveryRole()
    {
        const Opened<WhoCanDoItPage> opened(make(u"gold-hybrid"_s));
        const QSet<QString> words = wordsUnder(opened.find<Card>(u"rolesCard"_s));
        for (int i = 0; i < roleCount; ++i)
            QVERIFY2(words.contains(wording::textOf(Role(i))), qPrintable(codeOf(Role(i))));
        QTextDocument document;
        fillDocument(document, opened.page->sheet());
        QVERIFY(document.toPlainText().contains(u"Executive report viewer"_s));
        QVERIFY(wordsUnder(opened.page).contains(u"Not signed in"_s));
    }

    void theLastRowHoldsTheAccountsWithoutARole()
    {
        const Opened<WhoCanDoItPage> opened(make(u"gold-hybrid"_s));
        const QSet<QString> words = wordsUnder(opened.find<Card>(u"rolesCard"_s));
        QStringList none;
        const Organisation organisation = opened.workspace->organisations().first();
        for (const Account& account : organisation.accounts)
            if (account.roles.isEmpty())
                none << account.signIn;
        QVERIFY(none.size() > 1);
        QVERIFY(words.contains(none.join(u", "_s)));
        QVERIFY(words.contains(u"No role (default user)"_s));
    }

    void oneRoleAndOneAccountAreSpokenOfAsOne()
    {
        QCOMPARE(wording::requirementText(Permission::FileForCustomer),
                 u"an account associated with CSP, with the role Admin agent"_s);
        const auto advice = [](const QStringList& accounts) {
            return wording::adviceFor(
                Refusal{.reason = Reason::RoleRequired, .roles = {Role::GlobalAdmin}, .accounts = accounts});
        };
        QCOMPARE(advice({u"a@x.example"_s}), u"This account can do it: a@x.example."_s);
        QCOMPARE(advice({u"a@x.example"_s, u"b@x.example"_s}), u"These accounts can do it: a@x.example, b@x.example."_s);
    }

    void nothingIsLostInEveryWidth_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("percent");
        for (int width : {984, 700, 560, 460})
            QTest::addRow("%d px", width) << width << 100;
        QTest::newRow("at 200 %") << 1000 << 200;
    }

    // A name that is cut can be another plan's name: "Supporto tecnico ..." are two. What has no room beside a name stands below.
    void nothingIsLostInEveryWidth()
    {
        QFETCH(int, width);
        QFETCH(int, percent);
        setZoom(percent);
        m_languages.install(Language::Italian);
        const auto check = [](const WrappingTable* table) {
            const QAbstractItemModel* model = table->model();
            int used = 0;
            for (int column = 0; column < model->columnCount(); ++column)
                used += table->isColumnHidden(column) ? 0 : table->columnWidth(column);
            QVERIFY2(used <= table->viewport()->width(),
                     qPrintable(u"%1: %2 of %3"_s.arg(table->objectName()).arg(used).arg(table->viewport()->width())));
            const QFontMetrics metrics(strongFont()), small(captionFont());
            for (int row = 0; row < model->rowCount(); ++row) {
                const QString name = model->index(row, 0).data().toString();
                const QRect room(0, 0, table->columnWidth(0) - units(6), table->rowHeight(row));
                const QRect needed = metrics.boundingRect(QRect(0, 0, room.width(), 10'000), Qt::TextWordWrap, name);
                const QString words = table->wordsBelow(row);
                const QRect below = small.boundingRect(QRect(0, 0, room.width(), 10'000), Qt::TextWordWrap, words);
                QVERIFY2(needed.width() <= room.width() && below.width() <= room.width(), qPrintable(name + words));
                QVERIFY2(needed.height() + (words.isEmpty() ? 0 : below.height()) <= room.height(), qPrintable(name + words));
                for (int column = 1; column < model->columnCount(); ++column)
                    if (table->isColumnHidden(column))
                        QVERIFY2(words.contains(model->index(row, column).data().toString()), qPrintable(name));
            }
            QVERIFY(table->height() >=
                    table->rowViewportPosition(model->rowCount() - 1) + table->rowHeight(model->rowCount() - 1));
        };
        const Opened<SupportPlansPage> plans(make(u"gold-hybrid"_s), width);
        check(plans.find<WrappingTable>(u"plansTable"_s));
        const Opened<WhoCanDoItPage> who(make(u"gold-hybrid"_s), width);
        const auto* permissions = who.find<WrappingTable>(u"permissionsTable"_s);
        check(permissions);
        for (int i = 0; i < permissionCount; ++i) // who may do it: in words, or how many roles
            QVERIFY2(!permissions->model()->index(i, 0).data(TextTableModel::SecondLineRole).toString().isEmpty() &&
                         permissions->wordsBelow(i).startsWith(
                             permissions->model()->index(i, 0).data(TextTableModel::SecondLineRole).toString()),
                     qPrintable(codeOf(Permission(i))));
        setZoom(100);
        m_languages.install(Language::English);
    }

    void languageSwitchLeavesNothingEnglish()
    {
        QSet<QString> names{u"Signature Cloud Support"_s, u"Cloud Solution Provider (CSP)"_s, u"Unified for Partners (UfP)"_s,
                            u"Cloud"_s};
        const auto all = testCatalogue().productsWithArchive();
        for (const ProductVersion& version : all.value())
            names << wording::productText(version);
        checkLanguages(Opened<SupportPlansPage>(make(u"gold-hybrid"_s)), names);
        const Opened<WhichWayPage> way(make(u"activated"_s, u"engineer@aurora.example"_s));
        for (const auto& [question, answer] :
             {std::pair{u"matterChoice"_s, u"broken"_s}, {u"whoChoice"_s, u"own"_s}, {u"severityChoice"_s, u"B"_s}})
            way.find<ChoiceRow>(question)->setCurrentId(answer); // no click: what was spoken stays in its language
        way.page->showProduct(u"windows-server-2012-r2"_s);
        settle();
        checkLanguages(way, names);
        QSet<QString> people;
        const auto workspace = make(u"gold-hybrid"_s);
        for (const Account& account : workspace->accounts())
            people << account.signIn;
        checkLanguages(Opened<WhoCanDoItPage>(make(u"gold-hybrid"_s, u"helpdesk@aurora.example"_s)), people);
    }
};

QTEST_MAIN(TestReferencePages)
#include "tst_reference_pages.moc"
